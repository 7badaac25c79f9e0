package org.plumbline.core.routine;

import java.util.UUID;

/**
 * The therapist recorded another tailoring.
 *
 * @param before what was recorded before it
 */
public record TailoringChanged(UUID patientId, UUID episodeId, TailoringSettings before) {}
