package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.web.testing.TooLate.kept;
import static org.plumbline.web.testing.TooLate.notice;
import static org.plumbline.web.testing.TooLate.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

/** Two therapists look at the same patterns, and one changes what they are about. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("A verdict on a pattern that changed meanwhile")
class VerdictMeanwhileTest {

  private Browser quick;
  private Browser slow;
  private String assessment;
  private String patterns;
  private String verdict;

  @BeforeEach
  void aShortHold() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    SmallClinic clinic = SmallClinic.open();
    quick = Browser.of(clinic.therapist());
    slow = Browser.of(clinic.therapist());
    String record = "/therapist/patients/" + clinic.patientId();
    String list = record + "/assessment";
    assessment = URI.create(quick.submit(list, list, Map.of()).header("Location")).getPath();
    patterns = record + "/patterns";
    verdict = patterns + "/EEN";
    measure("40");
    StoppedClock.at("2026-03-02T18:05:00Z");
  }

  @Test
  void is_not_stored_when_the_findings_were_changed_and_its_note_is_kept() {
    Document seen = slow.page(patterns);
    measure("200");

    for (String note : List.of("Tires early", "x".repeat(1_001))) {
      Document answer = refused(slow(seen, "accept", note));
      assertTrue(
          notice(answer)
              .contains(
                  "The findings were changed since you opened the page: the assessment was saved"
                      + " meanwhile, 2 March 2026, 18:05, by The therapist."
                      + " Your verdict was not stored."),
          notice(answer));
      assertEquals(List.of(note), kept(answer));
      assertEquals(0, answer.select("#EEN").size(), "the page as it is now");
    }
    measure("40");
    assertEquals(0, slow.page(patterns).select(".verdict").size());
  }

  @Test
  void is_not_stored_when_a_colleague_decided_and_says_what_and_who() {
    Document seen = slow.page(patterns);
    String name = seen.select("#EEN h3").text();
    assertEquals(303, quick.submit(patterns, verdict, said("reject", "Was cold")).statusCode());

    Document answer = refused(slow(seen, "accept", "Tires early"));

    assertTrue(
        notice(answer)
            .contains(
                " was decided meanwhile: rejected by The therapist, 2 March 2026, 18:05."
                    + " Your verdict was not stored."),
        notice(answer));
    assertTrue(name.startsWith(named(notice(answer))), notice(answer));
    assertEquals(List.of("Tires early"), kept(answer));
    assertEquals("Rejected on 2 March 2026 Was cold", answer.select("#EEN .verdict").text());
    assertEquals(303, slow(answer, "accept", "Tires early").statusCode(), "now it was seen");
    assertEquals(
        "Accepted on 2 March 2026 Tires early", slow.page(patterns).select("#EEN .verdict").text());
  }

  @Test
  void is_stored_when_a_colleague_decided_on_another_pattern() {
    measure("40", Map.of("PHEQ-left", "2", "BRSENSE-left", "back", "SLBR-left", "16"));
    Document seen = slow.page(patterns);
    String other = seen.select("article.pattern:not(#EEN)").attr("id");
    assertEquals(
        303,
        quick
            .submit(patterns, patterns + "/" + other, Map.of(other + "-verdict", "reject"))
            .statusCode());

    assertEquals(303, slow(seen, "accept", "").statusCode());
  }

  @Test
  void on_the_assessment_of_somebody_else_is_not_found() {
    Map<String, Object> fields = Browser.filledIn(slow.page(patterns), verdict);
    fields.put("EEN-verdict", "accept");
    for (String other : List.of(UUID.randomUUID().toString(), "not-an-id")) {
      fields.put("assessment", other);
      assertEquals(404, slow.post(verdict, fields).statusCode(), other);
    }
    assertEquals(0, slow.page(patterns).select(".verdict").size());
  }

  private void measure(String seconds) {
    measure(seconds, Map.of());
  }

  private void measure(String seconds, Map<String, String> more) {
    Map<String, String> typed = new HashMap<>(more);
    typed.put("SOREN", seconds);
    typed.put("FLEXE", "60");
    assertEquals(303, quick.submit(assessment, assessment, typed).statusCode());
  }

  private Response slow(Document seen, String word, String note) {
    Map<String, Object> fields = Browser.filledIn(seen, verdict);
    fields.putAll(said(word, note));
    return slow.post(verdict, fields);
  }

  private static Map<String, String> said(String word, String note) {
    return Map.of("EEN-verdict", word, "EEN-note", note);
  }

  private static String named(String notice) {
    return notice.substring(notice.indexOf('“') + 1, notice.indexOf('”'));
  }
}
