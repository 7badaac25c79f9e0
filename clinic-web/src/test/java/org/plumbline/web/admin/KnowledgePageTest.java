package org.plumbline.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.OwnBridge;
import org.plumbline.web.testing.PageIds;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KnowledgePageTest extends KnowledgeDesk {

  private static final String LIMIT = CHANGE + "?what=threshold/SOREN/EVERYBODY";

  @Test
  void whatIsShippedStandsBesideItsMarkAndItsSource() {
    Document page = admin.page("/admin/knowledge");
    String row = row(page);
    assertTrue(row.contains("below 58 s, borderline to 110 s"), row);
    assertTrue(row.contains("as shipped"), row);
    assertTrue(row.contains("Latimer"), row);
    assertTrue(page.text().contains("Nothing was changed yet"));
    assertTrue(page.text().contains("No value of your clinic’s own is in force."));
  }

  @Test
  void aLimitSaysWhetherItsNumberIsAFindingAndOnWhichSideItsBorderlineLies() {
    String limits = admin.page("/admin/knowledge").select("tbody").text();
    assertTrue(limits.contains("above 0 °"), limits);
    assertTrue(limits.contains("from 20 %, borderline from 10 %"), limits);
  }

  @Test
  void nothingIsSavedBeforeItWasSeenWhatWouldChange() {
    Response asked = admin.submit(LIMIT, CHANGE, limit("10", "20", "save"));
    assertEquals(422, asked.statusCode());
    assertTrue(parse(asked).select("#preview").size() == 1);
    assertTrue(admin.page("/admin/knowledge").text().contains("Nothing was changed yet"));
  }

  @Test
  void theClinicsPastAssessmentsAreReadAgainBeforeSavingWithoutAName() {
    Document preview = parse(admin.submit(weight(), CHANGE, weighed("10", "")));
    String text = preview.select("#preview").text();
    assertTrue(text.contains("past assessments"), text);
    assertFalse(preview.text().contains("Ada"), "no patient's name");
    assertEquals(List.of(), PageIds.faults(preview, CHANGE));
    assertEquals("10", preview.select("#weight").val());
  }

  @Test
  void whereNothingWouldReadDifferentlyThePreviewSaysSo() {
    Document preview = parse(admin.submit(LIMIT, CHANGE, limit("50", "100", "preview")));
    String text = preview.select("#preview").text();
    assertTrue(text.contains("would read as before"), text);
    assertFalse(text.contains(" 0 "), text);
  }

  @Test
  void whatWasSeenIsSavedWithItsReasonAndStandsInTheHistory() {
    save(LIMIT, limit("50", "100", "preview"));
    Document page = admin.page("/admin/knowledge");
    String row = row(page);
    assertTrue(row.contains("below 50 s, borderline to 100 s"), row);
    assertTrue(page.text().contains("Our patients are older"));
    assertTrue(page.text().contains("Version 1"));
    assertTrue(page.text().contains("1 value of your clinic’s own is in force."));
    assertTrue(
        Browser.of(clinic.staff().admin()).page("/admin/audit").text().contains("clinical values"));
  }

  @Test
  void aChangedValueIsPutBack() {
    save(LIMIT, limit("50", "100", "preview"));
    save(LIMIT, Map.of("back", "yes", "reason", "Back to the source", "do", "preview"));
    assertTrue(row(admin.page("/admin/knowledge")).contains("as shipped"));
  }

  @Test
  void badInputHasItsMessageBesideTheFieldAndIsKept() {
    for (var typed :
        List.of(
            List.of("two", "100", "flag"),
            List.of("999", "100", "flag"),
            List.of("", "100", "flag"),
            List.of("58", "20", "borderline"),
            List.of("58", "", "borderline"),
            List.of("58", "110", "flag"))) {
      Response refused = admin.submit(LIMIT, CHANGE, limit(typed.get(0), typed.get(1), "preview"));
      assertEquals(422, refused.statusCode(), typed.toString());
      Document page = parse(refused);
      assertTrue(page.select("#" + typed.get(2) + "-fault").hasText(), typed.toString());
      assertEquals(typed.get(0), page.select("#flag").val());
    }
    Response noReason =
        admin.submit(LIMIT, CHANGE, Map.of("flag", "50", "borderline", "90", "do", "preview"));
    assertTrue(parse(noReason).select("#reason-fault").hasText());
  }

  @Test
  void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
    Document seen = parse(admin.submit(LIMIT, CHANGE, limit("50", "100", "preview")));
    save(CHANGE + "?what=hidden/MB03", Map.of("reason", "Not here", "do", "preview"));
    Map<String, String> sent = new HashMap<>(limit("50", "100", "save"));
    sent.put("seen", seen.select("input[name=seen]").val());
    Response late = admin.submit(LIMIT, CHANGE, sent);
    assertEquals(422, late.statusCode());
    assertTrue(parse(late).text().contains("Somebody else changed"));
  }

  @Test
  void whoTypesSomethingElseAfterLookingIsAskedToLookAgain() {
    Document seen = parse(admin.submit(LIMIT, CHANGE, limit("50", "100", "preview")));
    Map<String, String> sent = new HashMap<>(limit("51", "100", "save"));
    sent.put("seen", seen.select("input[name=seen]").val());
    Response other = admin.submit(LIMIT, CHANGE, sent);
    assertEquals(422, other.statusCode());
    assertTrue(parse(other).text().contains("You changed something after looking."));
    assertFalse(parse(other).text().contains("Somebody else"));
  }

  @Test
  void aHiddenExerciseLeavesTheTherapistsLibrary() {
    String find = "/therapist/patients/" + clinic.ada().patientId() + "/routine/draft?find=MB03";
    String name = clinics.catalogue().exercise("MB03").name();
    Browser therapist = Browser.of(clinic.staff().therapist());
    assertTrue(therapist.page(find).select("#library").text().contains(name));

    save(CHANGE + "?what=hidden/MB03", Map.of("reason", "Not here", "do", "preview"));

    assertFalse(therapist.page(find).select("#library").text().contains(name));
    assertTrue(admin.page("/admin/knowledge?part=exercises").text().contains("not prescribed"));
  }

  @Test
  void anUnknownValueIsNotFound() {
    assertEquals(404, admin.get(CHANGE + "?what=threshold/NOSUCH/EVERYBODY").statusCode());
    assertEquals(404, admin.get("/admin/knowledge/exercise?id=GB-OWN9").statusCode());
  }

  @Test
  void anExerciseOfTheClinicsOwnIsListedAndItsLinkIsAnAddressOfTheWeb() {
    String page = "/admin/knowledge/exercise";
    Response refused = admin.submit(page, page, OwnBridge.linkedTo("javascript:alert(1)"));
    assertEquals(422, refused.statusCode());
    assertTrue(parse(refused).select("#link-fault").hasText());

    assertEquals(
        303, admin.submit(page, page, OwnBridge.linkedTo("https://example.org/film")).statusCode());
    Document list = admin.page("/admin/knowledge?part=exercises");
    assertTrue(list.text().contains("Bridge on a beam: an exercise of your clinic’s own"));
    assertFalse(list.text().contains("GB-OWN1"));
    assertEquals("Bridge on a beam", admin.page(page + "?id=GB-OWN1").select("#name").val());
  }

  @Test
  void allFaultsOfAnExerciseOfTheClinicsOwnAreToldAtOnce() {
    String page = "/admin/knowledge/exercise";
    Map<String, String> typed = new HashMap<>(OwnBridge.linkedTo("javascript:alert(1)"));
    typed.put("name", "");
    typed.put("cue", "Your pelvis is misaligned");
    typed.put("sets", "99");
    typed.put("phases", "");
    Document refused = parse(admin.submit(page, page, typed));

    for (String field : List.of("name", "link", "cue", "sets", "phases")) {
      assertTrue(refused.select("#" + field + "-fault").hasText(), field);
    }
    assertEquals(5, refused.select("#faults li").size(), refused.select("#faults").text());
  }

  private static String row(Document page) {
    return page.select("tr:contains(Biering-Sørensen)").eachText().getFirst();
  }

  private static String weight() {
    return CHANGE + "?what=weight/LCS/for/0";
  }

  private static Map<String, String> weighed(String weight, String seen) {
    return Map.of("weight", weight, "reason", "Our audit", "do", "preview", "seen", seen);
  }

  private static Map<String, String> limit(String flag, String borderline, String then) {
    return Map.of(
        "flag", flag, "borderline", borderline, "reason", "Our patients are older", "do", then);
  }

  /** Looks at the preview and saves what was seen. */
  private void save(String page, Map<String, String> typed) {
    Response preview = admin.submit(page, CHANGE, typed);
    assertEquals(200, preview.statusCode());
    Map<String, String> sent = new HashMap<>(typed);
    sent.put("seen", parse(preview).select("input[name=seen]").val());
    sent.put("do", "save");
    assertEquals(303, admin.submit(page, CHANGE, sent).statusCode());
  }

  private static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
