package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One physical test: what is measured, in which range, and when a value is a finding.
 *
 * @param id the short code, such as {@code SLBR}
 * @param family the kind of evidence it gives
 * @param sided whether left and right are measured separately
 * @param min lowest possible value in the unit; absent for a choice
 * @param max highest possible value in the unit; absent for a choice
 * @param choices the possible words of a choice
 * @param items the items of a checklist
 * @param grade when a value is a finding; absent when it depends on sex or is never graded
 * @param gradeBySex the grades that depend on sex
 * @param gradeByAge the grades that hold at some ages instead; no two of them for one age
 * @param gradedOnSumOfSides whether left and right are added up before grading
 * @param sideDifference how the sides are compared
 * @param companion what is recorded with the value and decides whether it counts
 * @param ageSensitive whether the norms come from young people, so that the severity is halved
 *     later
 * @param mdc95 the smallest change that is more than measurement error, in the unit
 * @param norms what people gave who were studied, where a source tells mean and spread
 * @param reference reference values in words
 */
public record TestDefinition(
    String id,
    String name,
    Family family,
    boolean sided,
    Unit unit,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    List<String> choices,
    List<String> items,
    @Nullable Grade grade,
    Map<Sex, Grade> gradeBySex,
    List<AgeBand> gradeByAge,
    boolean gradedOnSumOfSides,
    @Nullable SideDifference sideDifference,
    @Nullable Companion companion,
    boolean ageSensitive,
    @Nullable BigDecimal mdc95,
    List<Norm> norms,
    String reference,
    @Nullable String note,
    Evidence evidence) {

  public TestDefinition {
    choices = List.copyOf(choices);
    items = List.copyOf(items);
    gradeBySex = InOrder.map(gradeBySex);
    gradeByAge = List.copyOf(gradeByAge);
    norms = List.copyOf(norms);
  }

  /**
   * The reference that a value lies so far from that its entry is worth a second look; empty when
   * it does not, and when no source tells mean and spread of people of that sex.
   */
  public Optional<Norm> unusual(BigDecimal value, @Nullable Sex sex, GradingRules rules) {
    return norms.stream()
        .filter(norm -> norm.isOf(sex))
        .filter(norm -> norm.isBeyond(value, rules.unusualBeyondDeviations()))
        .findFirst();
  }

  /** When a value is a finding for such a person; null when it never is, or depends on a sex. */
  public @Nullable Grade grade(@Nullable Sex sex, @Nullable Integer age) {
    for (AgeBand band : gradeByAge) {
      if (age != null && band.includes(age)) {
        return grade(band.grade(), band.gradeBySex(), sex);
      }
    }
    return grade(grade, gradeBySex, sex);
  }

  private static @Nullable Grade grade(
      @Nullable Grade everybody, Map<Sex, Grade> bySex, @Nullable Sex sex) {
    if (bySex.isEmpty()) {
      return everybody;
    }
    return sex == null ? null : bySex.get(sex);
  }

  /** Whether the only thing graded is the difference between the sides. */
  public boolean gradedOnSideDifference() {
    return grade == null
        && gradeBySex.isEmpty()
        && sideDifference != null
        && sideDifference.kind() == SideDifference.Kind.SYMMETRY_INDEX;
  }

  /** The same test with other limits. */
  public TestDefinition graded(
      @Nullable Grade otherGrade,
      Map<Sex, Grade> otherGradeBySex,
      @Nullable SideDifference otherSideDifference) {
    return new TestDefinition(
        id,
        name,
        family,
        sided,
        unit,
        min,
        max,
        choices,
        items,
        otherGrade,
        otherGradeBySex,
        gradeByAge,
        gradedOnSumOfSides,
        otherSideDifference,
        companion,
        ageSensitive,
        mdc95,
        norms,
        reference,
        note,
        evidence);
  }

  /** An item of a checklist as a person reads it: {@code pelvicTilt} is "pelvic tilt". */
  public static String itemName(String item) {
    return item.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
