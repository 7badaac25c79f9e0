package org.plumbline.core.routine;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was published since a draft was begun: a proposal was approved, or a lowering took effect at
 * once. A draft that does not know of it would undo it.
 *
 * @param versionId the newest version that was published
 * @param version its number
 * @param lines the exercises it changed, in its order, then those it took out
 */
public record PublishedSince(UUID versionId, int version, List<Line> lines) {

  /** Keeps its own copy. */
  public PublishedSince {
    lines = List.copyOf(lines);
  }

  /**
   * One exercise that was changed since.
   *
   * @param before its dose when the draft was begun; null when it was not there
   * @param published how it was published since; null when it was taken out
   * @param draft its dose in the draft; null when it is not in it
   */
  public record Line(
      String exercise,
      @Nullable PrescribedDose before,
      @Nullable Prescription published,
      @Nullable PrescribedDose draft) {

    /** Whether the draft changed it too, and otherwise. */
    public boolean isChangedInBoth() {
      return !Objects.equals(draft, before) && !Objects.equals(draft, now());
    }

    /**
     * Its dose in the draft once this is taken over: the published one; where the draft changed it
     * too, the lower of both. Null when it is in the draft no more: no dose is the lowest.
     */
    public @Nullable PrescribedDose taken() {
      PrescribedDose now = now();
      if (!isChangedInBoth()) {
        return now;
      }
      return draft == null || now == null ? null : draft.lowered(now);
    }

    private @Nullable PrescribedDose now() {
      return published == null ? null : published.dose();
    }
  }

  /**
   * Compares what was published since with the draft.
   *
   * @param base what the draft was begun from; null when nothing had been published
   */
  static PublishedSince of(
      @Nullable RoutineVersion base, RoutineVersion newest, RoutineVersion draft) {
    List<Line> lines =
        VersionChanges.between(base, newest).lines().stream()
            .filter(line -> !Objects.equals(dose(line.before()), dose(line.after())))
            .map(
                line ->
                    new Line(
                        line.exercise(),
                        dose(line.before()),
                        line.after(),
                        draft.exercises().stream()
                            .filter(each -> each.exercise().equals(line.exercise()))
                            .findFirst()
                            .map(Prescription::dose)
                            .orElse(null)))
            .toList();
    return new PublishedSince(newest.id(), newest.number(), lines);
  }

  private static @Nullable PrescribedDose dose(@Nullable Prescription prescription) {
    return prescription == null ? null : prescription.dose();
  }
}
