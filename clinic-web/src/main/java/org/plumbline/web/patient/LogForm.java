package org.plumbline.web.patient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.AdverseEvent;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.ExerciseReport.AsPrescribed;
import org.plumbline.core.training.ExerciseReport.Different;
import org.plumbline.core.training.ExerciseReport.Skipped;
import org.plumbline.core.training.ExerciseReport.Told;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.SkipReason;
import org.plumbline.core.training.Volume.Amount;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.ZeroToTen;
import org.plumbline.web.patient.LogSheet.Group;
import org.plumbline.web.patient.LogSheet.SideFields;

/**
 * Reads what a patient typed about a session. What was left empty was not told; nothing is done
 * because nobody touched it.
 */
@ApplicationScoped
class LogForm {

  static final String PRESCRIBED = "prescribed";
  static final String DIFFERENT = "different";
  static final String SKIPPED = "skipped";
  static final String LEG = "leg";
  static final String PAIN_BEFORE = "pain-before";
  static final String COMMENT = "comment";
  static final String EVENT = "event";
  static final String EVERYTHING = "everything";

  private static final List<String> HOW = List.of(PRESCRIBED, DIFFERENT, SKIPPED);
  private static final int MOST_SETS = 20;
  private static final int MOST_REPS = 200;
  private static final int LONGEST_HOLD = 600;
  private static final int LONGEST_COMMENT = 2_000;
  private static final int LONGEST_LOAD = 100;

  private final LogMessages words;

  LogForm(LogMessages words) {
    this.words = words;
  }

  /** What was told about the session as a whole. */
  record About(boolean legSymptoms, @Nullable Integer painBefore, @Nullable String comment) {}

  /** What went wrong in the session; empty when nothing did. */
  String event(Form form) {
    form.named(EVENT, words.event());
    return form.optional(EVENT, AdverseEvent.LONGEST).orElse("");
  }

  /** The session as a whole; faults are noted in the form. */
  About about(Form form) {
    form.named(LEG, words.leg_question())
        .named(PAIN_BEFORE, words.pain_before())
        .named(COMMENT, words.comment());
    String leg = form.choice(LEG, List.of("yes", "no"));
    return new About(
        leg.equals("yes"),
        ZeroToTen.optional(form, PAIN_BEFORE),
        form.optional(COMMENT, LONGEST_COMMENT).orElse(null));
  }

  /** What was told about each exercise; faults are noted in the form. */
  List<ExerciseReport> exercises(Form form, LogSheet sheet) {
    boolean everything = !form.value(EVERYTHING).isEmpty();
    List<ExerciseReport> reports = new ArrayList<>();
    for (Group group : sheet.all()) {
      name(form, group);
      boolean asPrescribed = everything && sheet.due().contains(group);
      Optional<Told> told = told(form, group, asPrescribed);
      Function<Told, ExerciseReport> report = report(form, group);
      told.map(report).ifPresent(reports::add);
    }
    if (reports.isEmpty() && !form.hasFaults()) {
      form.refuse(EVERYTHING, words.fault_nothing());
    }
    return reports;
  }

  /** The values a stored session shows in the form that corrects it. */
  static Map<String, String> showing(LoggedSession session, LogSheet sheet) {
    Map<String, String> values = new HashMap<>();
    values.put(LEG, session.legSymptoms() ? "yes" : "no");
    put(values, PAIN_BEFORE, session.painBefore());
    put(values, COMMENT, session.comment());
    for (Group group : sheet.all()) {
      List<LoggedExercise> entries =
          session.exercises().stream()
              .filter(entry -> entry.prescribedId().equals(group.exercise().id()))
              .toList();
      if (!entries.isEmpty()) {
        show(values, group, entries);
      }
    }
    return values;
  }

  private static void show(Map<String, String> values, Group group, List<LoggedExercise> entries) {
    LoggedExercise any = entries.getFirst();
    SkipReason skipped = any.skipped();
    boolean asPrescribed =
        group.exercise().sides().stream()
            .allMatch(
                asked ->
                    entries.stream()
                        .anyMatch(
                            entry ->
                                entry.side() == asked.side()
                                    && asked.amount().equals(entry.amount())));
    if (skipped != null) {
      values.put(group.getHow(), SKIPPED);
      values.put(group.getWhy(), skipped.word());
    } else {
      values.put(group.getHow(), asPrescribed ? PRESCRIBED : DIFFERENT);
    }
    for (SideFields side : group.sides()) {
      for (LoggedExercise entry : entries) {
        Amount amount = entry.amount();
        if (!asPrescribed && amount != null && entry.side() == side.side()) {
          put(values, side.sets(), amount.sets());
          put(values, side.reps(), amount.reps());
          put(values, side.hold(), amount.holdSeconds());
        }
      }
    }
    put(values, group.getPain(), any.pain());
    put(values, group.getLoad(), any.load());
    put(values, group.getReserve(), any.repsInReserve());
    put(values, group.getEffort(), any.effort());
    put(values, group.getQuality(), any.quality());
    put(values, group.getComment(), any.comment());
  }

