package org.plumbline.web.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.Volume.Amount;
import org.plumbline.web.page.Form;

/**
 * The fields of a session's form: one group for each exercise of the routine, those the day asked
 * for first.
 *
 * @param due what the session consists of
 * @param others the rest of the routine
 */
record LogSheet(List<Group> due, List<Group> others) {

  /** A hold this long is written down; a shorter one belongs to the repetition. In seconds. */
  private static final int WRITTEN_HOLD = 10;

  /** The fields about one exercise. */
  record Group(
      int number,
      FollowedExercise exercise,
      String name,
      String amount,
      @Nullable String lastTime,
      List<SideFields> sides) {

    String field(String part) {
      return "x" + number + "-" + part;
    }

    public String getHow() {
      return field("how");
    }

    public String getWhy() {
      return field("why");
    }

    public String getPain() {
      return field("pain");
    }

    public String getLoad() {
      return field("load");
    }

    /** Whether the dose says how much to keep in reserve, so that it is worth asking. */
    public boolean isSteered() {
      return exercise.repsInReserve() != null;
    }

    public String getReserve() {
      return field("reserve");
    }

    public String getEffort() {
      return field("effort");
    }

    public String getQuality() {
      return field("quality");
    }

    public String getComment() {
      return field("comment");
    }

    /** Whether the numbers of something else hold something to see. */
    public boolean numbers(Form form) {
      return sides.stream().anyMatch(side -> holds(form, side.fields()));
    }

    /** Whether the reason for leaving it out holds something to see. */
    public boolean reasoned(Form form) {
      return holds(form, List.of(getWhy()));
    }

    /** Whether what was kept in reserve holds something to see. */
    public boolean felt(Form form) {
      return holds(form, List.of(getReserve()));
    }

    /** Whether the part that can be folded away holds something to see. */
    public boolean open(Form form) {
      return holds(form, folded());
    }

    /** The fields that tell something about the exercise once it is said that it was done. */
    List<String> details() {
      List<String> fields = new ArrayList<>(folded());
      fields.add(getPain());
      if (isSteered()) {
        fields.add(getReserve());
      }
      return fields;
    }

    private List<String> folded() {
      return List.of(getLoad(), getEffort(), getQuality(), getComment());
    }

    private static boolean holds(Form form, List<String> fields) {
      return fields.stream()
          .anyMatch(field -> !form.value(field).isEmpty() || form.fault(field) != null);
    }
  }

  /**
   * The number fields of one side.
   *
   * @param reps null where a set is one long effort
   * @param hold null where nothing is held for long
   */
  record SideFields(Side side, String sets, @Nullable String reps, @Nullable String hold) {

    /** Left, right or both; the style sheet marks the sides. */
    public String getWord() {
      return side.word();
    }

    List<String> fields() {
      List<String> fields = new ArrayList<>(List.of(sets));
      if (reps != null) {
        fields.add(reps);
      }
      if (hold != null) {
        fields.add(hold);
      }
      return fields;
    }
  }

  /** The sheet of a session done against a version. */
  static LogSheet of(
      FollowedVersion version,
      List<FollowedExercise> asked,
      Course course,
      LocalDate day,
      Catalogue catalogue,
      Dose dose) {
    Set<UUID> due = asked.stream().map(FollowedExercise::id).collect(Collectors.toSet());
    List<Group> first = new ArrayList<>();
    List<Group> others = new ArrayList<>();
    int number = 0;
    for (FollowedExercise exercise : version.exercises()) {
      number++;
      Exercise known = catalogue.exercise(exercise.exercise());
      Group group =
          new Group(
              number,
              exercise,
              known.name(),
              dose.amount(exercise, known.laterality()),
              dose.lastTime(course.lastTime(exercise.exercise(), day)),
              sides(number, exercise));
      (due.contains(exercise.id()) ? first : others).add(group);
    }
    return new LogSheet(List.copyOf(first), List.copyOf(others));
  }

  /** All groups, in the order of the form. */
  List<Group> all() {
    List<Group> all = new ArrayList<>(due);
    all.addAll(others);
    return all;
  }

  private static List<SideFields> sides(int number, FollowedExercise exercise) {
    return exercise.sides().stream()
        .map(FollowedExercise.Asked::side)
        .sorted()
        .map(side -> sideFields(number, side, exercise.asked(side)))
        .toList();
  }

  private static SideFields sideFields(int number, Side side, @Nullable Amount asked) {
    Integer reps = asked == null ? null : asked.reps();
    Integer hold = asked == null ? null : asked.holdSeconds();
    String prefix = "x" + number + "-" + side.word() + "-";
    return new SideFields(
        side,
        prefix + "sets",
        reps == null || reps == 1 ? null : prefix + "reps",
        hold == null || hold < WRITTEN_HOLD ? null : prefix + "hold");
  }
}
