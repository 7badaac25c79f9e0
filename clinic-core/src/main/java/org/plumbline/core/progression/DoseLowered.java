package org.plumbline.core.progression;

import java.util.UUID;

/** A lowering took effect that a therapist had approved in advance. */
public record DoseLowered(UUID patientId) {}
