package org.plumbline.reports.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.reports.statistic.PublishedCount;

/**
 * A table as comma-separated values (RFC 4180) that spreadsheet programs open safely: a text that
 * would start a formula is kept as text by a leading apostrophe, while a number stays a number with
 * a decimal point. The text begins with a byte order mark, by which spreadsheets know it is UTF-8.
 */
public final class CsvDocument {

  /** The media type, with the character set that the text must be sent in. */
  public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final StringWriter text = new StringWriter().append('\uFEFF');
  private final CsvWriter writer =
      CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);

  /** Adds one row. */
  public CsvDocument row(Cell... cells) {
    List<String> values = new ArrayList<>();
    for (Cell cell : cells) {
      values.add(cell.value());
    }
    writer.writeRecord(values);
    return this;
  }

  /** Adds a row of column headings. */
  public CsvDocument headings(String... headings) {
    List<String> values = new ArrayList<>();
    for (String heading : headings) {
      values.add(Cell.text(heading).value());
    }
    writer.writeRecord(values);
    return this;
  }

  /** The whole table so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  /**
   * One cell, made safe when it was made.
   *
   * @param value what is written, before quoting
   */
  public record Cell(String value) {

    /** A text of any origin; it can never act as a formula. */
    public static Cell text(String text) {
      boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
      return new Cell(formula ? "'" + text : text);
    }

    /** A whole number. */
    public static Cell number(long number) {
      return new Cell(Long.toString(number));
    }

    /** A figure rounded half-up to so many decimals, empty when there is none. */
    public static Cell number(OptionalDouble number, int decimals) {
      return number.isPresent()
          ? new Cell(
              BigDecimal.valueOf(number.getAsDouble())
                  .setScale(decimals, RoundingMode.HALF_UP)
                  .toPlainString())
          : new Cell("");
    }

    /** A count, or the word that says it is hidden. */
    public static Cell count(PublishedCount count, String hidden) {
      return count.hidden() ? text(hidden) : number(count.value().getAsInt());
    }
  }
}
