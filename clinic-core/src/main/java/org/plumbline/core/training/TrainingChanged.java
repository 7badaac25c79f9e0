package org.plumbline.core.training;

import java.util.UUID;

/** Something that training is measured by changed, other than a log: a pause was set or ended. */
public record TrainingChanged(UUID patientId) {}
