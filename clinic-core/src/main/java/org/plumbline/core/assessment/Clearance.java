package org.plumbline.core.assessment;

import java.time.Instant;

/**
 * The recorded review of a positive answer, which lifts its block.
 *
 * @param reviewedBy who reviewed it, in words
 * @param reviewedAt when
 * @param outcome with what outcome
 */
public record Clearance(String reviewedBy, Instant reviewedAt, String outcome) {}
