package org.plumbline.web.therapist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.routine.DraftEdit;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Sides;
import org.plumbline.web.page.Form;

/** The fields of a draft: what is stored in them, and what was typed into them. */
final class DraftForm {

  static final String DAYS = "daysPerWeek";
  static final String NOTE = "noteToPatient";
  static final int LONGEST_NOTE = 1_000;

  private static final int MOST_COUNT = 60;
  private static final String RESERVE = "reserve";
  private static final String EFFORT = "effort";

  private DraftForm() {}

  /**
   * One exercise of the draft, as the page shows it.
   *
   * @param faults what the rules say about it
   */
  record Line(Prescription prescription, Exercise exercise, List<RoutineFault> faults) {

    /** Whether nothing asks for the therapist's note. */
    public boolean isNoteOptional() {
      return faults.stream().noneMatch(RoutineFault::asksForNote);
    }

    /** Whether left and right have sets of their own. */
    public boolean isEachSide() {
      return exercise.laterality() == Laterality.EACH_SIDE;
    }

    /** The names of the fields its dose is made of. */
    Stream<String> fields() {
      return Stream.of(
              "sets", "left", "right", "first", "reps", "hold", "tempo", "load", "rest", "days",
              "reserve", "steer")
          .map(this::field);
    }

    /** The field the reason for taking a clinical lead's confirmation back is typed into. */
    public String getWithdrawField() {
      return LibraryView.withdrawField(exercise.id());
    }

    /** The name of one of its fields. */
    public String field(String what) {
      return DraftForm.field(prescription, what);
    }
  }

  /** The exercises of a draft, each with what the rules say about it. */
  static List<Line> lines(RoutineVersion draft, Catalogue catalogue, List<RoutineFault> faults) {
    return draft.exercises().stream()
        .map(
            each ->
                new Line(
                    each,
                    catalogue.exercise(each.exercise()),
                    faults.stream()
                        .filter(fault -> each.exercise().equals(fault.exercise()))
                        .toList()))
        .toList();
  }

  static String field(Prescription prescription, String what) {
    return what + "-" + prescription.id();
  }

  /** The stored draft as field values. */
  static Map<String, List<String>> stored(RoutineVersion draft) {
    Map<String, List<String>> values = new HashMap<>();
    put(values, Revision.FIELD, draft.revision());
    put(values, DAYS, draft.daysPerWeek());
    put(values, NOTE, draft.noteToPatient());
    for (Prescription line : draft.exercises()) {
      PrescribedDose dose = line.dose();
      put(values, field(line, "sets"), dose.sets());
      put(values, field(line, "left"), dose.setsLeft());
      put(values, field(line, "right"), dose.setsRight());
      put(values, field(line, "first"), dose.firstSide() == null ? "" : dose.firstSide().word());
      put(values, field(line, "reps"), dose.reps());
      put(values, field(line, "hold"), dose.holdSeconds());
      put(values, field(line, "tempo"), dose.tempo().text());
      put(values, field(line, "load"), dose.load());
      put(values, field(line, "rest"), dose.restSeconds());
      put(values, field(line, "days"), dose.daysPerWeek());
      Integer steered = dose.effort() == null ? dose.repsInReserve() : dose.effort();
      put(values, field(line, "reserve"), steered == null ? "" : steered);
      put(values, field(line, "steer"), dose.effort() == null ? RESERVE : EFFORT);
      put(values, field(line, "patient"), line.noteToPatient());
      put(values, field(line, "therapist"), line.therapistNote());
    }
    return values;
  }

  /** The notes and reasons that were typed and are not stored, in the order of the form. */
  static String[] notes(Map<String, List<String>> typed, Map<String, List<String>> stored) {
    return typed.entrySet().stream()
        .filter(field -> isNote(field.getKey()))
        .filter(field -> !field.getValue().equals(stored.get(field.getKey())))
        .flatMap(field -> field.getValue().stream())
        .toArray(String[]::new);
  }

  private static boolean isNote(String field) {
    return field.equals(NOTE)
        || Stream.of("patient-", "therapist-", LibraryView.reasonField(""))
            .anyMatch(field::startsWith)
        || field.startsWith(LibraryView.withdrawField(""));
  }

  private static void put(Map<String, List<String>> values, String field, Object value) {
    values.put(field, List.of(value.toString()));
  }

