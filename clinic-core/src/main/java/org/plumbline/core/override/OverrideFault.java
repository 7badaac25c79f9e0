package org.plumbline.core.override;

import java.util.List;

/**
 * What is wrong with one field of an override; nothing is stored while any is left.
 *
 * @param field the field of the form the fault belongs beside
 * @param details what the reason speaks of: the least and the most, or the names of what is
 *     concerned
 */
public record OverrideFault(String field, Reason reason, List<String> details) {

  /** Why a field is refused. */
  public enum Reason {
    /** The test, pattern, clue or exercise is not in the catalogue, or has no such limit. */
    UNKNOWN,
    MISSING,
    /** A text is longer than its most characters. */
    TOO_LONG,
    /** A number is below the least or above the most. */
    OUT_OF_RANGE,
    /** Only whole numbers are measured. */
    NOT_WHOLE,
    /** It has more decimals than can be meant. */
    TOO_FINE,
    /** The borderline ends on the wrong side of the finding. */
    WRONG_SIDE,
    /** Every possible value would be a finding. */
    ALWAYS_FOUND,
    /** No possible value would be a finding. */
    NEVER_FOUND,
    /** A number of a published source, or of a safety rule, stays as it is. */
    FIXED,
    /** It would be above a limit that must not be below it. */
    ABOVE_ANOTHER,
    /** It would be below a limit that must not be above it. */
    BELOW_ANOTHER,
    /** The catalogue could not be read with it. */
    CONTRADICTS,
    /** Another value of the clinic's own holds only together with this one. */
    HELD_BY_ANOTHER,
    /** It is what stands already. */
    NO_CHANGE,
    /** A link is not an encrypted address of the web. */
    NO_LINK,
    /** Another exercise has this name. */
    NAME_TAKEN,
    /** A text for patients claims what the evidence does not bear. */
    UNFOUNDED,
    /** A pattern would keep nothing of levels 1 to 3 for people with a condition. */
    NOTHING_UNDER_CONDITION,
    /** A pattern would keep nothing that needs no equipment. */
    NOTHING_WITHOUT_EQUIPMENT,
    /** An exercise of the clinic's own may be followed by somebody: it is hidden, not removed. */
    STAYS
  }

  public OverrideFault {
    details = List.copyOf(details);
  }

  OverrideFault(String field, Reason reason, String... details) {
    this(field, reason, List.of(details));
  }
}
