package org.plumbline.core.training;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.PainVerdict.Reason;
import org.plumbline.core.training.TrainingRules.PainLightRules;

/**
 * Judges a session by the pain it caused, against the patient's own baseline (specification section
 * 5). Red is asked first, then amber; the first match wins.
 *
 * <p>Without a baseline only the absolute bands can speak; mornings are then not comparable.
 */
public final class TrafficLight {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final PainLightRules rules;

  /** A light that follows the given rules. */
  public TrafficLight(PainLightRules rules) {
    this.rules = rules;
  }

  /** The light of a session. */
  public PainVerdict judge(PainResponse response) {
    BigDecimal baseline = median(response.painBefore());
    BigDecimal redLine = redLine(baseline);
    Reason reason = reason(response, baseline, redLine);
    return new PainVerdict(
        lightOf(reason), reason, baseline, redLine, response.nextMorning() == null);
  }

  /** The pain at which a session turns red: {@code min(8, max(6, b + 3))}, 6 without a baseline. */
  public BigDecimal redLine(@Nullable BigDecimal baseline) {
    BigDecimal line = raised(baseline, rules.red().peakAtLeast(), rules.red().aboveBaseline());
    return line.min(rules.red().peakAtMost());
  }

  /** The middle value, or halfway between the middle two; null without values. */
  public static @Nullable BigDecimal median(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return null;
    }
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
  }

  private Reason reason(PainResponse response, @Nullable BigDecimal baseline, BigDecimal redLine) {
    if (response.legSymptomsSpread()) {
      return Reason.LEG_SYMPTOMS;
    }
    if (reaches(response.peak(), redLine)) {
      return Reason.PEAK_AT_RED_LINE;
    }
    BigDecimal morningRed = above(baseline, rules.morning().redAboveBaseline());
    if (reaches(response.nextMorning(), morningRed)) {
      return Reason.MORNING_FAR_ABOVE_BASELINE;
    }
    BigDecimal morningAmber = above(baseline, rules.morning().amberAboveBaseline());
    boolean morningRaised = reaches(response.nextMorning(), morningAmber);
    boolean neighbourRaised =
        reaches(response.sameMorning(), morningAmber)
            || reaches(response.morningAfterNext(), morningAmber);
    if (morningRaised && neighbourRaised) {
      return Reason.TWO_MORNINGS_ABOVE_BASELINE;
    }
    BigDecimal amberLine =
        raised(baseline, rules.amber().peakAtLeast(), rules.amber().aboveBaseline());
    if (reaches(response.peak(), amberLine)) {
      return Reason.PEAK_RAISED;
    }
    return morningRaised ? Reason.MORNING_ABOVE_BASELINE : Reason.SETTLED;
  }

  private static PainLight lightOf(Reason reason) {
    return switch (reason) {
      case LEG_SYMPTOMS,
          PEAK_AT_RED_LINE,
          MORNING_FAR_ABOVE_BASELINE,
          TWO_MORNINGS_ABOVE_BASELINE ->
          PainLight.RED;
      case PEAK_RAISED, MORNING_ABOVE_BASELINE -> PainLight.AMBER;
      case SETTLED -> PainLight.GREEN;
    };
  }

  private static BigDecimal raised(@Nullable BigDecimal baseline, BigDecimal floor, BigDecimal by) {
    return baseline == null ? floor : floor.max(baseline.add(by));
  }

  private static @Nullable BigDecimal above(@Nullable BigDecimal baseline, BigDecimal by) {
    return baseline == null ? null : baseline.add(by);
  }

  private static boolean reaches(@Nullable BigDecimal pain, @Nullable BigDecimal line) {
    return pain != null && line != null && pain.compareTo(line) >= 0;
  }
}
