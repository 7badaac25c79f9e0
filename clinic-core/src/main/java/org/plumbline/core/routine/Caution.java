package org.plumbline.core.routine;

import org.plumbline.core.catalogue.Match;

/**
 * An M tag: the exercise is allowed with the therapist's note (specification section 2).
 *
 * @param condition the precaution that asks for care
 * @param with what about the exercise it is
 */
public record Caution(String condition, Match with) {}
