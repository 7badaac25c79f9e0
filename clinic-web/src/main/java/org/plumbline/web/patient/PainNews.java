package org.plumbline.web.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.outcome.Score;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.PainVerdict;
import org.plumbline.core.worklist.AttentionRules;
import org.plumbline.web.page.Numerals;

/**
 * What the pain the patient wrote down today or yesterday asks for. Symptoms in the leg have
 * guidance of their own.
 *
 * @param pain the worst of it, 0 to 10; 0 where only the light speaks
 * @param because the rule of the light that spoke; null for severe pain
 * @param redLine the red line of that session
 */
record PainNews(int pain, PainVerdict.@Nullable Reason because, String redLine) {

  private static final int TO_TEN = 10;

  /** Whether the clinic was told because of the pain alone. */
  public boolean isSevere() {
    return because == null;
  }

  /** Whether less is asked for, rather than only no more. */
  public boolean isRed() {
    return because == PainVerdict.Reason.PEAK_AT_RED_LINE
        || because == PainVerdict.Reason.MORNING_FAR_ABOVE_BASELINE
        || because == PainVerdict.Reason.TWO_MORNINGS_ABOVE_BASELINE;
  }

  /** What there is to say by the clinic's rules; null when pain asks for nothing. */
  static @Nullable PainNews of(
      Course course, LocalDate today, List<Score> scores, AttentionRules rules) {
    LoggedSession last =
        course.sessions().isEmpty()
                || course.sessions().getLast().day().isBefore(today.minusDays(1))
            ? null
            : course.sessions().getLast();
    int worst =
        IntStream.of(
                last == null ? 0 : last.worstPain(), morning(course, today), scored(scores, today))
            .max()
            .orElse(0);
    if (rules.isSevere(worst)) {
      return new PainNews(worst, null, "");
    }
    if (last == null) {
      return null;
    }
    PainVerdict verdict = course.lightOf(last);
    return switch (verdict.reason()) {
      case SETTLED, LEG_SYMPTOMS -> null;
      case PEAK_AT_RED_LINE,
          MORNING_FAR_ABOVE_BASELINE,
          TWO_MORNINGS_ABOVE_BASELINE,
          PEAK_RAISED,
          MORNING_ABOVE_BASELINE ->
          new PainNews(0, verdict.reason(), Numerals.write(verdict.redLine()));
    };
  }

  private static int morning(Course course, LocalDate today) {
    Integer pain = course.morningOf(today);
    return pain == null ? 0 : pain;
  }

  private static int scored(List<Score> scores, LocalDate today) {
    return scores.stream()
        .filter(score -> score.byPatient() && score.day().equals(today))
        .map(Score::value)
        .max(BigDecimal::compareTo)
        .map(value -> Math.min(TO_TEN, value.intValue()))
        .orElse(0);
  }
}
