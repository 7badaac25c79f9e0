package org.plumbline.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.Limit;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KnowledgeLimitsTest extends KnowledgeDesk {

  private static final String LIST = "/admin/knowledge?part=";

  @Test
  void everyLimitIsListedInItsAreaWithItsNumberItsMarkAndItsSource() {
    for (Limit.Area area : clinics.catalogue().limits().areas()) {
      Document page = admin.page(LIST + area.id());
      assertTrue(page.text().contains(area.applies()), area.id());
      assertEquals(
          clinics.catalogue().limits().of(area).stream().map(Limit::name).toList(),
          page.select("main table:not(:has(td[data-label=Reason])) tbody th").eachText(),
          area.id());
    }
    String row = row("classes", "Least score of a likely pattern").text();
    assertTrue(row.contains("0.6 of 1 as shipped E: clinical consensus default Change"), row);
    String clue = row("clues", "Against lower-crossed: passive hip extension").text();
    assertTrue(clue.contains("above 5 °"), clue);
  }

  @Test
  void aNumberOfAPublishedSourceIsShownAndStays() {
    Element row = row("selection", "A session lasts, at most");
    assertTrue(row.text().contains("30 minutes"), row.text());
    assertTrue(row.text().contains("stays"), row.text());
    assertTrue(row.select("a").isEmpty());
    assertEquals(404, admin.get(what("tailoring.limits.sessionMinutesAtMost")).statusCode());
  }

  @Test
  void aShareIsReadAndTypedInPercent() {
    String id = "training.adherence.sessionCountsFrom";
    assertEquals("50", admin.page(what(id)).select("#value").val());
    assertTrue(admin.page(what(id)).text().contains("25 to 100."));
    save(id, Map.of("value", "75", "reason", "Our audit", "do", "preview"));
    String row = row("adherence", "A session counts from").text();
    assertTrue(row.contains("50 % 75 %"), row);
  }

  @Test
  void oneOfAUnitIsSaidInTheSingular() {
    for (Limit.Area area : clinics.catalogue().limits().areas()) {
      for (String cell : admin.page(LIST + area.id()).select("td").eachText()) {
        assertFalse(cell.matches("1 (minutes|hours|days|weeks|years|points)"), cell);
      }
    }
  }

  @Test
  void aNumberThatStaysForAnotherReasonSaysIt() {
    String row = row("lowering", "Red sessions that lead one rung down").text();
    assertTrue(row.contains("stays: The second red session leads down"), row);
  }

  @ParameterizedTest
  @CsvSource({
    "2.123, Please give 2 decimals at most.",
    "-1, from 0.01 to 10",
    "0, from 0.01 to 10",
  })
  void aWeightThatIsRefusedIsToldTheRuleItBroke(String typed, String said) {
    String page = CHANGE + "?what=weight/LCS/for/0";
    Response refused =
        admin.submit(page, CHANGE, Map.of("weight", typed, "reason", "Audit", "do", "preview"));
    String fault = Jsoup.parse(refused.asString()).select("#weight-fault").text();
    assertTrue(fault.contains(said), fault);
  }

  @Test
  void aLimitOfPatternsIsSeenOnPastAssessmentsBeforeItIsSaved() {
    Document preview = preview("patterns.rules.likelyScore", "0.9");
    assertTrue(preview.select("#preview").text().contains("past assessment"), preview.text());
    assertFalse(preview.text().contains("Ada"), "no patient's name");
  }

  @Test
  void anyOtherLimitSaysFromWhenItHoldsAndThatPastDecisionsStay() {
    String said = preview("training.painLight.red.peakAtLeast", "5").select("#preview").text();
    assertTrue(said.contains("Past decisions and results stay as they are."), said);
    assertTrue(said.contains("Sessions done from now on are judged by it."), said);
  }

  @Test
  void whatWasSeenIsSavedStandsBesideTheShippedNumberAndIsPutBack() {
    String id = "attention.silentAfterDays";
    save(id, Map.of("value", "5", "reason", "Our team is small", "do", "preview"));
    String row = row("attention", "Silence needs attention after").text();
    assertTrue(row.contains("7 days 5 days"), row);
    String history = admin.page("/admin/knowledge").text();
    assertTrue(history.contains("Silence needs attention after: 5 days"), history);
    assertTrue(history.contains("Our team is small"), history);

    save(id, Map.of("back", "yes", "reason", "Back to the source", "do", "preview"));
    assertTrue(row("attention", "Silence needs attention after").text().contains("as shipped"));
  }

  @ParameterizedTest
  @CsvSource({
    "attention.silentAfterDays, soon,",
    "attention.silentAfterDays, 99,",
    "attention.silentAfterDays, 4.5,",
    "attention.silentAfterDays, 7, This is what is shipped.",
    "patterns.rules.possibleScore, 0.7, must not be above “Least score of a likely pattern”",
    "training.dropout.redFrom, 3, must not be below “Dropout signal amber from”",
    "training.painLight.red.peakAtLeast, 8,",
  })
  void whatIsRefusedHasItsMessageBesideTheFieldAndIsKept(String id, String typed, String said) {
    Response refused =
        admin.submit(
            what(id), CHANGE, Map.of("value", typed, "reason", "Our audit", "do", "preview"));
    assertEquals(422, refused.statusCode());
    Document page = Jsoup.parse(refused.asString());
    String fault = page.select("#value-fault").text();
    assertFalse(fault.isEmpty());
    assertTrue(said == null || fault.contains(said), fault);
    assertEquals(typed, page.select("#value").val());
  }

  @Test
  void theRangeIsSaidWithTheReasonWhyItEnds() {
    String hint = admin.page(what("training.painLight.red.peakAtLeast")).text();
    assertTrue(hint.contains("4 to 6. The pain at which to stop may be lower than shipped"), hint);
  }

  @Test
  void everyCellSaysItsColumnForNarrowScreens() {
    Document page = admin.page(LIST + "classes");
    assertTrue(page.select("table.cards tbody td:not([data-label])").isEmpty());
    assertFalse(page.select("table.cards tbody td").isEmpty());
  }

  private Element row(String area, String name) {
    return admin.page(LIST + area).select("tr:contains(" + name.split(":")[0] + ")").stream()
        .filter(row -> row.select("th").text().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private Document preview(String id, String value) {
    Response seen =
        admin.submit(
            what(id), CHANGE, Map.of("value", value, "reason", "Our audit", "do", "preview"));
    assertEquals(200, seen.statusCode());
    return Jsoup.parse(seen.asString());
  }

  private void save(String id, Map<String, String> typed) {
    Document seen = Jsoup.parse(admin.submit(what(id), CHANGE, typed).asString());
    Map<String, String> sent = new HashMap<>(typed);
    sent.put("seen", seen.select("input[name=seen]").val());
    sent.put("do", "save");
    assertEquals(303, admin.submit(what(id), CHANGE, sent).statusCode());
  }

  private static String what(String id) {
    return CHANGE + "?what=limit/" + id;
  }
}