  /** What was typed; with faults beside the fields it must not be stored. */
  static DraftEdit read(Form form, List<Line> lines, RoutineMessages words) {
    List<DraftEdit.Line> read = new ArrayList<>();
    form.named(DAYS, words.days_whole()).named(NOTE, words.note_to_patient());
    for (Line line : lines) {
      name(form, line, words);
      PrescribedDose dose = dose(form, line, words);
      String toPatient = form.optional(line.field("patient"), Prescription.LONGEST_NOTE).orElse("");
      String ofTherapist =
          form.optional(line.field("therapist"), Prescription.LONGEST_NOTE).orElse("");
      if (dose != null) {
        read.add(new DraftEdit.Line(line.prescription().id(), dose, toPatient, ofTherapist));
      }
    }
    return new DraftEdit(
        form.requiredWhole(DAYS, 1, 7), form.optional(NOTE, LONGEST_NOTE).orElse(""), read);
  }

  private static void name(Form form, Line line, RoutineMessages words) {
    String exercise = line.exercise().name();
    form.named(line.field("sets"), exercise, words.sets())
        .named(line.field("left"), exercise, words.sets_left())
        .named(line.field("right"), exercise, words.sets_right())
        .named(line.field("first"), exercise, words.first_side())
        .named(line.field("reps"), exercise, words.reps())
        .named(line.field("hold"), exercise, words.hold())
        .named(line.field("tempo"), exercise, words.tempo())
        .named(line.field("load"), exercise, words.load())
        .named(line.field("rest"), exercise, words.rest())
        .named(line.field("days"), exercise, words.days())
        .named(line.field("reserve"), exercise, words.reserve())
        .named(line.field("steer"), exercise, words.steer())
        .named(line.field("patient"), exercise, words.note_to_patient())
        .named(line.field("therapist"), exercise, words.therapist_note());
  }

  private static @Nullable PrescribedDose dose(Form form, Line line, RoutineMessages words) {
    int left;
    int right;
    Sides sides;
    if (line.isEachSide()) {
      left = form.requiredWhole(line.field("left"), 0, PrescribedDose.MOST_SETS);
      right = form.requiredWhole(line.field("right"), 0, PrescribedDose.MOST_SETS);
      sides = left == 0 ? Sides.RIGHT : right == 0 ? Sides.LEFT : Sides.EACH;
      if (left == 0 && right == 0) {
        form.refuse(line.field("left"), words.no_side());
      }
    } else {
      left = form.requiredWhole(line.field("sets"), 1, PrescribedDose.MOST_SETS);
      right = left;
      sides = Sides.BOTH;
    }
    int reps = form.requiredWhole(line.field("reps"), 1, PrescribedDose.MOST_REPS);
    int hold = form.whole(line.field("hold"), 0, PrescribedDose.MOST_SECONDS).orElse(0);
    int rest = form.requiredWhole(line.field("rest"), 0, PrescribedDose.MOST_SECONDS);
    int days = form.requiredWhole(line.field("days"), 1, 7);
    Optional<Integer> reserve = form.whole(line.field("reserve"), 0, PrescribedDose.MOST_RESERVE);
    boolean byEffort =
        form.optionalChoice(line.field("steer"), List.of(RESERVE, EFFORT))
            .filter(EFFORT::equals)
            .isPresent();
    String load = form.optional(line.field("load"), PrescribedDose.LONGEST_LOAD).orElse("");
    Sides first =
        sides == Sides.EACH
            ? form.optionalChoice(line.field("first"), List.of("left", "right"))
                .filter(word -> form.fault(line.field("first")) == null)
                .map(Sides::of)
                .orElse(null)
            : null;
    Tempo tempo = tempo(form, line, words);
    boolean sound = line.fields().noneMatch(field -> form.fault(field) != null);
    return tempo == null || !sound
        ? null
        : new PrescribedDose(
            sides,
            left,
            right,
            first,
            reps,
            hold,
            tempo,
            load,
            rest,
            days,
            byEffort ? null : reserve.orElse(null),
            byEffort ? reserve.orElse(null) : null);
  }

  private static @Nullable Tempo tempo(Form form, Line line, RoutineMessages words) {
    String field = line.field("tempo");
    try {
      Tempo tempo = Tempo.parse(form.required(field, 10));
      boolean sane =
          tempo.manner() != Tempo.Manner.COUNTED
              || (inRange(tempo.loweringSeconds())
                  && inRange(tempo.holdSeconds())
                  && inRange(tempo.liftingSeconds())
                  && tempo.seconds() > 0);
      if (sane) {
        return tempo;
      }
    } catch (IllegalArgumentException _) {
      // Said beside the field below.
    }
    form.refuse(field, words.tempo_fault());
    return null;
  }

  private static boolean inRange(int seconds) {
    return 0 <= seconds && seconds <= MOST_COUNT;
  }
}
