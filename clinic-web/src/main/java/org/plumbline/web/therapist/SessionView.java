package org.plumbline.web.therapist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.ExerciseResult;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.PainVerdict;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.SkipReason;
import org.plumbline.core.training.Volume.Amount;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;

/**
 * One logged session as the therapist reads it.
 *
 * @param kind the class of the style sheet for its pain light
 * @param reason why it has that light
 */
record SessionView(
    String day,
    String version,
    String light,
    String kind,
    PainVerdict.Reason reason,
    boolean morningMissing,
    String pain,
    boolean recalled,
    boolean corrected,
    @Nullable String comment,
    List<Line> lines) {

  /** One exercise: what was done on each side, and what was said about it. */
  record Line(
      String name,
      boolean due,
      String state,
      String kind,
      String left,
      String right,
      String both,
      String effort,
      String reserve,
      String quality,
      String pain,
      String said) {}

  static SessionView of(
      LoggedSession session,
      Course course,
      Catalogue catalogue,
      Moments moments,
      ReviewMessages words) {
    PainVerdict verdict = course.lightOf(session);
    return new SessionView(
        moments.day(session.day()),
        words.version(course.versionOf(session).number()),
        words.light(verdict.light()),
        kind(verdict.light()),
        verdict.reason(),
        verdict.morningMissing(),
        words.pain_line(
            known(session.painBefore(), words),
            known(session.peakPain(), words),
            known(course.morningOf(session.day().plusDays(1)), words),
            known(verdict.baseline(), words),
            Numerals.write(verdict.redLine())),
        course.isRecalled(session),
        session.corrects() != null,
        session.comment(),
        course.results(session).stream().map(r -> line(r, catalogue, words)).toList());
  }

  private static Line line(ExerciseResult result, Catalogue catalogue, ReviewMessages words) {
    List<LoggedExercise> entries = result.entries();
    return new Line(
        catalogue.exercise(result.exercise().exercise()).name(),
        result.due(),
        words.exercise_state(result.state()),
        result.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        amount(entries, Side.LEFT),
        amount(entries, Side.RIGHT),
        amount(entries, Side.BOTH),
        first(entries, LoggedExercise::effort),
        first(entries, LoggedExercise::repsInReserve),
        first(entries, LoggedExercise::quality),
        first(entries, LoggedExercise::pain),
        said(entries, words));
  }

  /** For example {@code 2 × 8 × 10 s}. */
  private static String amount(List<LoggedExercise> entries, Side side) {
    return entries.stream()
        .filter(entry -> entry.side() == side)
        .map(LoggedExercise::amount)
        .filter(Objects::nonNull)
        .map(SessionView::amount)
        .findFirst()
        .orElse("");
  }

  private static String amount(Amount amount) {
    String text = Integer.toString(amount.sets());
    Integer reps = amount.reps();
    Integer hold = amount.holdSeconds();
    if (reps != null) {
      text += " × " + reps;
    }
    return hold == null ? text : text + " × " + hold + " s";
  }

  private static String said(List<LoggedExercise> entries, ReviewMessages words) {
    if (entries.isEmpty()) {
      return "";
    }
    LoggedExercise entry = entries.getFirst();
    List<String> said = new ArrayList<>();
    SkipReason skipped = entry.skipped();
    if (skipped != null) {
      said.add(words.reason(skipped));
    }
    if (entry.load() != null) {
      said.add(entry.load());
    }
    if (entry.comment() != null) {
      said.add(entry.comment());
    }
    return String.join(" · ", said);
  }

  private static String first(
      List<LoggedExercise> entries, Function<LoggedExercise, @Nullable Integer> what) {
    if (entries.isEmpty()) {
      return "";
    }
    Integer value = what.apply(entries.getFirst());
    return value == null ? "" : value.toString();
  }

  private static String kind(PainLight light) {
    return switch (light) {
      case GREEN -> "good";
      case AMBER -> "warn";
      case RED -> "bad";
    };
  }

  private static String known(@Nullable Integer pain, ReviewMessages words) {
    return pain == null ? words.unknown() : pain.toString();
  }

  private static String known(@Nullable BigDecimal pain, ReviewMessages words) {
    return pain == null ? words.unknown() : Numerals.write(pain);
  }
}
