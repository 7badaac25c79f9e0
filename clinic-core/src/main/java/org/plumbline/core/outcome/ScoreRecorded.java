package org.plumbline.core.outcome;

import java.math.BigDecimal;
import java.util.UUID;

/** A score was recorded, or corrected. */
public record ScoreRecorded(
    UUID patientId, String instrument, Occasion occasion, BigDecimal value) {}
