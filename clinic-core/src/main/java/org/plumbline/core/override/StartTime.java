package org.plumbline.core.override;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Tempo;

/**
 * About how long a starting dose takes, as the library shows it. What a prescribed dose takes is
 * computed by the routine.
 */
final class StartTime {

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final int BRISK_SECONDS = 2;

  private StartTime() {}

  /** Minutes with one decimal, at least 0.1. */
  static BigDecimal minutes(Dose dose, Laterality laterality) {
    int rep = BRISK_SECONDS;
    if (dose.tempo().manner() == Tempo.Manner.COUNTED) {
      rep = dose.tempo().seconds();
    } else if (dose.holdSeconds() > 0) {
      rep = dose.holdSeconds();
    }
    int seconds =
        dose.sets() * laterality.sides() * dose.reps() * rep
            + (dose.sets() - 1) * dose.restSeconds();
    return BigDecimal.valueOf(seconds)
        .divide(SIXTY, 1, RoundingMode.HALF_UP)
        .max(new BigDecimal("0.1"));
  }
}
