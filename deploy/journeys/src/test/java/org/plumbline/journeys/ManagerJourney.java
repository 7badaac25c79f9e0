package org.plumbline.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manager's main job: read how people fare, for a period, and take it away as a table. */
class ManagerJourney {

  /** The last day that nobody adds to any more while the manager reads. */
  private static final LocalDate YESTERDAY = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);

  static Stream<Look> browsers() {
    return Stream.of(Look.DESK, Look.TABLET.withoutScripts());
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void theManagerReadsAPeriodAndTakesItAwayAsCsv(Look look) throws IOException {
    var from = YESTERDAY.minusMonths(3).toString();
    var to = YESTERDAY.toString();
    try (var visit = Visit.signedIn("mara", look)) {
      visit.type("First day", to).type("Last day", from).press("Show this period");
      visit.sees("The last day is before the first.").lookAt("manager-faults");
      visit.type("First day", from).type("Last day", to).press("Show this period");
      visit.sees("There is no comparison group.").lookAt("manager-period");

      var active = visit.page().locator(".figure").first().innerText();
      assertTrue(Integer.parseInt(active) > 20, "the sample clinic is busy: " + active);

      var download = visit.page().waitForDownload(() -> visit.follow("Download as CSV"));
      var csv = Files.readString(download.path());
      assertEquals("outcomes-" + from + "-" + to + ".csv", download.suggestedFilename());
      assertTrue(csv.contains("Episodes of care in this period," + active), csv);
      assertTrue(csv.contains("NPRS,week-6,"), csv);
      assertFalse(csv.contains("Raman"), "the table counts people and names nobody");
    }
  }
}
