package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Sex;

/** Writes an examination the way a therapist dictates it. */
public final class Examined {
  private @Nullable Sex sex;
  private @Nullable Integer age;
  private final Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  /** Somebody whose sex and age are not recorded. */
  public static Examined someone() {
    return new Examined();
  }

  /** With a recorded sex. */
  public Examined sex(Sex sex) {
    this.sex = sex;
    return this;
  }

  /** With a recorded age. */
  public Examined aged(int age) {
    this.age = age;
    return this;
  }

  /** One value. */
  public Examined found(String test, String value) {
    return found(test, Finding.of(Map.of(Side.MIDLINE, reading(value))));
  }

  /** A value for each side. */
  public Examined found(String test, String left, String right) {
    return found(test, Finding.of(Map.of(Side.LEFT, reading(left), Side.RIGHT, reading(right))));
  }

  /** A value for one side only. */
  public Examined found(String test, Side side, String value) {
    return found(test, Finding.of(Map.of(side, reading(value))));
  }

  /** A finding. */
  public Examined found(String test, Finding finding) {
    findings.put(test, finding);
    return this;
  }

  /** A test that pain stopped, on a side or ({@link Side#MIDLINE}) as a whole. */
  public Examined stoppedByPain(String test, Side side, int pain) {
    return found(
        test, findings.getOrDefault(test, Finding.NONE).stoppedBy(side, BigDecimal.valueOf(pain)));
  }

  /** What ended a test, on a side or ({@link Side#MIDLINE}) of a test without sides. */
  public Examined stoppedBy(String test, Side side, StoppedBy end) {
    return found(test, findings.getOrDefault(test, Finding.NONE).stoppedBy(side, end));
  }

  /** What was recorded beside a test, on a side or ({@link Side#MIDLINE}) as a whole. */
  public Examined beside(String test, Side side, String companion) {
    return found(test, findings.getOrDefault(test, Finding.NONE).with(side, companion));
  }

  /** The items of a checklist: {@code +bow} positive, {@code -bow} negative. */
  public Examined items(String test, String... signed) {
    Map<String, Boolean> items = new LinkedHashMap<>();
    for (String item : signed) {
      items.put(item.substring(1), item.startsWith("+"));
    }
    return found(test, Finding.ofItems(items));
  }

  /** An answer. */
  public Examined answered(String question, boolean yes) {
    answers.put(question, Map.of(Side.MIDLINE, yes));
    return this;
  }

  /** An answer for one side. */
  public Examined answered(String question, Side side, boolean yes) {
    Map<Side, Boolean> sides = new LinkedHashMap<>(answers.getOrDefault(question, Map.of()));
    sides.put(side, yes);
    answers.put(question, sides);
    return this;
  }

  /** The examination. */
  public Examination done() {
    return new Examination(sex, age, answers, findings);
  }

  private static Reading reading(String value) {
    return value.matches("-?[0-9.]+") ? Reading.of(new BigDecimal(value)) : Reading.of(value);
  }
}
