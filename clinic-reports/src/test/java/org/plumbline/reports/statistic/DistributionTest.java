package org.plumbline.reports.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.training.TrainingRules;
import org.plumbline.core.training.TrainingRules.AdherenceRules;

@DisplayName("Adherence and completeness in bands")
class DistributionTest {

  private static final AdherenceRules RULES =
      TrainingRules.of(CatalogueLoader.shipped()).adherence();

  @Test
  @DisplayName("79.96 % is still the middle band: bands use unrounded figures")
  void bands() {
    List<Optional<BigDecimal>> people =
        Stream.of("1", "0.80", "0.7996", "0.50", "0.4999", "0")
            .map(BigDecimal::new)
            .map(Optional::of)
            .toList();

    assertEquals(new AdherenceBands(2, 2, 2, 0), AdherenceBands.of(people, RULES));
  }

  @Test
  @DisplayName("somebody with nothing due is unscored, not a failure")
  void unscored() {
    AdherenceBands bands =
        AdherenceBands.of(List.of(Optional.empty(), Optional.of(BigDecimal.ONE)), RULES);

    assertEquals(new AdherenceBands(1, 0, 0, 1), bands);
    assertEquals(2, bands.people());
  }

  @Test
  @DisplayName("70 % of the due follow-ups suffice, 50 % call for caution, fewer forbid comparison")
  void completeness() {
    assertEquals(Optional.of(Completeness.SUFFICIENT), Completeness.of(14, 20));
    assertEquals(Optional.of(Completeness.CAUTION), Completeness.of(13, 20));
    assertEquals(Optional.of(Completeness.CAUTION), Completeness.of(10, 20));
    assertEquals(Optional.of(Completeness.NO_COMPARISON), Completeness.of(9, 20));
    assertEquals(Optional.empty(), Completeness.of(0, 0));
  }
}
