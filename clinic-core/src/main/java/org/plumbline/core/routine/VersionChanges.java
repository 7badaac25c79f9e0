package org.plumbline.core.routine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version changed against the one before it.
 *
 * @param lines the newer version's exercises in their order, then those it took out
 */
public record VersionChanges(List<Line> lines) {

  /** Keeps its own copy. */
  public VersionChanges {
    lines = List.copyOf(lines);
  }

  /** What became of an exercise. */
  public enum Change {
    ADDED,
    DOSE_CHANGED,
    MOVED,
    SAME,
    REMOVED
  }

  /**
   * One exercise.
   *
   * @param before null when it is new
   * @param after null when it was taken out
   */
  public record Line(
      Change change,
      String exercise,
      @Nullable Prescription before,
      @Nullable Prescription after) {}

  /** Compares two versions; everything is new in a first one. */
  public static VersionChanges between(@Nullable RoutineVersion older, RoutineVersion newer) {
    Map<String, Prescription> before = new HashMap<>();
    List<Prescription> olderExercises = older == null ? List.of() : older.exercises();
    olderExercises.forEach(exercise -> before.put(exercise.exercise(), exercise));
    List<Line> lines = new ArrayList<>();
    for (Prescription after : newer.exercises()) {
      Prescription was = before.remove(after.exercise());
      lines.add(new Line(change(was, after), after.exercise(), was, after));
    }
    olderExercises.stream()
        .filter(exercise -> before.containsKey(exercise.exercise()))
        .forEach(was -> lines.add(new Line(Change.REMOVED, was.exercise(), was, null)));
    return new VersionChanges(lines);
  }

  private static Change change(@Nullable Prescription was, Prescription after) {
    if (was == null) {
      return Change.ADDED;
    }
    if (!was.dose().equals(after.dose())) {
      return Change.DOSE_CHANGED;
    }
    return was.position() == after.position() ? Change.SAME : Change.MOVED;
  }
}
