package org.plumbline.core.testing;

import java.util.Set;
import org.plumbline.core.routine.Posture;
import org.plumbline.core.routine.TailoringSettings;

/** Tailorings that differ from others in what speaks against exercises. */
public final class Tailored {

  private Tailored() {}

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
