package org.plumbline.core.training;

import java.util.UUID;

/** A patient told that something went wrong while training. */
public record AdverseEventReported(UUID patientId) {}
