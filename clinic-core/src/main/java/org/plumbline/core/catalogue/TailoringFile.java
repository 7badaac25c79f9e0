package org.plumbline.core.catalogue;

import java.util.List;

/** Reads {@code tailoring.yaml} and {@code instruments.yaml}. */
final class TailoringFile {
  private TailoringFile() {}

  static Tailoring tailoring(Entry file) {
    List<Phase> phases = file.someInners("phases").stream().map(TailoringFile::phase).toList();
    if (!phases.stream().map(Phase::number).toList().equals(List.of(1, 2, 3, 4))) {
      throw file.broken("phases", "are 1, 2, 3 and 4, in this order");
    }
    return new Tailoring(
        phases,
        file.apart(
            "profiles",
            file.someInners("profiles").stream().map(TailoringFile::profile).toList(),
            Profile::id),
        selection(file.inner("selection")),
        limits(file.inner("limits")),
        file.inners("gates").stream().map(TailoringFile::gate).toList());
  }

  private static Phase phase(Entry entry) {
    return entry.done(
        new Phase(
            entry.whole("id", 1, 4),
            entry.text("name"),
            entry.text("enterWhen"),
            entry.apart(
                "slots",
                entry.someInners("slots").stream().map(TailoringFile::slot).toList(),
                Phase.Slot::id)));
  }

  private static Phase.Slot slot(Entry entry) {
    if (entry.has("categories") == entry.has("families")) {
      throw entry.broken("categories", "a slot is filled by categories or by families");
    }
    return entry.done(
        new Phase.Slot(
            entry.text("id"),
            entry.whole("count", 1, 6),
            InOrder.set(entry.several("categories", Category.class)),
            InOrder.set(entry.texts("families")),
            entry.wholeOrNull("toLevel", 1, 5),
            entry.yes("optional"),
            entry.yes("onlyWithLengthFinding"),
            entry.yes("forTasks")));
  }

  private static Profile profile(Entry entry) {
    return entry.done(
        new Profile(
            entry.text("id"),
            entry.text("name"),
            InOrder.set(entry.texts("exercises")),
            InOrder.set(entry.texts("families")),
            entry.has("levelShift") ? entry.whole("levelShift", -4, 4) : 0,
            entry.text("advice"),
            entry.evidence()));
  }

  private static Tailoring.Selection selection(Entry entry) {
    return entry.done(
        new Tailoring.Selection(
            entry.number("taskBonus", 0, 10),
            entry.number("profileBonus", 0, 10),
            entry.number("continuityBonus", 0, 10),
            entry.number("levelDistancePenalty", 0, 10),
            entry.number("cautionPenalty", 0, 10),
            entry.number("newExercisePenalty", 0, 10),
            entry.whole("perFamilyAtMost", 1, 6),
            entry.whole("perLikelyPatternAtLeast", 0, 6)));
  }

  private static Tailoring.Limits limits(Entry entry) {
    return entry.done(
        new Tailoring.Limits(
            entry.whole("exercisesAtLeast", 1, 20),
            entry.whole("exercisesUsually", 1, 20),
            entry.whole("exercisesAtMost", 1, 20),
            entry.whole("exercisesToBegin", 1, 20),
            entry.whole("shortSessionMinutes", 1, 120),
            entry.whole("sessionMinutesAtLeast", 1, 120),
            entry.whole("sessionMinutesAtMost", 1, 120),
            entry.whole("setUpMinutes", 0, 10),
            entry.whole("sessionsPerWeekAtLeast", 1, 7),
            entry.whole("sessionsPerWeekAtMost", 1, 7),
            entry.whole("strengthDaysAtLeast", 1, 7),
            entry.whole("strengthDaysAtMost", 1, 7),
            entry.whole("weeklyMinutesFloor", 1, 600),
            entry.whole("weeklyMinutesWarning", 1, 600)));
  }

  private static Tailoring.Gate gate(Entry entry) {
    return entry.done(
        new Tailoring.Gate(
            InOrder.set(entry.someTexts("exercises")),
            entry.text("test"),
            entry.number("atLeast"),
            entry.whole("painAtMost", 0, 10),
            entry.evidence()));
  }

  static List<Instrument> instruments(Entry file) {
    return file.someInners("instruments").stream().map(TailoringFile::instrument).toList();
  }

  private static Instrument instrument(Entry entry) {
    List<Integer> range = entry.someWholes("range", -1000, 1000);
    if (range.size() != 2 || range.get(0) >= range.get(1)) {
      throw entry.broken("range", "must be the lowest and the highest score");
    }
    if (entry.whole("itemsAtMost") < entry.whole("itemsAtLeast")) {
      throw entry.broken("itemsAtMost", "is below itemsAtLeast");
    }
    String better = entry.text("better");
    if (!better.equals("higher") && !better.equals("lower")) {
      throw entry.broken("better", "is higher or lower");
    }
    Entry responder = entry.inner("responder");
    return entry.done(
        new Instrument(
            entry.text("id"),
            entry.text("name"),
            entry.text("question"),
            entry.text("lowAnchor"),
            entry.text("highAnchor"),
            range.get(0),
            range.get(1),
            better.equals("higher"),
            entry.whole("itemsAtLeast", 1, 100),
            entry.whole("itemsAtMost"),
            entry.number("smallestImportantChange", 0, range.get(1)),
            entry.numberOrNull("importantShareOfBaseline"),
            entry.numberOrNull("mediumImportantChange"),
            entry.numberOrNull("largeImportantChange"),
            entry.numberOrNull("detectableChange"),
            entry.numberOrNull("detectableChangeOfOneItem"),
            responder.done(
                new Instrument.Responder(
                    responder.number("change", 0, range.get(1)),
                    responder.numberOrNull("shareOfBaseline"))),
            entry.textOrNull("loinc"),
            entry.evidence()));
  }

  static List<Instrument.DueAt> schedule(Entry file) {
    List<Instrument.DueAt> schedule =
        file.someInners("schedule").stream()
            .map(
                entry ->
                    entry.done(
                        new Instrument.DueAt(
                            entry.text("id"),
                            entry.whole("week", 0, 520),
                            entry.whole("windowDays", 0, 60))))
            .toList();
    return file.apart("schedule", schedule, Instrument.DueAt::id);
  }
}
