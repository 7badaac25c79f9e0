package org.plumbline.web.therapist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.outcome.OutcomeChange;
import org.plumbline.core.outcome.OutcomeCourse;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.PatientTask;
import org.plumbline.core.outcome.Review;
import org.plumbline.core.outcome.ReviewSchedule;
import org.plumbline.core.outcome.Score;
import org.plumbline.web.page.Curve;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;
import org.plumbline.web.page.Option;
import org.plumbline.web.page.ZeroToTen;

/**
 * What the page on pain and tasks shows.
 *
 * @param open whether an episode is there to score in
 * @param tasksMissing how many tasks must still be named before they can be scored
 * @param families the kinds of movement a task can be
 */
record OutcomeView(
    boolean open,
    Measure pain,
    Measure tasks,
    List<TaskLine> named,
    int tasksMissing,
    boolean roomForTasks,
    List<Option> families,
    List<Option> scale) {

  /**
   * One instrument.
   *
   * @param due what is due or was missed, in words
   * @param change the change since the start, in words; null when nothing can be compared
   * @param verdict how it is read; null when nothing can be compared
   * @param rules what counts as a change that matters
   * @param curve the curve; null without scores
   */
  record Measure(
      String question,
      String scaleWords,
      List<String> due,
      @Nullable String change,
      @Nullable String verdict,
      boolean responder,
      List<String> rules,
      @Nullable Curve curve,
      List<ScoreLine> scores) {}

  /** One score of the table; the newest first. */
  record ScoreLine(
      UUID id,
      String day,
      String occasion,
      String score,
      String by,
      boolean corrected,
      List<String> tasks) {}

  /** One task and the field it is scored in. */
  record TaskLine(UUID id, String name, String family) {

    /** The field's name in the form. */
    public String getField() {
      return "task-" + id;
    }
  }

  static OutcomeView of(
      OutcomeCourse course,
      Outcomes outcomes,
      LocalDate today,
      Moments moments,
      OutcomeMessages words) {
    Instrument tasks = outcomes.tasks();
    return new OutcomeView(
        course.opened() != null,
        measure(course, outcomes.pain(), outcomes.schedule(), today, moments, words),
        measure(course, tasks, outcomes.schedule(), today, moments, words),
        course.tasks().stream()
            .map(t -> new TaskLine(t.id(), t.name(), words.family_name(t.family())))
            .toList(),
        Math.max(0, tasks.itemsAtLeast() - course.tasks().size()),
        course.tasks().size() < tasks.itemsAtMost(),
        Stream.of(TaskFamily.values())
            .map(family -> new Option(family.name(), words.family_name(family)))
            .toList(),
        ZeroToTen.CHOICES);
  }

  private static Measure measure(
      OutcomeCourse course,
      Instrument instrument,
      ReviewSchedule schedule,
      LocalDate today,
      Moments moments,
      OutcomeMessages words) {
    Optional<OutcomeChange> change = course.change(instrument);
    List<Score> scores = course.of(instrument);
    return new Measure(
        instrument.question(),
        words.scale(instrument.lowAnchor(), instrument.highAnchor()),
        due(course, instrument, schedule, today, moments, words),
        change.map(c -> changed(c, words)).orElse(null),
        change.map(c -> words.verdict(c.verdict())).orElse(null),
        change.map(c -> c.verdict() == OutcomeChange.Verdict.RESPONDER).orElse(false),
        rules(instrument, words),
        Curve.of(scores.stream().map(s -> new Curve.Value(s.day(), s.value())).toList(), moments),
        scores.reversed().stream().map(s -> line(s, course.tasks(), moments, words)).toList());
  }

  private static List<String> due(
      OutcomeCourse course,
      Instrument instrument,
      ReviewSchedule schedule,
      LocalDate today,
      Moments moments,
      OutcomeMessages words) {
    LocalDate opened = course.opened();
    if (opened == null) {
      return List.of();
    }
    List<String> due = new ArrayList<>();
    for (Review missed : schedule.missedBy(today, opened, course.scoredOn(instrument))) {
      due.add(words.missed(words.occasion(missed.occasion()), moments.day(missed.closes())));
    }
    due.add(
        schedule
            .dueOn(today, opened, course.scoredOn(instrument))
            .map(r -> words.due_until(words.occasion(r.occasion()), moments.day(r.closes())))
            .orElseGet(words::not_due));
    return due;
  }

  private static String changed(OutcomeChange change, OutcomeMessages words) {
    String first = points(change.baseline());
    String latest = points(change.latest());
    String by = points(change.improvement().abs());
    return switch (change.improvement().signum()) {
      case 1 -> words.better(first, latest, by);
      case -1 -> words.worse(first, latest, by);
      default -> words.unchanged(first, latest);
    };
  }

  private static List<String> rules(Instrument instrument, OutcomeMessages words) {
    BigDecimal share = instrument.responder().shareOfBaseline();
    BigDecimal detectable = instrument.detectableChange();
    return List.of(
        words.rule(
            points(instrument.responder().change()),
            share == null ? "" : Numerals.write(share.movePointRight(2))),
        detectable == null ? words.error_unknown() : words.detectable(points(detectable)));
  }

  private static ScoreLine line(
      Score score, List<PatientTask> tasks, Moments moments, OutcomeMessages words) {
    return new ScoreLine(
        score.id(),
        moments.day(score.day()),
        words.occasion(score.occasion()),
        points(score.value()),
        score.byPatient() ? words.by_patient() : words.by_clinic(),
        score.corrects() != null,
        tasks.stream()
            .map(task -> score.tasks().get(task.id()))
            .map(value -> value == null ? "–" : value.toString())
            .toList());
  }

  private static String points(BigDecimal value) {
    return Numerals.write(value.setScale(1, RoundingMode.HALF_UP));
  }
}
