package org.plumbline.core.pattern;

import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * A value that a criterion looked at.
 *
 * @param test the test it comes from
 * @param side the side it was measured on
 * @param text the value without its unit
 * @param painLimited whether pain ended the test, so that it can say half at most
 */
public record Measured(TestDefinition test, Side side, String text, boolean painLimited) {}
