package org.plumbline.reports.outcome;

import java.util.Optional;
import org.plumbline.reports.statistic.Completeness;
import org.plumbline.reports.statistic.Proportion;
import org.plumbline.reports.statistic.PublishedCount;

/**
 * How many of the reviews that were due came in within their window. It is printed with every
 * outcome. How many did not come in may be read off it: that says how the clinic asks, and nothing
 * about anybody's health.
 *
 * @param due reviews whose window is over, of episodes that had not ended before it opened
 * @param inWindow how many of them came in within the window
 * @param share the two as a proportion; empty when none was due or a number is hidden
 * @param completeness what the share allows; empty when none was due or a number is hidden
 * @param stillOpen reviews whose window is still open; they count neither way yet
 * @param endedBefore reviews that were never due, because care had ended before their window
 */
public record FollowUp(
    PublishedCount due,
    PublishedCount inWindow,
    Optional<Proportion> share,
    Optional<Completeness> completeness,
    PublishedCount stillOpen,
    PublishedCount endedBefore) {}
