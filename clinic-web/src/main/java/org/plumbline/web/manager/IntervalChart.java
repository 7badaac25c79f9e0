package org.plumbline.web.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Figures with their intervals, one below the other on one axis: where everything is drawn, in the
 * units of a picture {@value #WIDTH} wide.
 *
 * @param title what is drawn, for those who cannot see it
 * @param height of the picture
 * @param axis where the axis lies
 * @param ticks the axis's marks
 * @param rows the figures from top to bottom
 */
record IntervalChart(String title, int height, int axis, List<Tick> ticks, List<Row> rows) {

  static final int WIDTH = 480;
  private static final int LEFT = 152;
  private static final int RIGHT = 420;
  private static final int ROW = 34;

  /** A mark of the axis. */
  record Tick(int x, String label) {}

  /**
   * One figure.
   *
   * @param x where its point lies; null when it is not shown
   */
  record Row(int y, String label, @Nullable Integer x, int low, int high, String value) {

    /** Where the text's foot lies. */
    public int getFoot() {
      return y + 4;
    }
  }

  /**
   * One figure before it is drawn.
   *
   * @param value the figure; null when it is not shown
   * @param text the figure in words
   */
  record Entry(String label, @Nullable Double value, double low, double high, String text) {}

  /**
   * Draws the figures.
   *
   * @param from the least value of the axis
   * @param to the greatest
   * @param step from one mark to the next
   * @param unit what follows the numbers of the axis
   */
  static IntervalChart of(
      String title, List<Entry> entries, int from, int to, int step, String unit) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Double value = entry.value();
      rows.add(
          new Row(
              ROW / 2 + i * ROW,
              entry.label(),
              value == null ? null : x(value, from, to),
              x(entry.low(), from, to),
              x(entry.high(), from, to),
              entry.text()));
    }
    int axis = entries.size() * ROW + 4;
    List<Tick> ticks =
        IntStream.iterate(from, at -> at <= to, at -> at + step)
            .mapToObj(at -> new Tick(x(at, from, to), (at < 0 ? "−" : "") + Math.abs(at) + unit))
            .toList();
    return new IntervalChart(title, axis + 22, axis, ticks, rows);
  }

  private static int x(double value, int from, int to) {
    double inside = Math.max(from, Math.min(to, value));
    return (int) Math.round(LEFT + (inside - from) / (to - from) * (RIGHT - LEFT));
  }
}
