package org.plumbline.reports.outcome;

import java.util.Optional;
import org.plumbline.reports.statistic.Completeness;
import org.plumbline.reports.statistic.Proportion;
import org.plumbline.reports.statistic.PublishedCount;
import org.plumbline.reports.statistic.SmallNumbers;

/**
 * How many of the reviews that were due came in within their window. It is printed with every
 * outcome. How many did not come in can be read off it, so that number is protected like any other.
 *
 * @param due reviews whose window is over, of episodes that had not ended before it opened; hidden
 *     when one to four, or when one to four did not come in on this instrument or another
 * @param inWindow how many of them came in within the window; hidden when one to four
 * @param share the two as a proportion; empty when none was due or a number is hidden
 * @param completeness what the share allows, also where only a hidden number of people due stands
 *     against its being printed; empty when none was due or it would give a hidden number away
 * @param stillOpen reviews whose window is still open; they count neither way yet
 * @param endedBefore reviews that were never due, because care had ended before their window
 */
public record FollowUp(
    PublishedCount due,
    PublishedCount inWindow,
    Optional<Proportion> share,
    Optional<Completeness> completeness,
    PublishedCount stillOpen,
    PublishedCount endedBefore) {

  static FollowUp of(
      PublishedCount due,
      PublishedCount inWindow,
      Optional<Completeness> completeness,
      int stillOpen,
      int endedBefore) {
    Optional<Proportion> share =
        due.value().orElse(0) == 0 || inWindow.hidden()
            ? Optional.empty()
            : Optional.of(new Proportion(inWindow.value().getAsInt(), due.value().getAsInt()));
    return new FollowUp(
        due,
        inWindow,
        share,
        completeness,
        SmallNumbers.alone(stillOpen),
        SmallNumbers.alone(endedBefore));
  }
}
