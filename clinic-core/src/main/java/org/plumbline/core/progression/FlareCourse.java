package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.training.TrafficLight;
import org.plumbline.core.training.TrainingRules;

/** How a flare begins, and since when it has settled. */
final class FlareCourse {

  private final ProgressionRules.Flare rules;
  private final int baselineDays;
  private final Map<LocalDate, DayPain> pains = new HashMap<>();

  FlareCourse(Catalogue catalogue, List<DayPain> pains) {
    this.rules = ProgressionRules.of(catalogue).flare();
    this.baselineDays = TrainingRules.of(catalogue).painLight().baselineDays();
    pains.forEach(pain -> this.pains.put(pain.day(), pain));
  }

  /** Days in a row, ending today or yesterday, on which pain was well above the baseline. */
  Optional<ProgressionReason.PainUp> beginsBy(LocalDate today) {
    return beginsOn(today).or(() -> beginsOn(today.minusDays(1)));
  }

  private Optional<ProgressionReason.PainUp> beginsOn(LocalDate last) {
    LocalDate first = last.minusDays(rules.daysInARow() - 1L);
    BigDecimal baseline = baselineBefore(first);
    if (baseline == null) {
      return Optional.empty();
    }
    BigDecimal line = baseline.add(BigDecimal.valueOf(rules.aboveBaseline()));
    List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
    return days.stream().allMatch(day -> compare(day, line).orElse(-1) >= 0)
        ? Optional.of(new ProgressionReason.PainUp(days, baseline, rules.aboveBaseline()))
        : Optional.empty();
  }

  /** The median pain before sessions over the days before a flare; null when not written down. */
  @Nullable BigDecimal baselineBefore(LocalDate flare) {
    return TrafficLight.median(
        IntStream.rangeClosed(1, baselineDays)
            .mapToObj(ago -> pains.get(flare.minusDays(ago)))
            .filter(Objects::nonNull)
            .map(DayPain::beforeSession)
            .filter(Objects::nonNull)
            .map(BigDecimal::valueOf)
            .toList());
  }

  /**
   * The day from which pain has been settled without a break up to now; empty while it is not. A
   * day is settled by the 48 hours that end with it. A flare plan lasts its least days whatever the
   * pain.
   *
   * @param today the last day that is looked at; the day before where nothing is written down yet
   */
  Optional<LocalDate> settledSince(Flare flare, LocalDate today) {
    LocalDate first =
        flare.share() == null ? flare.since().plusDays(rules.leastDays() - 1L) : flare.since();
    LocalDate day = isWritten(today) ? today : today.minusDays(1);
    LocalDate since = null;
    while (!day.isBefore(first) && isSettled(flare, day)) {
      since = day;
      day = day.minusDays(1);
    }
    return Optional.ofNullable(since);
  }

  private boolean isWritten(LocalDate day) {
    return Optional.ofNullable(pains.get(day)).map(DayPain::worst).isPresent();
  }

  private boolean isSettled(Flare flare, LocalDate by) {
    BigDecimal baseline = flare.baseline();
    BigDecimal line =
        baseline == null
            ? BigDecimal.valueOf(rules.settledWithoutBaseline())
            : baseline.add(BigDecimal.valueOf(rules.settledAboveBaseline()));
    return IntStream.range(0, rules.settledDays())
        .mapToObj(by::minusDays)
        .allMatch(day -> compare(day, line).orElse(1) <= 0);
  }

  private Optional<Integer> compare(LocalDate day, BigDecimal line) {
    return Optional.ofNullable(pains.get(day))
        .map(DayPain::worst)
        .map(worst -> BigDecimal.valueOf(worst).compareTo(line));
  }
}
