package org.plumbline.core.routine;

import java.util.UUID;

/**
 * Nothing that is known speaks any more against what the patient follows, or nothing is followed.
 */
public record RoutineFits(UUID patientId) {}
