package org.plumbline.core.patient;

import java.util.UUID;

/** A patient came into care. */
public record EpisodeOpened(UUID patientId, UUID episodeId) {}
