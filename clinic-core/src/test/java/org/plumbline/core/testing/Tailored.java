package org.plumbline.core.testing;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.core.routine.Posture;
import org.plumbline.core.routine.Tailoring;
import org.plumbline.core.routine.TailoringSettings;
import org.plumbline.core.routine.Tailorings;

/** Tailorings that differ from others in what speaks against exercises. */
public final class Tailored {

  private Tailored() {}

  /** Changes what a clinic's patient is tailored to; to be called as the therapist. */
  public static void record(
      Tailorings tailorings, SmallClinic clinic, UnaryOperator<TailoringSettings> change) {
    Tailoring before = tailorings.of(clinic.patientId(), clinic.episodeId());
    tailorings.record(
        clinic.patientId(), clinic.episodeId(), change.apply(before.settings()), before.revision());
  }

  /** The same with other conditions alone. */
  public static TailoringSettings to(TailoringSettings usual, Set<String> conditions) {
    return to(usual, conditions, Set.of(), Set.of());
  }

  /** The same with other conditions, positions that are not possible, and banned exercises. */
  public static TailoringSettings to(
      TailoringSettings usual, Set<String> conditions, Set<Posture> positions, Set<String> banned) {
    return new TailoringSettings(
        usual.phase(),
        usual.profile(),
        usual.trainedLifter(),
        usual.minutes(),
        usual.daysPerWeek(),
        conditions,
        usual.equipment(),
        positions,
        banned,
        usual.taught(),
        null);
  }
}
