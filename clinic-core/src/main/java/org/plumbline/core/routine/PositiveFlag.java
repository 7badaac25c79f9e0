package org.plumbline.core.routine;

/**
 * A red flag answered with yes.
 *
 * @param blocks whether nothing may be prescribed until a clinician has recorded the review
 * @param instruction the action, for example "Arrange a medical review today.", as the catalogue
 *     words it
 */
public record PositiveFlag(String id, boolean blocks, String instruction) {}
