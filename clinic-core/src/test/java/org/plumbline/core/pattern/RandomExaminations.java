package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.catalogue.TestDefinition;

/** Every examination there could be: any part of it missing, any value within its range. */
final class RandomExaminations {
  private RandomExaminations() {}

  static Arbitrary<Examination> of(Catalogue catalogue) {
    return Combinators.combine(
            Arbitraries.of(Sex.class).injectNull(0.2),
            Arbitraries.integers().between(18, 80).injectNull(0.2),
            Arbitraries.longs(),
            Arbitraries.doubles().between(0.1, 1))
        .as((sex, age, seed, density) -> examination(catalogue, sex, age, seed, density));
  }

  private static Examination examination(
      Catalogue catalogue, @Nullable Sex sex, @Nullable Integer age, long seed, double density) {
    var random = new Random(seed);
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
    for (IntakeQuestion question : catalogue.questions().values()) {
      for (Side side : question.sided() ? Side.BOTH : List.of(Side.MIDLINE)) {
        if (random.nextDouble() < density) {
          answers
              .computeIfAbsent(question.id(), _ -> new EnumMap<>(Side.class))
              .put(side, random.nextBoolean());
        }
      }
    }
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (TestDefinition test : catalogue.tests().values()) {
      if (random.nextDouble() < density) {
        findings.put(test.id(), finding(test, random, density));
      }
    }
    return new Examination(sex, age, answers, findings);
  }

  private static Finding finding(TestDefinition test, Random random, double density) {
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    Map<Side, String> companions = new EnumMap<>(Side.class);
    Map<Side, BigDecimal> pain = new EnumMap<>(Side.class);
    Map<String, Boolean> items = new LinkedHashMap<>();
    for (String item : test.items()) {
      if (random.nextDouble() < density) {
        items.put(item, random.nextBoolean());
      }
    }
    for (Side side : test.sided() ? Side.BOTH : List.of(Side.MIDLINE)) {
      if (test.items().isEmpty() && random.nextDouble() < density) {
        readings.put(side, reading(test, random));
      }
      if (random.nextInt(6) == 0) {
        pain.put(side, BigDecimal.valueOf(random.nextInt(11)));
      }
    }
    Companion companion = test.companion();
    if (companion != null && random.nextInt(4) > 0) {
      companions.put(
          Side.MIDLINE, companion.choices().get(random.nextInt(companion.choices().size())));
    }
    return new Finding(readings, items, companions, pain);
  }

  static Reading reading(TestDefinition test, Random random) {
    BigDecimal min = test.min();
    BigDecimal max = test.max();
    if (min == null || max == null) {
      return Reading.of(test.choices().get(random.nextInt(test.choices().size())));
    }
    int steps = test.unit().whole() ? 1 : 2;
    int range = max.subtract(min).intValueExact() * steps;
    return Reading.of(
        min.add(BigDecimal.valueOf(random.nextInt(range + 1)).divide(BigDecimal.valueOf(steps))));
  }
}
