package org.plumbline.core.routine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.pattern.Reason;

/**
 * A value that speaks strongly for a pattern, small enough to be kept with a routine.
 *
 * @param test the id of the test
 * @param item the item of a checklist; null for the test as a whole
 * @param side the side it was measured on
 * @param value the number in the unit of the test, or the word
 * @param censored whether a capped hold makes the number only the least it can be
 */
public record KeyFinding(
    String test, @Nullable String item, Side side, String value, boolean censored) {

  /** The values a condition looked at. */
  static List<KeyFinding> of(Reason reason) {
    String item = reason instanceof Reason.ItemTrue it ? it.item() : null;
    return reason.values().stream()
        .map(
            it ->
                new KeyFinding(it.test().id(), item, it.side(), it.reading().text(), it.censored()))
        .toList();
  }
}
