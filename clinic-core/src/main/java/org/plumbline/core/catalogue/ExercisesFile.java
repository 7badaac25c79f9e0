package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code exercises.yaml}. */
final class ExercisesFile {
  private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(30);

  private ExercisesFile() {}

  static List<Exercise> exercises(Entry file) {
    return file.someInners("exercises").stream().map(ExercisesFile::exercise).toList();
  }

  private static Exercise exercise(Entry entry) {
    String id = entry.text("id");
    if (!id.matches("[A-Z]{2}[0-9]{2}")) {
      throw entry.broken("id", "is two letters and two digits");
    }
    List<Set<String>> equipment =
        entry.lists("equipment").stream().map(InOrder::<String>set).toList();
    if (equipment.isEmpty()) {
      throw entry.broken("equipment", "needs at least one set; [[]] is nothing at all");
    }
    BigDecimal minutes = entry.number("minutes");
    if (minutes.signum() <= 0 || minutes.compareTo(MOST_MINUTES) > 0) {
      throw entry.broken("minutes", minutes + " is not between 0 and " + MOST_MINUTES);
    }
    List<Integer> phases = entry.someWholes("phases", 1, 4);
    entry.someTexts("positions");
    List<Position> positions = entry.several("positions", Position.class);
    entry.textsOrNone("tasks");
    return entry.done(
        new Exercise(
            id,
            entry.text("name"),
            entry.one("category", Category.class),
            InOrder.set(phases),
            entry.whole("level", 1, 5),
            entry.one("laterality", Laterality.class),
            entry.someTexts("muscles"),
            entry.text("position"),
            InOrder.set(positions),
            equipment,
            entry.textOrNull("equipmentNote"),
            entry.textsOrNone("easier"),
            entry.textsOrNone("harder"),
            dose(entry.inner("dose")),
            minutes,
            entry.text("breathing"),
            entry.text("cue"),
            entry.someTexts("stop"),
            InOrder.set(entry.textsOrNone("tags")),
            InOrder.set(entry.several("tasks", TaskFamily.class)),
            relevance(entry.inner("relevance")),
            entry.yes("teachInPerson"),
            entry.someTexts("steps"),
            null,
            entry.evidence()));
  }

  private static Dose dose(Entry entry) {
    int hold = entry.whole("holdSeconds", 0, 600);
    Tempo tempo = entry.parsed("tempo", Tempo::parse);
    if (tempo.manner() == Tempo.Manner.COUNTED && tempo.seconds() == 0) {
      throw entry.broken("tempo", "counts nothing");
    }
    if (tempo.manner() == Tempo.Manner.HOLD && hold == 0) {
      throw entry.broken("holdSeconds", "is 0, but the tempo is a hold");
    }
    return entry.done(
        new Dose(
            entry.whole("sets", 1, 10),
            entry.whole("reps", 1, 100),
            hold,
            tempo,
            entry.whole("restSeconds", 0, 600),
            entry.whole("daysPerWeek", 1, 7)));
  }

  private static Map<String, BigDecimal> relevance(Entry entry) {
    Map<String, BigDecimal> relevance = new LinkedHashMap<>();
    for (String pattern : entry.keys()) {
      BigDecimal share = entry.number(pattern);
      if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw entry.broken(pattern, share + " is not above 0 and up to 1");
      }
      relevance.put(pattern, share);
    }
    if (relevance.isEmpty()) {
      throw entry.broken("", "answers no pattern");
    }
    return relevance;
  }
}
