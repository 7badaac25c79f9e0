package org.plumbline.core.routine;

import java.util.UUID;

/** The version a patient followed was taken back; nothing is due until another is published. */
public record RoutineWithdrawn(UUID patientId, UUID episodeId, UUID routineId, UUID versionId) {}
