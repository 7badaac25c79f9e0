package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

/** What ended a test, and what a re-test says beside the value before it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RetestPageTest {

  private Browser therapist;
  private String assessments;
  private String page;

  @BeforeEach
  void begin() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    SmallClinic clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    assessments = "/therapist/patients/" + clinic.patientId() + "/assessment";
    page = start();
  }

  private String start() {
    String location = therapist.submit(assessments, assessments, Map.of()).header("Location");
    return location.substring(location.indexOf("/therapist"));
  }

  private static Map<String, String> typed(String... fieldsAndValues) {
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      typed.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return typed;
  }

  private void retest(Map<String, String> first, Map<String, String> second) {
    var completed = new HashMap<>(first);
    completed.put("then", "complete");
    assertEquals(303, therapist.submit(page, page, completed).statusCode());
    StoppedClock.at("2026-04-02T09:00:00Z");
    page = start();
    assertEquals(303, therapist.submit(page, page, second).statusCode());
  }

  private static String change(Document shown, String field) {
    Element change = shown.getElementById(field + "-change");
    assertNotNull(change, field);
    return change.text();
  }

  @Test
  void aChangeStandsBesideTheEarlierValueSideBySideWithItsMeasurementError() {
    retest(
        Map.of(
            "SLR-left",
            "60",
            "SLR-right",
            "70",
            "FFD",
            "4",
            "SOREN",
            "90",
            "PLANK",
            "40",
            "BRSENSE-left",
            "back"),
        Map.of(
            "SLR-left",
            "68",
            "SLR-right",
            "65",
            "FFD",
            "12.5",
            "SOREN",
            "90",
            "PLANK",
            "48.5",
            "BRSENSE-left",
            "glute"));

    Document shown = therapist.page(page);
    assertEquals("last 60°, 2 March 2026", shown.select("#SLR-test .last").eachText().getFirst());
    assertEquals(
        "changed by 8° for the better, beyond the measurement error of 5.7°",
        change(shown, "SLR-left"));
    assertEquals("changed by 5°, within the measurement error of 5.7°", change(shown, "SLR-right"));
    assertEquals(
        "changed by 8.5 cm for the worse, beyond the measurement error of 4.5 cm",
        change(shown, "FFD"));
    assertEquals("unchanged", change(shown, "SOREN"));
    assertEquals("changed by 8.5 s; error unknown", change(shown, "PLANK"));
    assertEquals("", change(shown, "BRSENSE-left"), "a word has no size");
    assertTrue(shown.select("#PKE-test .change").isEmpty(), "nothing earlier, nothing changed");
  }

  @Test
  void aCappedHoldIsShownAsAtLeastAndSoIsTheChangeUpToIt() {
    retest(
        Map.of("SOREN", "100", "PLANK", "120", "PLANK-stoppedBy", "cap", "DNF", "180"),
        Map.of("SOREN", "240", "PLANK", "130", "DNF", "90"));

    Document shown = therapist.page(page);
    assertEquals("Normal, at least 240 s", shown.select("#SOREN-grade").text());
    assertEquals(
        "changed by at least 140 s for the better, beyond the measurement error of 32 s",
        change(shown, "SOREN"));
    assertEquals(
        List.of("last at least 120 s, 2 March 2026"), shown.select("#PLANK-test .last").eachText());
    assertEquals("change not judged: a hold was capped", change(shown, "PLANK"));
    assertEquals("changed by at least 90 s; error unknown", change(shown, "DNF"));
  }

  @Test
  void aChangeFromAValueThatDoesNotCountIsNotJudgedAndSaysWhy() {
    retest(
        Map.of("MTTHIP-left", "9", "MTTHIP-pelvisControlled", "false", "PLANK", "40"),
        Map.of("MTTHIP-left", "2", "MTTHIP-pelvisControlled", "true", "PLANK", "45"));

    Document shown = therapist.page(page);
    assertEquals(
        "change not judged: the last value is not valid without “Pelvis held flat on the table”",
        change(shown, "MTTHIP-left"));
    assertEquals("changed by 5 s; error unknown", change(shown, "PLANK"));
  }

  @Test
  void aChangeBetweenTwoValuesThatCountIsSaid() {
    retest(
        Map.of("MTTHIP-left", "9", "MTTHIP-pelvisControlled", "true"),
        Map.of("MTTHIP-left", "2", "MTTHIP-pelvisControlled", "true"));

    assertEquals("changed by 7°; error unknown", change(therapist.page(page), "MTTHIP-left"));
  }

  @Test
  void whileTypingTheChangeFollows() {
    retest(Map.of("SOREN", "60"), Map.of());
    Document live =
        Jsoup.parseBodyFragment(
            therapist.post(page + "/live", Map.of("SOREN", "92")).body().asString());
    assertEquals(
        "changed by 32 s for the better, beyond the measurement error of 32 s",
        change(live, "SOREN"));
    assertEquals(1, live.select(".change").size(), "only a field on the page can be refreshed");
  }

  @Test
  void whatEndedAHoldIsKeptWithItsSideAndWithANoteOnTheMethod() {
    var typed =
        Map.of(
            "SLBR-left", "12",
            "SLBR-left-stoppedBy", "pain",
            "SLBR-left-pain", "4",
            "SLBR-right", "30",
            "SLBR-right-stoppedBy", "form",
            "STS30", "14",
            "STS30-stoppedBy", "fatigue",
            "HIPIR-note", "Prone, knee bent",
            "then", "complete");
    assertEquals(303, therapist.submit(page, page, typed).statusCode());

    Document locked = therapist.page(page);
    typed.forEach(
        (field, value) -> {
          Element input = locked.getElementById(field);
          if (input != null) {
            Element chosen = input.selectFirst("option[selected]");
            assertEquals(value, chosen == null ? input.val() : chosen.val(), field);
          }
        });
    assertEquals(
        List.of("pain", "lost form"), locked.select("#SLBR-test option[selected]").eachText());
    assertTrue(locked.select("#HIPIR-test details.method").hasAttr("open"));
    assertTrue(locked.select(".notice").text().endsWith("Tester: The therapist."));
  }

  @Test
  void onlyWhatIsHeldOrRepeatedAsksWhatEndedIt() {
    assertEquals(
        List.of(
            "SOREN",
            "SIDEBR-left",
            "SIDEBR-right",
            "FLEXE",
            "PLANK",
            "SLBR-left",
            "SLBR-right",
            "DNF",
            "STS30"),
        therapist.page(page).select("select[name$=-stoppedBy]").eachAttr("name").stream()
            .map(name -> name.replace("-stoppedBy", ""))
            .toList());
  }

  @Test
  void anEndAndAPainThatDisagreeGetAMessageBesideTheirFieldAndAreKept() {
    var typed =
        typed(
            "SOREN",
            "40",
            "SOREN-stoppedBy",
            "pain",
            "PLANK",
            "50",
            "PLANK-stoppedBy",
            "fatigue",
            "PLANK-pain",
            "3",
            "DNF",
            "20",
            "DNF-pain",
            "2",
            "FLEXE",
            "60",
            "FLEXE-stoppedBy",
            "boredom",
            "SLBR-left",
            "20",
            "SLBR-left-stoppedBy",
            "cap",
            "SLBR-left-pain",
            "0",
            "OBER-note",
            "n".repeat(201));
    Response refused = therapist.submit(page, page, typed);

    assertEquals(422, refused.statusCode());
    Document kept = Jsoup.parse(refused.body().asString());
    assertEquals(
        "Please write down the pain, more than 0: pain ended the test.",
        kept.select("#SOREN-pain-fault").text());
    String choosePain =
        "Please choose “pain”, or leave the pain empty if something else ended the test.";
    assertEquals(choosePain, kept.select("#PLANK-stoppedBy-fault").text());
    assertEquals(choosePain, kept.select("#DNF-stoppedBy-fault").text());
    assertEquals("This is not one of the choices.", kept.select("#FLEXE-stoppedBy-fault").text());
    assertEquals("At most 200 characters, please.", kept.select("#OBER-note-fault").text());
    assertEquals(5, kept.select("#faults li").size());
    assertEquals("pain", kept.select("#SOREN-stoppedBy option[selected]").val());
    assertEquals("fatigue", kept.select("#PLANK-stoppedBy option[selected]").val());
    assertEquals("3", kept.select("#PLANK-pain").val());
    assertEquals("", therapist.page(page).select("#SOREN").val(), "nothing is stored");
  }
}