  private static void put(
      Map<String, String> values, @Nullable String field, @Nullable Object value) {
    if (field != null && value != null) {
      values.put(field, value.toString());
    }
  }

  /** The summary of the faults says which exercise it speaks about. */
  private void name(Form form, Group group) {
    form.named(group.getHow(), group.name(), words.how())
        .named(group.getWhy(), group.name(), words.why())
        .named(group.getPain(), group.name(), words.pain_during())
        .named(group.getReserve(), group.name(), words.reserve())
        .named(group.getLoad(), group.name(), words.load())
        .named(group.getEffort(), group.name(), words.effort())
        .named(group.getQuality(), group.name(), words.quality())
        .named(group.getComment(), group.name(), words.comment());
    for (SideFields side : group.sides()) {
      String exercise = words.of_side(group.name(), side.side());
      form.named(side.sets(), exercise, words.sets());
      if (side.reps() != null) {
        form.named(side.reps(), exercise, words.reps());
      }
      if (side.hold() != null) {
        form.named(side.hold(), exercise, words.hold());
      }
    }
  }

  private Optional<Told> told(Form form, Group group, boolean everything) {
    Map<Side, Amount> amounts = amounts(form, group);
    Optional<SkipReason> why =
        form.optionalChoice(
                group.getWhy(), Stream.of(SkipReason.values()).map(SkipReason::word).toList())
            .filter(_ -> form.fault(group.getWhy()) == null)
            .map(SkipReason::of);
    boolean numbers = group.sides().stream().anyMatch(side -> typed(form, side.fields()));
    String how = form.optionalChoice(group.getHow(), HOW).orElse("");
    if (how.isEmpty()) {
      how = numbers ? DIFFERENT : why.isPresent() ? SKIPPED : everything ? PRESCRIBED : "";
    }
    return switch (how) {
      case PRESCRIBED -> {
        if (numbers) {
          form.refuse(group.getHow(), words.fault_both());
        }
        yield Optional.of(new AsPrescribed());
      }
      case DIFFERENT -> different(form, group, amounts);
      case SKIPPED -> {
        if (why.isEmpty()) {
          form.choice(group.getWhy(), List.of());
        }
        yield why.map(Skipped::new);
      }
      default -> {
        if (typed(form, group.details())) {
          form.refuse(group.getHow(), words.fault_how());
        }
        yield Optional.empty();
      }
    };
  }

  private Optional<Told> different(Form form, Group group, Map<Side, Amount> amounts) {
    String first = group.sides().getFirst().sets();
    boolean faulty =
        group.sides().stream()
            .flatMap(side -> side.fields().stream())
            .anyMatch(field -> form.fault(field) != null);
    if (faulty) {
      return Optional.empty();
    }
    if (amounts.isEmpty()) {
      form.refuse(first, words.fault_sets());
      return Optional.empty();
    }
    if (amounts.values().stream().allMatch(amount -> amount.sets() == 0)) {
      form.refuse(first, words.fault_no_set());
      return Optional.empty();
    }
    return Optional.of(new Different(amounts));
  }

  private Map<Side, Amount> amounts(Form form, Group group) {
    Map<Side, Amount> amounts = new EnumMap<>(Side.class);
    for (SideFields side : group.sides()) {
      Optional<Integer> sets = form.whole(side.sets(), 0, MOST_SETS);
      Integer reps = whole(form, side.reps(), MOST_REPS);
      Integer hold = whole(form, side.hold(), LONGEST_HOLD);
      if (sets.isPresent()) {
        amounts.put(side.side(), new Amount(sets.get(), reps, hold));
      } else if (typed(form, side.fields())) {
        form.refuse(side.sets(), words.fault_sets());
      }
    }
    return amounts;
  }

  /** Reads the details whether or not they will be needed: all faults show at once. */
  private static Function<Told, ExerciseReport> report(Form form, Group group) {
    String load = form.optional(group.getLoad(), LONGEST_LOAD).orElse(null);
    Integer effort = ZeroToTen.optional(form, group.getEffort());
    Integer reserve = group.isSteered() ? ZeroToTen.optional(form, group.getReserve()) : null;
    Integer quality = form.whole(group.getQuality(), 0, 3).orElse(null);
    Integer pain = ZeroToTen.optional(form, group.getPain());
    String comment = form.optional(group.getComment(), LONGEST_COMMENT).orElse(null);
    return told ->
        new ExerciseReport(
            group.exercise().id(), told, load, effort, reserve, quality, pain, comment);
  }

  private static @Nullable Integer whole(Form form, @Nullable String field, int most) {
    return field == null ? null : form.whole(field, 0, most).orElse(null);
  }

  private static boolean typed(Form form, List<String> fields) {
    return fields.stream().filter(Objects::nonNull).anyMatch(f -> !form.value(f).isEmpty());
  }
}
