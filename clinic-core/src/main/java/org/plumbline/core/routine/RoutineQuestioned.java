package org.plumbline.core.routine;

import java.util.UUID;

/** Something new is known that speaks against an exercise the patient follows. */
public record RoutineQuestioned(UUID patientId) {}
