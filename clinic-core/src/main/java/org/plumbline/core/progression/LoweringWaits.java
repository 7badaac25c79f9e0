package org.plumbline.core.progression;

import java.util.UUID;

/** A lowering that a therapist had approved in advance waits for a note nobody wrote. */
public record LoweringWaits(UUID patientId) {}
