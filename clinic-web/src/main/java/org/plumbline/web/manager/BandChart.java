package org.plumbline.web.manager;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reports.outcome.AdherenceSpread;
import org.plumbline.reports.statistic.PublishedCount;

/**
 * The bands of adherence as bars: where everything is drawn, in the units of a picture as wide as
 * an {@link IntervalChart}. A hidden count has no bar.
 *
 * @param height of the picture
 * @param rows the bands from top to bottom
 */
record BandChart(int height, List<Row> rows) {

  private static final int LEFT = 152;
  private static final int LONGEST = 250;
  private static final int ROW = 34;

  /**
   * One band.
   *
   * @param width how long its bar is; 0 when the count is nought or hidden
   * @param kind the class of the style sheet that colours it
   */
  record Row(int y, String label, int width, String kind, String value) {

    /** Where the text's foot lies. */
    public int getFoot() {
      return y + 15;
    }

    /** Where the number stands, after the bar. */
    public int getAfter() {
      return LEFT + width + 8;
    }
  }

  static BandChart of(AdherenceSpread spread, ManagerMessages words, Figures figures) {
    List<PublishedCount> counts =
        List.of(spread.good(), spread.partial(), spread.little(), spread.unscored());
    List<String> labels =
        List.of(
            words.band_good(), words.band_partial(), words.band_little(), words.band_unscored());
    List<String> kinds = List.of("good", "warn", "bad", "soft");
    int most = counts.stream().mapToInt(count -> count.value().orElse(0)).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      int people = counts.get(i).value().orElse(0);
      rows.add(
          new Row(
              6 + i * ROW,
              labels.get(i),
              most == 0 ? 0 : Math.round((float) LONGEST * people / most),
              kinds.get(i),
              figures.count(counts.get(i))));
    }
    return new BandChart(rows.size() * ROW + 4, rows);
  }
}
