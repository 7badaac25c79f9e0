package org.plumbline.core.catalogue;

import java.util.stream.Collectors;

/** Says a criterion of a pattern in a few words. */
final class CriterionWords {
  private CriterionWords() {}

  static String of(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Graded it -> it.test();
      case Criterion.ItemTrue it -> it.test() + " " + TestDefinition.itemName(it.item());
      case Criterion.ValueWithin it ->
          it.test() + " " + it.threshold().text() + (it.both() ? " on both sides" : "");
      case Criterion.SidesDiffer it -> it.test() + " differs between sides";
      case Criterion.SidesAlike it -> it.test() + " differs by less than " + it.below();
      case Criterion.Symmetric it -> it.test() + " symmetry index ≥ " + it.atLeast() + " %";
      case Criterion.Ratio it ->
          it.numerator() + " / " + it.denominator() + " " + it.threshold().text();
      case Criterion.Difference it ->
          it.minuend() + " − " + it.subtrahend() + " " + it.threshold().text();
      case Criterion.Answered it -> it.question() + " answered yes";
      case Criterion.All it ->
          it.parts().stream().map(CriterionWords::of).collect(Collectors.joining(" and "));
    };
  }
}
