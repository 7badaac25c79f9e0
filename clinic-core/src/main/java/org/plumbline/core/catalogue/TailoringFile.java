package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** Reads {@code tailoring.yaml} and {@code instruments.yaml}. */
final class TailoringFile {
  private TailoringFile() {}

  static Tailoring tailoring(Entry file) {
    return new Tailoring(
        file.inners("phases").stream().map(TailoringFile::phase).toList(),
        file.inners("profiles").stream().map(TailoringFile::profile).toList(),
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
            entry.inners("slots").stream().map(TailoringFile::slot).toList()));
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
            entry.wholeOrNull("toLevel"),
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
            entry.has("levelShift") ? entry.whole("levelShift") : 0,
            entry.text("advice"),
            entry.evidence()));
  }

  private static Tailoring.Selection selection(Entry entry) {
    return entry.done(
        new Tailoring.Selection(
            entry.number("taskBonus"),
            entry.number("profileBonus"),
            entry.number("continuityBonus"),
            entry.number("levelDistancePenalty"),
            entry.number("cautionPenalty"),
            entry.number("newExercisePenalty"),
            entry.whole("perFamilyAtMost"),
            entry.whole("perLikelyPatternAtLeast")));
  }

  private static Tailoring.Limits limits(Entry entry) {
    return entry.done(
        new Tailoring.Limits(
            entry.whole("exercisesAtLeast"),
            entry.whole("exercisesUsually"),
            entry.whole("exercisesAtMost"),
            entry.whole("exercisesToBegin"),
            entry.whole("shortSessionMinutes"),
            entry.whole("sessionMinutesAtLeast"),
            entry.whole("sessionMinutesAtMost"),
            entry.whole("setUpMinutes"),
            entry.whole("sessionsPerWeekAtLeast"),
            entry.whole("sessionsPerWeekAtMost"),
            entry.whole("strengthDaysAtLeast"),
            entry.whole("strengthDaysAtMost"),
            entry.whole("weeklyMinutesFloor"),
            entry.whole("weeklyMinutesWarning")));
  }

  private static Tailoring.Gate gate(Entry entry) {
    return entry.done(
        new Tailoring.Gate(
            InOrder.set(entry.texts("exercises")),
            entry.text("test"),
            entry.number("atLeast"),
            entry.whole("painAtMost", 0, 10),
            entry.evidence()));
  }

  static List<Instrument> instruments(Entry file) {
    return file.inners("instruments").stream().map(TailoringFile::instrument).toList();
  }

  private static Instrument instrument(Entry entry) {
    List<BigDecimal> range = entry.numbers("range");
    if (range.size() != 2) {
      throw entry.broken("range", "must be the lowest and the highest score");
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
            range.get(0).intValueExact(),
            range.get(1).intValueExact(),
            better.equals("higher"),
            entry.whole("itemsAtLeast"),
            entry.whole("itemsAtMost"),
            entry.number("smallestImportantChange"),
            entry.numberOrNull("importantShareOfBaseline"),
            entry.numberOrNull("mediumImportantChange"),
            entry.numberOrNull("largeImportantChange"),
            entry.numberOrNull("detectableChange"),
            entry.numberOrNull("detectableChangeOfOneItem"),
            responder.done(
                new Instrument.Responder(
                    responder.number("change"), responder.numberOrNull("shareOfBaseline"))),
            entry.textOrNull("loinc"),
            entry.evidence()));
  }

  static List<Instrument.DueAt> schedule(Entry file) {
    return file.inners("schedule").stream()
        .map(
            entry ->
                entry.done(
                    new Instrument.DueAt(
                        entry.text("id"), entry.whole("week"), entry.whole("windowDays"))))
        .toList();
  }
}
