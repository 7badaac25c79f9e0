package org.plumbline.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values from 0 to a highest one over time, as a line with a point for each: where everything is
 * drawn, in the units of a picture 480 wide and 190 high. A table with the same values stands
 * beside it.
 *
 * @param highest the top of the scale, for example 10
 * @param lines one or two series
 * @param first the label of the first day
 * @param last the label of the last day
 */
public record Curve(int highest, List<Line> lines, String first, String last) {

  private static final int LEFT = 28;
  private static final int RIGHT = 468;
  private static final int TOP = 12;
  private static final int BOTTOM = 160;
  private static final int TEN = 10;

  /** One value of one day. */
  public record Value(LocalDate day, BigDecimal score) {}

  /**
   * A series as it is drawn.
   *
   * @param kind the class of the style sheet that sets it apart; empty for the first
   */
  public record Line(String kind, List<Point> points) {

    /** The points of the line, as SVG writes them. */
    public String getPath() {
      return points.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
    }
  }

  /** One drawn point. */
  public record Point(int x, int y) {}

  /** Where the lines of the grid lie: at the foot, half-way and at the top. */
  public List<Rule> getRules() {
    return Stream.of(0, highest / 2, highest)
        .map(value -> new Rule(value, y(BigDecimal.valueOf(value), highest)))
        .toList();
  }

  /** A line of the grid. */
  public record Rule(int label, int y) {

    /** Where the label's foot lies. */
    public int getFoot() {
      return y + 4;
    }
  }

  /** The curve of one series of scores from 0 to 10; null without values. */
  public static @Nullable Curve of(List<Value> values, Moments moments) {
    return of(values, List.of(), TEN, moments);
  }

  /** The curve of two series of scores from 0 to 10 over the same days; null without values. */
  public static @Nullable Curve of(List<Value> values, List<Value> second, Moments moments) {
    return of(values, second, TEN, moments);
  }

  /** The curve of two series from 0 to {@code highest}; null without values. */
  public static @Nullable Curve of(
      List<Value> values, List<Value> second, int highest, Moments moments) {
    var days = Stream.concat(values.stream(), second.stream()).map(Value::day).sorted().toList();
    if (days.isEmpty()) {
      return null;
    }
    LocalDate from = days.getFirst();
    LocalDate to = days.getLast();
    List<Line> lines =
        Stream.of(line("", values, from, to, highest), line("second", second, from, to, highest))
            .filter(line -> !line.points().isEmpty())
            .toList();
    return new Curve(highest, lines, moments.day(from), from.equals(to) ? "" : moments.day(to));
  }

  private static Line line(
      String kind, List<Value> values, LocalDate from, LocalDate to, int highest) {
    long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
    return new Line(
        kind,
        values.stream()
            .map(
                value ->
                    new Point(
                        (int)
                            (LEFT
                                + (RIGHT - LEFT)
                                    * ChronoUnit.DAYS.between(from, value.day())
                                    / days),
                        y(value.score(), highest)))
            .toList());
  }

  private static int y(BigDecimal score, int highest) {
    return BOTTOM
        - score
            .multiply(BigDecimal.valueOf(BOTTOM - TOP))
            .divide(BigDecimal.valueOf(highest), 0, RoundingMode.HALF_UP)
            .intValue();
  }
}
