package org.plumbline.web.therapist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.adherence.AdherenceReview;
import org.plumbline.core.adherence.DayGrid;
import org.plumbline.core.adherence.DayState;
import org.plumbline.core.adherence.WeekAdherence;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.SkipReason;
import org.plumbline.web.page.Curve;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;

/**
 * What the adherence review shows.
 *
 * @param figure the four weeks in percent, or that they are not scored
 * @param chart frequency and dose by week; null while no week is scored
 * @param legend what the days' marks mean
 * @param reasons how often each reason was given in the four weeks
 */
record ReviewView(
    String asOf,
    String figure,
    @Nullable String band,
    @Nullable Curve chart,
    List<Week> weeks,
    List<String> reasons,
    List<SessionView> sessions,
    List<Day> legend) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** One week: its figures and its days. */
  record Week(
      String from,
      boolean running,
      String expected,
      int sessions,
      String adherence,
      String frequency,
      String dose,
      List<String> notes,
      List<Day> days) {}

  /**
   * One day.
   *
   * @param kind the class of the style sheet
   * @param sign the first letter of the pain light, or nothing
   * @param spoken the day, its state and its light in words
   */
  record Day(String kind, String sign, String spoken) {}

  static ReviewView of(
      AdherenceReview review,
      Course course,
      Catalogue catalogue,
      Moments moments,
      ReviewMessages words) {
    List<LoggedSession> sessions =
        course.sessions().stream()
            .filter(s -> !s.day().isBefore(review.figure().weeks().getFirst().from()))
            .toList();
    var band = review.band();
    return new ReviewView(
        words.as_of(moments.time(review.asOf())),
        percent(review.figure().score(), words),
        band == null ? null : words.band(band),
        chart(review, moments),
        weeks(review, course, moments, words),
        reasons(sessions, words),
        sessions.reversed().stream()
            .map(session -> SessionView.of(session, course, catalogue, moments, words))
            .toList(),
        legend(words));
  }

  private static List<Day> legend(ReviewMessages words) {
    return Stream.of(DayState.values())
        .filter(state -> state != DayState.OPEN)
        .map(state -> new Day(kind(state), "", words.day_state(state)))
        .toList();
  }

  private static String kind(DayState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Week> weeks(
      AdherenceReview review, Course course, Moments moments, ReviewMessages words) {
    List<Week> weeks = new ArrayList<>();
    for (int i = review.days().size() - 1; i >= 0; i--) {
      WeekAdherence week = review.figure().weeks().get(i);
      weeks.add(
          new Week(
              moments.day(week.from()),
              week.running(),
              Numerals.write(week.target().setScale(1, RoundingMode.HALF_UP)),
              week.sessions(),
              percent(week.score(), words),
              percent(week.frequency(), words),
              percent(week.dose(), words),
              notes(week, words),
              review.days().get(i).stream().map(day -> day(day, course, moments, words)).toList()));
    }
    return weeks;
  }

  private static List<String> notes(WeekAdherence week, ReviewMessages words) {
    List<String> notes = new ArrayList<>();
    if (week.recalled() > 0) {
      notes.add(words.recalled(week.recalled()));
    }
    if (week.overdone()) {
      notes.add(words.overdone());
    }
    return notes;
  }

  private static Day day(DayGrid.Day day, Course course, Moments moments, ReviewMessages words) {
    String light =
        course.sessions().stream()
            .filter(session -> session.day().equals(day.date()))
            .map(course::lightOf)
            .map(verdict -> verdict.light())
            .max(Enum::compareTo)
            .map(words::light)
            .orElse("");
    String spoken = moments.day(day.date()) + ": " + words.day_state(day.state());
    return new Day(
        kind(day.state()),
        light.isEmpty() ? "" : light.substring(0, 1),
        light.isEmpty() ? spoken : spoken + ", " + light);
  }

  private static List<String> reasons(List<LoggedSession> sessions, ReviewMessages words) {
    Map<SkipReason, Integer> counts = new EnumMap<>(SkipReason.class);
    for (LoggedSession session : sessions) {
      for (LoggedExercise entry : session.exercises()) {
        SkipReason reason = entry.skipped();
        if (reason != null) {
          counts.merge(reason, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<SkipReason, Integer>comparingByValue().reversed())
        .map(entry -> words.reason(entry.getKey()) + ": " + entry.getValue())
        .toList();
  }

  private static @Nullable Curve chart(AdherenceReview review, Moments moments) {
    List<Curve.Value> frequency = new ArrayList<>();
    List<Curve.Value> dose = new ArrayList<>();
    for (WeekAdherence week : review.figure().weeks()) {
      BigDecimal often = week.frequency();
      BigDecimal much = week.dose();
      if (often != null) {
        frequency.add(new Curve.Value(week.from(), often.multiply(HUNDRED)));
      }
      if (much != null) {
        dose.add(new Curve.Value(week.from(), much.multiply(HUNDRED)));
      }
    }
    return Curve.of(frequency, dose, HUNDRED.intValue(), moments);
  }

  private static String percent(@Nullable BigDecimal share, ReviewMessages words) {
    return share == null
        ? words.not_scored()
        : words.percent(Numerals.write(share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP)));
  }
}
