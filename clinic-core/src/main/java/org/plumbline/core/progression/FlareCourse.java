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
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.TrafficLight;
import org.plumbline.core.training.TrainingRules;

/** How a flare begins, when it has settled, and how far the way back has come. */
final class FlareCourse {

  private final ProgressionRules.Flare rules;
  private final Map<LocalDate, DayPain> pains = new HashMap<>();

  FlareCourse(ProgressionRules.Flare rules, List<DayPain> pains) {
    this.rules = rules;
    pains.forEach(pain -> this.pains.put(pain.day(), pain));
  }

  /**
   * The way back from a flare.
   *
   * @param settledBy the day by which pain had settled
   * @param share of the plan before that is right now, above 0 to 1
   */
  record Return(LocalDate settledBy, BigDecimal share) {}

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
        IntStream.rangeClosed(1, TrainingRules.current().painLight().baselineDays())
            .mapToObj(ago -> pains.get(flare.minusDays(ago)))
            .filter(Objects::nonNull)
            .map(DayPain::beforeSession)
            .filter(Objects::nonNull)
            .map(BigDecimal::valueOf)
            .toList());
  }

  /** How far the way back has come by today; empty while the flare plan is right. */
  Optional<Return> back(Flare flare, List<JudgedSession> sessions, LocalDate today) {
    LocalDate earliest = flare.began().plusDays(rules.leastDays() - 1L);
    if (today.isBefore(earliest)) {
      return Optional.empty();
    }
    return earliest
        .datesUntil(today.plusDays(1))
        .filter(day -> isSettled(flare, day))
        .findFirst()
        .map(day -> new Return(day, share(day, sessions, today)));
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

  private BigDecimal share(LocalDate settledBy, List<JudgedSession> sessions, LocalDate today) {
    long since =
        sessions.stream()
            .filter(s -> s.day().isAfter(settledBy) && !s.day().isAfter(today))
            .filter(s -> !s.is(PainLight.RED))
            .count();
    return since < rules.returnShares().size()
        ? rules.returnShares().get((int) since)
        : BigDecimal.ONE;
  }

  private Optional<Integer> compare(LocalDate day, BigDecimal line) {
    return Optional.ofNullable(pains.get(day))
        .map(DayPain::worst)
        .map(worst -> BigDecimal.valueOf(worst).compareTo(line));
  }
}
