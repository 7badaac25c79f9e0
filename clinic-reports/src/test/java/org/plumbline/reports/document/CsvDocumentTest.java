package org.plumbline.reports.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.reports.document.CsvDocument.Cell;
import org.plumbline.reports.statistic.PublishedCount;

@DisplayName("A table as CSV")
class CsvDocumentTest {

  @Test
  @DisplayName("quotes commas and quotation marks, ends lines with CR LF, says it is UTF-8")
  void writesRows() {
    CsvDocument csv =
        new CsvDocument()
            .headings("Clinic", "People")
            .row(Cell.text("Hilltop, \"Süd\""), Cell.number(12));

    assertEquals("\uFEFFClinic,People\r\n\"Hilltop, \"\"Süd\"\"\",12\r\n", csv.toString());
  }

  @Test
  @DisplayName("a text that looks like a formula stays text, a negative number stays a number")
  void noFormulas() {
    CsvDocument csv =
        new CsvDocument()
            .row(
                Cell.text("=HYPERLINK(\"x\")"),
                Cell.text("+1"),
                Cell.text("-1"),
                Cell.text("@SUM(A1)"),
                Cell.number(OptionalDouble.of(-1.25), 1));

    assertEquals(List.of("'=HYPERLINK(\"x\")", "'+1", "'-1", "'@SUM(A1)", "-1.3"), read(csv));
  }

  @Test
  @DisplayName("a hidden count says so, and a missing figure is empty")
  void hiddenAndMissing() {
    CsvDocument csv =
        new CsvDocument()
            .row(
                Cell.count(PublishedCount.HIDDEN, "fewer than 5"),
                Cell.count(PublishedCount.shown(7), "fewer than 5"),
                Cell.number(OptionalDouble.empty(), 1));

    assertEquals(List.of("fewer than 5", "7", ""), read(csv));
  }

  @Property
  void noTextCellEverStartsLikeAFormula(@ForAll String anything) {
    String value = Cell.text(anything).value();

    assertFalse(!value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0);
  }

  private static List<String> read(CsvDocument csv) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(csv.toString().substring(1))) {
      return reader.stream().findFirst().orElseThrow().getFields();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
