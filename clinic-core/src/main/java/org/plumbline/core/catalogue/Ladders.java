package org.plumbline.core.catalogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every ladder leads both ways, never in a circle, and never to an easier level up. */
final class Ladders {
  private final Map<String, Exercise> exercises;
  private final Set<String> climbed = new HashSet<>();

  private Ladders(Map<String, Exercise> exercises) {
    this.exercises = exercises;
  }

  static void check(Map<String, Exercise> exercises) {
    var ladders = new Ladders(exercises);
    exercises.values().forEach(ladders::rungs);
    exercises.keySet().forEach(id -> ladders.climb(id, new LinkedHashSet<>()));
  }

  private void rungs(Exercise exercise) {
    for (String easier : exercise.easier()) {
      answered(exercise, easier, "easier", rung(easier).harder());
    }
    for (String harder : exercise.harder()) {
      answered(exercise, harder, "harder", rung(harder).easier());
      int level = rung(harder).level();
      if (level < exercise.level()) {
        throw broken(
            exercise.id(),
            "harder",
            "names " + harder + " of level " + level + ", below its own " + exercise.level());
      }
    }
  }

  private Exercise rung(String id) {
    Exercise rung = exercises.get(id);
    if (rung == null) {
      throw broken(id, "id", "is not known");
    }
    return rung;
  }

  private static void answered(Exercise exercise, String rung, String field, List<String> back) {
    if (!back.contains(exercise.id())) {
      throw broken(exercise.id(), field, "names " + rung + ", which does not name it back");
    }
  }

  private void climb(String id, Set<String> path) {
    if (!path.add(id)) {
      throw broken(id, "harder", "the ladder runs in a circle over " + path);
    }
    if (climbed.add(id)) {
      rung(id).harder().forEach(harder -> climb(harder, path));
    }
    path.remove(id);
  }

  private static BrokenCatalogueException broken(String id, String field, String reason) {
    return new BrokenCatalogueException("exercises.yaml", id, field, reason);
  }
}
