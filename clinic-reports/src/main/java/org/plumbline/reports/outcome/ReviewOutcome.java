package org.plumbline.reports.outcome;

import java.util.Optional;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.Instrument.DueAt;
import org.plumbline.reports.statistic.MeanChange;
import org.plumbline.reports.statistic.PublishedCount;

/**
 * What the reviews on one instrument at one point say.
 *
 * @param instrument what was scored
 * @param point when the reviews were due
 * @param followUp how many came in
 * @param people how many have both a score of the start and one of the review; everything below
 *     rests on them. Hidden when one to four
 * @param change their mean change; empty without people or when their number is hidden
 * @param responders those among them who changed by an amount that matters; empty in the same cases
 */
public record ReviewOutcome(
    Instrument instrument,
    DueAt point,
    FollowUp followUp,
    PublishedCount people,
    Optional<MeanChange> change,
    Optional<Responders> responders) {}
