package org.plumbline.core.training;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the body answered one session. All pain is 0 to 10; null means not recorded, never 0.
 *
 * @param painBefore pain before sessions over the baseline days, the session's own included; order
 *     does not matter
 * @param peak the highest pain of any exercise in the session
 * @param sameMorning pain on the morning of the session's day
 * @param nextMorning pain on the morning after
 * @param morningAfterNext pain on the morning after that
 * @param legSymptomsSpread whether symptoms in the leg were new, worse or further down
 */
public record PainResponse(
    List<BigDecimal> painBefore,
    @Nullable BigDecimal peak,
    @Nullable BigDecimal sameMorning,
    @Nullable BigDecimal nextMorning,
    @Nullable BigDecimal morningAfterNext,
    boolean legSymptomsSpread) {

  /** Keeps its own copy. */
  public PainResponse {
    painBefore = List.copyOf(painBefore);
  }
}
