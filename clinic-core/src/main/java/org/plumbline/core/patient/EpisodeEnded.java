package org.plumbline.core.patient;

import java.util.UUID;

/** A patient's episode of care came to its end. */
public record EpisodeEnded(UUID patientId, UUID episodeId) {}
