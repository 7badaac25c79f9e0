package org.plumbline.reports.outcome;

import java.util.List;
import org.plumbline.reports.statistic.AdherenceBands;
import org.plumbline.reports.statistic.PublishedCount;
import org.plumbline.reports.statistic.SmallNumbers;

/**
 * How the people in care spread over the bands of adherence, as it may be printed.
 *
 * @param people everybody in care in the period
 * @param good at least 80 % of what was due
 * @param partial 50 to 79 %
 * @param little less than 50 %
 * @param unscored nobody could tell: no full week with something due
 */
public record AdherenceSpread(
    PublishedCount people,
    PublishedCount good,
    PublishedCount partial,
    PublishedCount little,
    PublishedCount unscored) {

  static AdherenceSpread of(AdherenceBands bands) {
    List<PublishedCount> parts =
        SmallNumbers.parts(
            List.of(bands.good(), bands.partial(), bands.little(), bands.unscored()));
    return new AdherenceSpread(
        SmallNumbers.alone(bands.people()), parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }
}
