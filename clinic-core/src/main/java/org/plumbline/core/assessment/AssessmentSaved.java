package org.plumbline.core.assessment;

import java.util.UUID;

/** The answers and findings of an assessment were stored. */
public record AssessmentSaved(UUID patientId, UUID episodeId, UUID assessmentId) {}
