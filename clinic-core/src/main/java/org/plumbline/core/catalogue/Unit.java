package org.plumbline.core.catalogue;

/** What the value of a test is counted in. */
public enum Unit {
  SECONDS("s", false),
  DEGREES("°", false),
  CENTIMETRES("cm", false),
  NEWTON_METRES_PER_KG("Nm/kg", false),
  MMHG("mmHg", false),
  REPETITIONS("reps", true),
  COUNT("positive", true),
  /** An ordinal grade where 0 is good. */
  GRADE("", true),
  /** One of a list of words. */
  CHOICE("", false),
  /** Yes-or-no items; the count of the true ones is graded. */
  CHECKLIST("positive", true);

  private final String symbol;
  private final boolean whole;

  Unit(String symbol, boolean whole) {
    this.symbol = symbol;
    this.whole = whole;
  }

  /** The symbol printed beside a value; empty for a grade and a choice. */
  public String symbol() {
    return symbol;
  }

  /** Whether only whole numbers are values. */
  public boolean whole() {
    return whole;
  }

  /** Whether values are numbers, as opposed to words or yes-or-no items. */
  public boolean numeric() {
    return this != CHOICE && this != CHECKLIST;
  }

  /** Whether a value is how long a position was held. */
  public boolean held() {
    return this == SECONDS;
  }

  /** Whether a value is how long or how often something was done until it ended. */
  public boolean heldOrRepeated() {
    return held() || this == REPETITIONS;
  }

  /** Whether the lower of two sides is the weaker one; a grade is better the lower it is. */
  public boolean lowerIsWeaker() {
    return this != GRADE;
  }
}
