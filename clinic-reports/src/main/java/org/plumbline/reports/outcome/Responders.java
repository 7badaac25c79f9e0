package org.plumbline.reports.outcome;

import java.util.List;
import java.util.Optional;
import org.plumbline.reports.statistic.Proportion;
import org.plumbline.reports.statistic.PublishedCount;
import org.plumbline.reports.statistic.SmallNumbers;

/**
 * How many people changed by an amount that matters (specification section 6).
 *
 * @param responders those who did
 * @param others those who did not
 * @param notEvaluable those who started so near the best score that the question makes no sense;
 *     they are no failures and not in the denominator
 * @param rate responders of all who could respond; empty when there are none or a number is hidden
 */
public record Responders(
    PublishedCount responders,
    PublishedCount others,
    PublishedCount notEvaluable,
    Optional<Proportion> rate) {

  static Responders of(int responders, int others, int notEvaluable) {
    List<PublishedCount> parts = SmallNumbers.parts(List.of(responders, others, notEvaluable));
    boolean hidden = parts.get(0).hidden() || parts.get(1).hidden();
    Optional<Proportion> rate =
        hidden || responders + others == 0
            ? Optional.empty()
            : Optional.of(new Proportion(responders, responders + others));
    return new Responders(parts.get(0), parts.get(1), parts.get(2), rate);
  }
}
