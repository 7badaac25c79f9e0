package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Threshold.Relation;

/**
 * A number of the catalogue that decides something: shown to every clinic, and changed by those
 * that judge otherwise.
 *
 * @param id its readable path, such as {@code progression.flare.aboveBaseline}
 * @param area the id of the area it is listed in
 * @param name what it decides, in plain words
 * @param unit in what it is shown; empty for a ratio, a weight or a count
 * @param share whether it is a part of 1 that people read and type in percent
 * @param relation on which side of the number something is found; absent where the name says it
 * @param whole whether only whole numbers can be meant
 * @param shipped the number that comes with the product
 * @param least the lowest number that makes sense
 * @param most the highest number that makes sense
 * @param evidence where the shipped number comes from
 * @param why why its range is no wider, or why it is not to be changed; empty when that is plain
 */
public record Limit(
    String id,
    String area,
    String name,
    String unit,
    boolean share,
    @Nullable Relation relation,
    boolean whole,
    BigDecimal shipped,
    BigDecimal least,
    BigDecimal most,
    Evidence evidence,
    String why) {

  /** The most decimals a number of a clinic's own can have. */
  public static final int FINEST = 3;

  /**
   * A group of limits, as a clinic thinks of them.
   *
   * @param applies from when another number applies, and what stays as it was
   */
  public record Area(String id, String name, String applies) {}

  /**
   * Whether a clinic may change it. A number that was read in a published source stays, and so does
   * one whose range has no room.
   */
  public boolean isChangeable() {
    return least.compareTo(most) < 0 && isDefault();
  }

  private boolean isDefault() {
    return evidence.marks().contains(Mark.E) || evidence.marks().contains(Mark.G);
  }

  /** A number in this limit's place as people read it: a share in percent. */
  public BigDecimal shown(BigDecimal number) {
    return share ? number.movePointRight(2) : number;
  }

  /** What a number that was typed means: the other way of {@link #shown}. */
  public BigDecimal meant(BigDecimal typed) {
    return share ? typed.movePointLeft(2) : typed;
  }

  /** Whether a number lies within its range. */
  public boolean isWithin(BigDecimal number) {
    return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
  }

  /** Whether a number is as fine as can be meant. */
  public boolean isFineEnough(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= (whole ? 0 : FINEST);
  }
}
