package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the left and right value of a test are compared.
 *
 * @param kind the measure of the difference
 * @param flag a clear difference; absent for {@link Kind#DIFFERS}
 * @param half a borderline difference
 * @param atLeastAbsolute what the absolute difference must reach besides, otherwise it counts as
 *     none
 */
public record SideDifference(
    Kind kind,
    @Nullable Threshold flag,
    @Nullable Threshold half,
    @Nullable BigDecimal atLeastAbsolute) {

  /** The measure of a difference between sides. */
  public enum Kind {
    /** 100 × |L−R| / the greater. */
    PERCENT,
    /** |L−R| in the unit of the test. */
    ABSOLUTE,
    /** Left and right are not the same word. */
    DIFFERS,
    /** Limb symmetry index: 100 × weaker / stronger. */
    SYMMETRY_INDEX
  }
}
