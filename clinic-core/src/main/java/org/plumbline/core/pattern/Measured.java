package org.plumbline.core.pattern;

import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * A valid value that a condition looked at.
 *
 * @param test the test it comes from, with its unit
 * @param side the side it was measured on; {@link Side#MIDLINE} for a test without sides
 * @param reading the value; of a checklist, how many items are positive so far
 * @param painLimited whether pain ended the test, so that it can say half at most
 * @param censored whether a capped hold makes it only the least it can be; it counts as measured
 */
public record Measured(
    TestDefinition test, Side side, Reading reading, boolean painLimited, boolean censored) {}
