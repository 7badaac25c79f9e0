package org.plumbline.core.routine;

import java.util.UUID;

/**
 * A therapist approved a version, and the patient follows it from now on.
 *
 * @param number 1 for the first version of the routine
 */
public record RoutinePublished(
    UUID patientId, UUID episodeId, UUID routineId, UUID versionId, int number) {}
