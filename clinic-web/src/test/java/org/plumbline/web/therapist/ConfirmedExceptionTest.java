package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConfirmedExceptionTest extends RoutineTest {

  private static final String REASON = "Strong, and done under supervision.";

  @Test
  void aClinicalLeadConfirmsWhatAConditionRulesOutAndThenItIsAdded() {
    proposeWithOsteoporosis();
    assertEquals(422, confirm(REASON).statusCode(), "no lead yet");
    assertTrue(hit("MB03").select("input").isEmpty());

    appoint();
    assertNotNull(hit("MB03").selectFirst("button[value=confirm:MB03]"));
    var empty = confirm(" ");
    assertEquals(422, empty.statusCode());
    assertTrue(
        parse(empty).select("#reason-MB03-fault").text().contains("Please write down why"),
        parse(empty).select("#hits").text());
    assertEquals(422, add("MB03", REASON).statusCode(), "not confirmed yet");

    assertEquals(303, confirm(REASON).statusCode());
    Element hit = hit("MB03");
    assertTrue(hit.text().contains("Confirmed by The therapist on"), hit.text());
    assertTrue(hit.text().contains(REASON));
    assertEquals(303, add("MB03", "As the lead wrote.").statusCode());
    assertEquals(4, draft().select("ol.draft > li").size());
    assertTrue(draft().select("ol.draft").text().contains(REASON));
  }

  @Test
  void aConfirmationThatIsTakenBackStopsPublishingAndBothStayOnRecord() {
    proposeWithOsteoporosis();
    appoint();
    confirm(REASON);
    add("MB03", "As the lead wrote.");
    String blocked = "main .notice.bad, ol.draft .fault";
    int before = draft().select(blocked).size();

    var empty = save(Map.of("do", "withdraw:MB03", "withdraw-MB03", " "));
    assertEquals(422, empty.statusCode());
    assertTrue(
        parse(empty).select("#withdraw-MB03-fault").text().contains("Please write down why"));
    assertEquals(before, draft().select(blocked).size());

    var done = save(Map.of("do", "withdraw:MB03", "withdraw-MB03", "A fracture since then."));
    assertEquals(303, done.statusCode());
    assertEquals(before + 1, draft().select(blocked).size());
    assertEquals(422, publish().statusCode());
    assertEquals(0, draft().select("button[value=withdraw:MB03]").size());
  }

  @Test
  void nobodyButAClinicalLeadTakesAConfirmationBack() {
    proposeWithOsteoporosis();
    appoint();
    confirm(REASON);
    Browser.of(clinic.admin())
        .submit("/admin", "/admin/members/" + clinic.therapistId() + "/lead", Map.of());

    assertEquals(0, hit("MB03").select("button[value=withdraw:MB03]").size());
    assertEquals(422, save(Map.of("do", "withdraw:MB03", "withdraw-MB03", "No.")).statusCode());
    assertTrue(hit("MB03").text().contains("Confirmed by The therapist on"));
  }

  @Test
  void anAdministratorMakesAndUnmakesAClinicalLead() {
    appoint();
    Browser admin = Browser.of(clinic.admin());
    assertEquals(1, admin.page("/admin").select("td .badge:contains(Clinical lead)").size());
    admin.submit("/admin", "/admin/members/" + clinic.therapistId() + "/lead", Map.of());
    assertEquals(0, admin.page("/admin").select("td .badge:contains(Clinical lead)").size());
  }

  private void proposeWithOsteoporosis() {
    therapist.submit(
        routine + "/tailoring",
        routine + "/tailoring",
        Map.of("conditions", List.of("OSTEOPOROSIS")));
    propose();
  }

  private void appoint() {
    var answer =
        Browser.of(clinic.admin())
            .submit(
                "/admin",
                "/admin/members/" + clinic.therapistId() + "/lead",
                Map.of("leads", "yes"));
    assertEquals(303, answer.statusCode());
  }

  private io.restassured.response.Response confirm(String reason) {
    return save(Map.of("do", "confirm:MB03", "find", "MB03", "reason-MB03", reason));
  }
}
