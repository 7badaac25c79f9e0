package org.plumbline.core.adherence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.TrainingRules.AdherenceRules;

/**
 * How much of what was due was done, week by week (specification section 7).
 *
 * <p>A day that has not come yet counts for nothing, a paused day neither; a day that passed in
 * silence counts. A running week is measured by what is due so far: a day has ended at midnight, or
 * as soon as a session was logged on it.
 */
public final class AdherenceCalculator {

  private static final int DAYS_A_WEEK = 7;
  private static final BigDecimal SEVEN = BigDecimal.valueOf(DAYS_A_WEEK);

  private final AdherenceRules rules;
  private final Function<LocalDate, AdherenceRules> onDay;

  /** A calculator that counts by the given rules. */
  public AdherenceCalculator(AdherenceRules rules) {
    this(rules, _ -> rules);
  }

  /**
   * A calculator that counts each week by the rules of its own time.
   *
   * @param rules what stands now: how weeks are put together and banded
   * @param onDay what stood at the end of a day, by which a week that ended on it is counted
   */
  AdherenceCalculator(AdherenceRules rules, Function<LocalDate, AdherenceRules> onDay) {
    this.rules = rules;
    this.onDay = onDay;
  }

  /** Every week from the first to the one that contains today; none before the routine began. */
  public List<WeekAdherence> weeks(TrainingHistory training, LocalDate today) {
    long begun = DAYS.between(training.began(), today);
    if (begun < 0) {
      return List.of();
    }
    return IntStream.rangeClosed(1, (int) (begun / DAYS_A_WEEK) + 1)
        .mapToObj(number -> week(training, number, today))
        .toList();
  }

  /** {@code sum(A x F') / sum(F')} over the running week and the three before it. */
  public FourWeeks fourWeeks(TrainingHistory training, LocalDate today) {
    List<WeekAdherence> all = weeks(training, today);
    List<WeekAdherence> last =
        all.subList(Math.max(0, all.size() - rules.weeksTogether()), all.size());
    return new FourWeeks(today, last, together(last));
  }

  /** The band of a share from 0 to 1, compared unrounded; null for what is not scored. */
  public @Nullable AdherenceBand band(@Nullable BigDecimal share) {
    if (share == null) {
      return null;
    }
    if (share.compareTo(rules.highFrom()) >= 0) {
      return AdherenceBand.HIGH;
    }
    return share.compareTo(rules.middleFrom()) >= 0 ? AdherenceBand.MIDDLE : AdherenceBand.LOW;
  }

  private static @Nullable BigDecimal together(List<WeekAdherence> weeks) {
    BigDecimal expected = BigDecimal.ZERO;
    BigDecimal done = BigDecimal.ZERO;
    for (WeekAdherence week : weeks) {
      BigDecimal score = week.score();
      if (score != null) {
        expected = expected.add(week.target());
        done = done.add(week.target().multiply(score));
      }
    }
    return expected.signum() == 0 ? null : Share.atMostOne(done, expected);
  }

  private WeekAdherence week(TrainingHistory training, int number, LocalDate today) {
    LocalDate from = training.began().plusDays((long) (number - 1) * DAYS_A_WEEK);
    List<LocalDate> days = from.datesUntil(from.plusDays(DAYS_A_WEEK)).toList();
    boolean running = !today.isAfter(days.getLast());
    AdherenceRules then = running ? rules : onDay.apply(days.getLast());

    // Sums over days are kept in sevenths of a session, so that they stay whole numbers.
    int prescribed = days.stream().mapToInt(training::prescribedOn).sum();
    int expected = days.stream().mapToInt(training::expectedOn).sum();
    int due =
        days.stream()
            .filter(day -> hasEnded(training, day, today))
            .mapToInt(training::expectedOn)
            .sum();

    int counted =
        running ? due / DAYS_A_WEEK : (prescribed + DAYS_A_WEEK - 1) / DAYS_A_WEEK; // floor, ceil
    int sevenths = running ? counted * DAYS_A_WEEK : expected;
    boolean scored = sevenths >= DAYS_A_WEEK;

    List<CreditedSession> sessions = counting(training, days, today, then);
    List<BigDecimal> credits =
        sessions.stream().map(CreditedSession::credit).sorted(Comparator.reverseOrder()).toList();
    BigDecimal best = sum(credits.stream().limit(counted).toList());
    int halfDone =
        (int) credits.stream().filter(c -> c.compareTo(then.sessionCountsFrom()) >= 0).count();

    return new WeekAdherence(
        number,
        from,
        running,
        Share.of(BigDecimal.valueOf(sevenths), SEVEN),
        scored ? ofSevenths(best, sevenths) : null,
        scored ? ofSevenths(BigDecimal.valueOf(halfDone), sevenths) : null,
        credits.isEmpty()
            ? null
            : Share.atMostOne(sum(credits), BigDecimal.valueOf(credits.size())),
        sessions.size(),
        (int) sessions.stream().filter(CreditedSession::recalled).count(),
        isOverdone(training, days, today, expected, then));
  }

  private static boolean hasEnded(TrainingHistory training, LocalDate day, LocalDate today) {
    return day.isBefore(today) || (day.equals(today) && training.hasSessionOn(day));
  }

  /** The sessions of the days so far, the best two of each day. */
  private static List<CreditedSession> counting(
      TrainingHistory training, List<LocalDate> days, LocalDate today, AdherenceRules then) {
    List<CreditedSession> counting = new ArrayList<>();
    byDay(training, days, today)
        .forEach(
            onOneDay ->
                onOneDay.stream()
                    .sorted(Comparator.comparing(CreditedSession::credit).reversed())
                    .limit(then.sessionsCountedADay())
                    .forEach(counting::add));
    return counting;
  }

  /** More sessions than the prescribed range allows, or clearly more than the week's volume. */
  private static boolean isOverdone(
      TrainingHistory training,
      List<LocalDate> days,
      LocalDate today,
      int expectedSevenths,
      AdherenceRules then) {
    List<CreditedSession> all =
        byDay(training, days, today).stream().flatMap(List::stream).toList();
    boolean beyondRange =
        training.plans().stream()
            .filter(plan -> days.stream().anyMatch(plan::covers))
            .map(PlanSpan::mostPerWeek)
            .anyMatch(most -> most != null && all.size() > most);
    BigDecimal volume = sum(all.stream().map(CreditedSession::volume).toList());
    BigDecimal limit = then.overdoingAbove().multiply(BigDecimal.valueOf(expectedSevenths));
    boolean beyondVolume =
        expectedSevenths >= DAYS_A_WEEK && volume.multiply(SEVEN).compareTo(limit) > 0;
    return beyondRange || beyondVolume;
  }

  private static Collection<List<CreditedSession>> byDay(
      TrainingHistory training, List<LocalDate> days, LocalDate today) {
    return training.sessions().stream()
        .filter(session -> !session.day().isAfter(today) && days.contains(session.day()))
        .collect(Collectors.groupingBy(CreditedSession::day))
        .values();
  }

  private static BigDecimal ofSevenths(BigDecimal done, int sevenths) {
    return Share.atMostOne(done.multiply(SEVEN), BigDecimal.valueOf(sevenths));
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
