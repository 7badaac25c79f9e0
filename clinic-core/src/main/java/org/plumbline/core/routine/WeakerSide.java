package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Family;

/**
 * A flagged difference between left and right in one test.
 *
 * @param test the test's id
 * @param family the kind of evidence the test gives
 * @param weakSide the side that does less well: {@link Sides#LEFT} or {@link Sides#RIGHT}
 * @param percent 100 x |L - R| / max; null where the difference is in degrees or centimetres
 * @param beyondError whether it exceeds the test's measurement error (MDC95); null: error unknown
 * @param patterns the patterns this test speaks for
 * @param weeksFavoured how many weeks the weak side has had its extra set already
 */
public record WeakerSide(
    String test,
    Family family,
    Sides weakSide,
    @Nullable BigDecimal percent,
    @Nullable Boolean beyondError,
    Set<String> patterns,
    int weeksFavoured) {

  /** Keeps its own copy of the patterns. */
  public WeakerSide {
    if (weakSide != Sides.LEFT && weakSide != Sides.RIGHT) {
      throw new IllegalArgumentException("The weak side is left or right, not " + weakSide.word());
    }
    patterns = Set.copyOf(patterns);
  }
}
