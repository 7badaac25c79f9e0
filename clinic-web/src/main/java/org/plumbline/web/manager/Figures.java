package org.plumbline.web.manager;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.core.catalogue.Instrument.DueAt;
import org.plumbline.reports.statistic.Interval;
import org.plumbline.reports.statistic.PublishedCount;
import org.plumbline.web.page.Numerals;

/** Figures as a manager reads them: rounded half-up, with a word where one is missing or hidden. */
final class Figures {

  private final ManagerMessages words;

  Figures(ManagerMessages words) {
    this.words = words;
  }

  String count(PublishedCount count) {
    return count.hidden() ? words.hidden() : Integer.toString(count.value().getAsInt());
  }

  String points(double points) {
    return rounded(points, 1);
  }

  String ratio(OptionalDouble ratio) {
    return ratio.isPresent() ? rounded(ratio.getAsDouble(), 2) : words.none();
  }

  String percent(double share) {
    return rounded(100 * share, 1) + "\u00A0%";
  }

  String points(Optional<Interval> interval) {
    return interval
        .map(i -> words.range(rounded(i.low(), 2), rounded(i.high(), 2)))
        .orElse(words.none());
  }

  String percent(Interval interval) {
    return words.range(rounded(100 * interval.low(), 1), rounded(100 * interval.high(), 1))
        + "\u00A0%";
  }

  String review(DueAt point) {
    return words.review_point(point.week(), point.windowDays());
  }

  static String exact(BigDecimal number) {
    return Numerals.write(number);
  }

  private static String rounded(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString().replace('-', '−');
  }
}
