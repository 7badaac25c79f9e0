package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** A limit that a measured value is held against, such as {@code <58} or {@code 10..20}. */
public sealed interface Threshold {

  /** How a number is compared with a limit. */
  enum Relation {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }
  }

  /** Above or below one number. */
  record Limit(Relation relation, BigDecimal number) implements Threshold {
    /** Whether the values below the limit are the findings, so that more is better. */
    public boolean isFindingBelow() {
      return relation == Relation.BELOW || relation == Relation.AT_MOST;
    }

    @Override
    public boolean includes(BigDecimal value) {
      int order = value.compareTo(number);
      return switch (relation) {
        case BELOW -> order < 0;
        case AT_MOST -> order <= 0;
        case ABOVE -> order > 0;
        case AT_LEAST -> order >= 0;
      };
    }

    @Override
    public String text() {
      return switch (relation) {
            case BELOW -> "< ";
            case AT_MOST -> "≤ ";
            case ABOVE -> "> ";
            case AT_LEAST -> "≥ ";
          }
          + number.toPlainString();
    }
  }

  /** Between two numbers, both included. */
  record Between(BigDecimal from, BigDecimal to) implements Threshold {
    @Override
    public boolean includes(BigDecimal value) {
      return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
    }

    @Override
    public String text() {
      return from.compareTo(to) == 0
          ? "= " + from.toPlainString()
          : from.toPlainString() + " to " + to.toPlainString();
    }
  }

  /** One of a list of words. */
  record OneOf(List<String> words) implements Threshold {
    public OneOf {
      words = List.copyOf(words);
    }

    @Override
    public boolean includes(String word) {
      return words.contains(word);
    }

    @Override
    public String text() {
      return String.join(" or ", words);
    }
  }

  /** Whether a number lies within; a list of words includes no number. */
  default boolean includes(BigDecimal value) {
    return false;
  }

  /** Whether a word is on the list; a numeric limit includes no word. */
  default boolean includes(String word) {
    return false;
  }

  /** The limit as it is printed beside a finding. */
  String text();

  /** The limit as the catalogue writes it, which {@link #parse} reads. */
  default String written() {
    return switch (this) {
      case Limit limit -> limit.relation().sign + limit.number().toPlainString();
      case Between range -> range.from().toPlainString() + ".." + range.to().toPlainString();
      case OneOf list -> "in " + String.join(",", list.words());
    };
  }

  /**
   * Reads {@code <58}, {@code >=20}, {@code 10..20} or {@code in back,hamstring}.
   *
   * @throws IllegalArgumentException when the text is none of these
   */
  static Threshold parse(String text) {
    if (text.startsWith("in ")) {
      return new OneOf(List.of(text.substring(3).split(",", -1)));
    }
    int dots = text.indexOf("..");
    if (dots > 0) {
      var from = new BigDecimal(text.substring(0, dots));
      var to = new BigDecimal(text.substring(dots + 2));
      if (from.compareTo(to) > 0) {
        throw new IllegalArgumentException(text + " runs backwards");
      }
      return new Between(from, to);
    }
    for (Relation relation :
        List.of(Relation.AT_MOST, Relation.AT_LEAST, Relation.BELOW, Relation.ABOVE)) {
      if (text.startsWith(relation.sign)) {
        return new Limit(relation, new BigDecimal(text.substring(relation.sign.length())));
      }
    }
    throw new IllegalArgumentException(text + " is no threshold");
  }
}
