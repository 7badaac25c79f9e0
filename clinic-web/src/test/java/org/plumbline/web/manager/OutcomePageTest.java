package org.plumbline.web.manager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.reports.outcome.HandComputedClinic;
import org.plumbline.reports.outcome.ReportedClinic;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The manager's outcome summary")
class OutcomePageTest {

  private static final String MARCH = "?from=2025-03-01&to=2025-03-31";

  @Test
  @DisplayName("shows the figures worked out by hand, each with its denominator")
  void figures() throws SQLException {
    Document page = march();

    assertEquals(
        List.of("Pain", "week 6, ±10 days", "20", "15", "75.0 %", "53.1 to 88.8 %"),
        row(page, "Follow-up", 0).subList(0, 6));
    assertEquals(
        List.of("Pain", "week 6, ±10 days", "10", "1.8", "0.69 to 2.91", "1.37", "1.16", "2"),
        row(page, "Mean change", 0).subList(0, 8));
    assertEquals(
        List.of("Pain", "week 6, ±10 days", "5", "10", "50.0 %", "23.7 to 76.3 %", "0"),
        row(page, "Responders", 0));
  }

  @Test
  @DisplayName("hides small counts, says why, and prints the caveats")
  void hidesAndExplains() throws SQLException {
    Document page = march();

    assertEquals(List.of("High adherence", "not shown"), row(page, "Adherence", 0));
    assertEquals(List.of("not scored", "14"), row(page, "Adherence", 3));
    assertTrue(page.text().contains("counts of one to four are left out"));
    assertTrue(page.text().contains("There is no comparison group"));
    assertTrue(page.text().contains("regression to the mean"));
    assertTrue(page.text().contains("natural recovery"));
  }

  @Test
  @DisplayName("draws each figure and has a table behind every chart, without a style of its own")
  void charts() throws SQLException {
    Document page = march();

    assertEquals(3, page.select("main svg.chart[role=img][aria-label]").size());
    assertEquals(0, page.select("[style], style, script:not([src])").size());
    for (Element chart : page.select("main svg.chart")) {
      assertNotNull(chart.parent());
      assertEquals(1, chart.parent().select("table").size());
    }
    assertEquals(4, page.select("circle.point").size());
  }

  @ParameterizedTest(name = "from {0} to {1}: {3} at {2}")
  @CsvSource({
    "soon, 2025-03-31, from, Please enter a date as year-month-day",
    "2025-02-30, 2025-03-31, from, Please enter a date as year-month-day",
    "'', 2025-03-31, from, Please fill this in.",
    "2025-03-31, 2025-03-01, to, The last day is before the first.",
    "1066-10-14, 2025-03-31, from, Please enter a date from 2000-01-01",
    "2025-03-01, 9999-12-31, to, Please enter a date from 2000-01-01",
  })
  @DisplayName(
      "a period that cannot be read gets a message beside the field and keeps what was typed")
  void badPeriod(String from, String to, String field, String message) throws SQLException {
    try (var clinic = new ReportedClinic()) {
      var response = Browser.of(clinic.manager()).get("/manager?from=" + from + "&to=" + to);
      Document page = Jsoup.parse(response.body().asString());

      assertEquals(422, response.statusCode());
      assertTrue(
          page.select("#" + field + "-fault").text().startsWith(message),
          page.select("main").text());
      assertEquals(from, page.select("input[name=from]").attr("value"));
      assertEquals(to, page.select("input[name=to]").attr("value"));
      assertNull(page.selectFirst("main table"));
    }
  }

  @Test
  @DisplayName("a clinic without patients shows noughts and dashes, and no empty chart points")
  void emptyClinic() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      Document page = Browser.of(clinic.manager()).page("/manager");

      assertEquals("0", page.select("p.figure").text());
      assertEquals(0, page.select("circle.point").size());
      assertEquals("–", row(page, "Mean change", 0).get(3));
    }
  }

  @Test
  @DisplayName("downloads the same figures as CSV, with small counts hidden there too")
  void csv() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      HandComputedClinic.fill(clinic);
      var response = Browser.of(clinic.manager()).get("/manager/outcomes.csv" + MARCH);
      String csv = response.body().asString();

      assertEquals(200, response.statusCode());
      assertEquals(
          "attachment; filename=\"outcomes-2025-03-01-2025-03-31.csv\"",
          response.header("Content-Disposition"));
      assertTrue(
          csv.contains(
              "NPRS,week-6,20,15,enough to read,0,5,10,1.800,0.692,2.908,1.367,1.162,5,10,0.500,"
                  + "0.237,0.763,0\r\n"),
          csv);
      assertTrue(csv.contains("Low adherence,not shown\r\n"), csv);
    }
  }

  @Test
  @DisplayName(
      "hides on the page and in the download how many were due when two of nine did not come in")
  void twoDidNotComeIn() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      for (int i = 0; i < 9; i++) {
        var care = clinic.episode("2025-02-01T09:00:00Z");
        care.nprs("baseline", "2025-02-01T09:00:00Z", 7);
        if (i > 1) {
          care.nprs("week-6", "2025-03-15T09:00:00Z", 2);
        }
      }
      var browser = Browser.of(clinic.manager());
      Document page = browser.page("/manager" + MARCH);
      String csv = browser.get("/manager/outcomes.csv" + MARCH).body().asString();

      assertEquals(
          List.of("Pain", "week 6, ±10 days", "not shown", "7", "–", "–", "enough to read"),
          row(page, "Follow-up", 0).subList(0, 7));
      assertEquals(
          List.of("Pain", "week 6, ±10 days", "7", "5.0"),
          row(page, "Mean change", 0).subList(0, 4));
      assertEquals("not shown", row(page, "Follow-up", 2).get(2), "as many were due for the tasks");
      assertTrue(csv.contains("NPRS,week-6,not shown,7,enough to read,0,0,7,5.000,"), csv);
    }
  }

  @Test
  @DisplayName("a download for a period that cannot be read answers with the form")
  void csvOfABadPeriod() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      var response = Browser.of(clinic.manager()).get("/manager/outcomes.csv?from=soon");

      assertEquals(422, response.statusCode());
      assertNotNull(Jsoup.parse(response.body().asString()).selectFirst("#from-fault"));
    }
  }

  @Test
  @DisplayName("is open to managers only")
  void managersOnly() {
    var clinic = SmallClinic.open();

    assertEquals(200, Browser.of(clinic.manager()).get("/manager").statusCode());
    for (var other : List.of(clinic.therapist(), clinic.admin(), clinic.patient())) {
      assertFalse(Browser.of(other).get("/manager").statusCode() == 200);
      assertFalse(Browser.of(other).get("/manager/outcomes.csv").statusCode() == 200);
    }
  }

  private static Document march() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      HandComputedClinic.fill(clinic);
      return Browser.of(clinic.manager()).page("/manager" + MARCH);
    }
  }

  /** The cells of one row of the table in the section with this heading. */
  private static List<String> row(Document page, String heading, int row) {
    return page.select("section:has(> h2:contains(" + heading + ")) tbody tr")
        .get(row)
        .select("th, td")
        .eachText();
  }
}
