package org.plumbline.web.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.adherence.AdherenceReview;
import org.plumbline.core.adherence.DayGrid;
import org.plumbline.core.adherence.DayState;
import org.plumbline.core.adherence.WeekAdherence;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.outcome.OutcomeCourse;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.ExerciseResult;
import org.plumbline.core.training.ExerciseState;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.web.page.Curve;
import org.plumbline.web.page.Curve.Value;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;

/**
 * What a patient sees of their own way so far. No share, no band, no streak: days, in kind words.
 *
 * @param weeks the last four weeks, the newest first
 * @param pain the curve of pain; null before anything was written down
 * @param tasks the curve of the patient's own tasks; null before anything was scored
 * @param sessions the last sessions, the newest first
 */
record ProgressView(
    List<Week> weeks,
    List<Dot> legend,
    @Nullable Curve pain,
    List<Row> painRows,
    @Nullable Curve tasks,
    List<Row> taskRows,
    List<Session> sessions) {

  private static final int SESSIONS_SHOWN = 14;

  /** One week and its seven days. */
  record Week(String from, String sentence, List<Dot> dots) {}

  /**
   * One day.
   *
   * @param kind the class of the style sheet that draws it
   * @param spoken the day and what became of it, in words
   */
  record Dot(String kind, String day, String spoken) {}

  /** One row of the table behind a curve; an empty cell where nothing was written down. */
  record Row(String day, String first, String second) {}

  /** One session. */
  record Session(UUID id, String day, String sentence) {}

  static ProgressView of(
      Course course,
      Optional<AdherenceReview> review,
      OutcomeCourse scores,
      Instrument painScale,
      Instrument taskScale,
      Moments moments,
      PatientMessages words) {
    List<Value> before = before(course);
    List<Value> answers = values(scores, painScale);
    List<Value> tasks = values(scores, taskScale);
    return new ProgressView(
        review.map(r -> weeks(r, words)).orElse(List.of()),
        legend(words),
        Curve.of(before, answers, moments),
        rows(before, answers, moments),
        Curve.of(tasks, moments),
        rows(tasks, List.of(), moments),
        sessions(course, words));
  }

  private static List<Week> weeks(AdherenceReview review, PatientMessages words) {
    List<Week> weeks = new ArrayList<>();
    for (int i = review.days().size() - 1; i >= 0; i--) {
      WeekAdherence week = review.figure().weeks().get(i);
      String sentence =
          week.running()
              ? words.sessions_so_far(week.sessions())
              : words.sessions_in_week(week.sessions());
      weeks.add(
          new Week(
              Days.named(week.from()),
              sentence,
              review.days().get(i).stream().map(day -> dot(day, words)).toList()));
    }
    return weeks;
  }

  private static Dot dot(DayGrid.Day day, PatientMessages words) {
    return new Dot(
        kind(day.state()),
        Days.brief(day.date()),
        Days.named(day.date()) + ": " + words.day_state(day.state()));
  }

  private static List<Dot> legend(PatientMessages words) {
    return Stream.of(
            DayState.DONE,
            DayState.PARTIAL,
            DayState.SKIPPED,
            DayState.NOT_REPORTED,
            DayState.PAUSED)
        .map(state -> new Dot(kind(state), "", words.day_state(state)))
        .toList();
  }

  private static String kind(DayState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Value> before(Course course) {
    List<Value> values = new ArrayList<>();
    for (LoggedSession session : course.sessions()) {
      Integer pain = session.painBefore();
      if (pain != null) {
        values.add(new Value(session.day(), BigDecimal.valueOf(pain)));
      }
    }
    return values;
  }

  private static List<Value> values(OutcomeCourse scores, Instrument instrument) {
    return scores.of(instrument).stream().map(s -> new Value(s.day(), s.value())).toList();
  }

  private static List<Row> rows(List<Value> first, List<Value> second, Moments moments) {
    Map<LocalDate, String> left = texts(first);
    Map<LocalDate, String> right = texts(second);
    return Stream.concat(left.keySet().stream(), right.keySet().stream())
        .distinct()
        .sorted()
        .map(
            day ->
                new Row(moments.day(day), left.getOrDefault(day, ""), right.getOrDefault(day, "")))
        .toList();
  }

  private static Map<LocalDate, String> texts(List<Value> values) {
    Map<LocalDate, String> texts = new TreeMap<>();
    for (Value value : values) {
      String text = Numerals.write(value.score().setScale(1, RoundingMode.HALF_UP));
      texts.merge(value.day(), text, (earlier, later) -> earlier + "; " + later);
    }
    return texts;
  }

  private static List<Session> sessions(Course course, PatientMessages words) {
    return course.sessions().reversed().stream()
        .limit(SESSIONS_SHOWN)
        .map(session -> session(session, course.results(session), words))
        .toList();
  }

  private static Session session(
      LoggedSession session, List<ExerciseResult> results, PatientMessages words) {
    long done = results.stream().filter(result -> result.state() == ExerciseState.DONE).count();
    return new Session(
        session.id(), Days.named(session.day()), words.exercises_done((int) done, results.size()));
  }
}
