package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutinePagesTest extends RoutineTest {

  @Inject Episodes episodes;

  @Test
  void aRoutineIsProposedEditedPublishedAndPrinted() {
    answerSafety();
    propose();
    Document draft = draft();
    assertEquals(3, draft.select("ol.draft > li").size());
    assertTrue(draft.select("ul.reasons").text().contains("Fills the slot"));
    assertEquals(
        catalogue.exercises().size() - 3,
        draft.select("details tbody tr").size(),
        "every exclusion has its reason");

    String field = first(draft, "reps");
    assertEquals(303, save(Map.of(field, "٧", "noteToPatient", "Take your time.")).statusCode());
    assertEquals("7", draft().select("[name=" + field + "]").val());

    Document check = therapist.page(routine + "/draft/publish");
    assertTrue(check.text().contains("Every safety question is answered"));
    assertEquals(303, publish().statusCode());

    Document hub = therapist.page(routine);
    assertTrue(hub.text().contains("Version 1, published"), hub.text());
    Document printed = therapist.page(sheet());
    assertTrue(printed.text().contains("Take your time."));
    assertTrue(printed.text().contains("of 7"));
    assertEquals(3, printed.select("ol.plain > li").size());
    assertNotNull(printed.selectFirst(".diary table"));
  }

  @Test
  void theSheetNamesTheClinicAndTheRedLineThePatientStopsAt() {
    answerSafety();
    propose();
    publish();

    Document printed = therapist.page(sheet());
    assertTrue(
        printed.select(".issued").text().startsWith(printed.select(".who .clinic").text()),
        printed.select(".issued").text());
    assertTrue(
        printed.select(".red-line").text().endsWith("is pain of 6 out of 10."),
        printed.select(".red-line").text());
    String told = Browser.of(clinic.patient()).page("/me").text();
    assertTrue(told.contains("Your red line today is pain of 6 out of 10."), told);
  }

  @Test
  void nothingIsPublishedWhileSafetyIsOpenAndTheCheckListSaysWhy() {
    propose();
    Document check = therapist.page(routine + "/draft/publish");
    assertTrue(check.select(".notice.bad").text().contains("safety questions"));
    assertNull(check.selectFirst("form[action$=/publish] button.primary"));

    var refused = publish();
    assertEquals(422, refused.statusCode());
    assertTrue(therapist.page(routine).text().contains("Nothing is published"));
  }

  @Test
  void theCheckListRemindsOfASafetyScreenThatIsDueAgainButDoesNotBlockIt() {
    StoppedClock.at(NOW);
    answerSafety();
    propose();
    String path = routine + "/draft/publish";
    assertEquals(0, therapist.page(path).select(".notice.warn:contains(last asked)").size());

    StoppedClock.at(NOW.plus(Duration.ofDays(28)));

    Document check = therapist.page(path);
    assertEquals(1, check.select(".notice.warn:contains(due every 28 days)").size());
    assertNotNull(check.selectFirst("form[action$=/publish] button.primary"));
  }

  @Test
  void theCheckListRemindsOfLegSymptomsLoggedSinceTheSafetyQuestionsWereAsked() {
    StoppedClock.at(NOW);
    answerSafety();
    propose();
    publish();
    StoppedClock.at(NOW.plus(Duration.ofHours(1)));
    Map<String, String> told = Map.of("leg", "yes", "x1-how", "prescribed", "x1-pain", "2");
    assertEquals(303, Browser.of(clinic.patient()).submit("/me/log", "/me/log", told).statusCode());
    propose();

    Document check = therapist.page(routine + "/draft/publish");

    assertEquals(1, check.select(".notice.warn:contains(Symptoms in a leg were logged)").size());
    assertFalse(check.text().contains("Every safety question is answered"), "no tick beside it");
    assertNotNull(check.selectFirst("form[action$=/publish] button.primary"));
  }

  @Test
  void afterSurgeryNothingIsProposedUntilDayAndProtocolAreEntered() {
    StoppedClock.at(NOW);
    String tailoring = routine + "/tailoring";
    Map<String, Object> surgery = new HashMap<>(Map.of("conditions", List.of("POST_OPERATIVE")));
    therapist.submit(tailoring, tailoring, surgery);
    propose();
    Document waiting = draft();
    assertEquals(0, waiting.select("ol.draft > li").size());
    Element told = Objects.requireNonNull(waiting.selectFirst("#awaits-protocol"));
    assertTrue(
        told.text().contains("Two things are missing: the day of the operation"), told::text);
    assertEquals(tailoring + "#surgeryOn", told.select("a").attr("href"));
    assertEquals(1, therapist.page(tailoring).select("#surgeryOn").size());
    assertFalse(waiting.text().contains("every exercise for it is left out"), waiting::text);
    assertNotNull(therapist.page(routine + "/draft/publish").selectFirst("#awaits-protocol"));

    surgery.put("surgeryOn", "2026-01-26");
    var incomplete = therapist.submit(tailoring, tailoring, surgery);
    assertEquals(422, incomplete.statusCode());
    assertEquals(
        "Please enter the protocol, too.", parse(incomplete).select("#protocol-fault").text());
    surgery.put("protocol", "From week 4: no bending");
    assertEquals(303, therapist.submit(tailoring, tailoring, surgery).statusCode());
    assertEquals(
        "From week 4: no bending",
        Objects.requireNonNull(therapist.page(tailoring).selectFirst("#protocol")).text());
    String again = draft().select("[name=revision]").val();
    therapist.post(routine + "/propose", Map.of("revision", again));

    Document draft = draft();
    assertEquals(3, draft.select("ol.draft > li").size());
    assertTrue(
        draft.text().contains("Week 6 after surgery. The protocol: From week 4: no bending"));
    assertNull(draft.selectFirst("#awaits-protocol"));
    assertEquals(3, draft.select("ol.draft .fault:contains(needs your note)").size());
    assertEquals(3, draft.select("ol.draft .notes label:not(:has(.optional))").size());
  }

  @Test
  void aNewVersionIsComparedWithTheOneBefore() {
    answerSafety();
    propose();
    publish();
    therapist.submit(routine, routine + "/revise", Map.of());
    Document draft = draft();
    save(
        Map.of(
            first(draft, "reps"),
            "15",
            "do",
            draft.select("li:last-child button[value^=remove:]").attr("value")));
    publish();

    Document hub = therapist.page(routine);
    assertEquals(List.of("published", "superseded"), hub.select("li.row .badge").eachText());
    String newest = hub.select("a[href*=/versions/]:not([href$=/sheet])").attr("href");
    Document compared = therapist.page(newest);
    assertTrue(compared.text().contains("Compared with version 1"));
    List<String> changes = compared.select("tbody .badge").eachText();
    assertTrue(changes.contains("dose changed"), changes.toString());
    assertTrue(changes.contains("taken out"), changes.toString());
  }

  @Test
  void aRoutineIsWithdrawn() {
    answerSafety();
    propose();
    publish();
    assertEquals(303, therapist.post(routine + "/withdraw", Map.of()).statusCode());
    assertTrue(therapist.page(routine).text().contains("Nothing is published"));
  }

  @Test
  void withoutAnOpenEpisodeThePageSaysSoAndStillLeadsToTheEarlierVersions() {
    answerSafety();
    propose();
    publish();
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, ""));

    Document page = therapist.page(routine);

    assertTrue(page.select("#no-episode").text().startsWith("No episode of care is open."));
    assertEquals(1, page.select("#no-episode a[href$=/episode]").size());
    assertNull(page.selectFirst("main form"));
    String version = page.select("main li a[href*=/versions/]").attr("href");
    assertTrue(therapist.page(version).text().contains("Version 1"));
  }

  @Test
  void tailoringIsSavedAndBadEntriesAreKeptBesideAMessage() {
    String tailoring = routine + "/tailoring";
    for (String typed : List.of("", "soon", "NaN", "2", "91", "20.5", "20,5")) {
      var answer = therapist.submit(tailoring, tailoring, Map.of("minutes", typed));
      assertEquals(422, answer.statusCode(), typed);
      assertEquals(typed, parse(answer).select("#minutes").val());
      assertFalse(parse(answer).select("#minutes-fault").text().isEmpty());
    }
    var saved =
        therapist.submit(
            tailoring,
            tailoring,
            Map.of("minutes", "٢٥", "conditions", List.of("STENOSIS"), "phase", "2"));
    assertEquals(303, saved.statusCode());
    Document page = therapist.page(tailoring);
    assertEquals("25", page.select("#minutes").val());
    assertTrue(page.select("[name=conditions][value=STENOSIS]").hasAttr("checked"));
    assertTrue(therapist.page(routine).text().contains("Spinal stenosis"));
  }

  @Test
  void nobodyElseSeesIt() {
    propose();
    Browser stranger = Browser.of(SmallClinic.open().therapist());
    assertEquals(404, stranger.get(routine).statusCode());
    assertEquals(404, stranger.get(routine + "/tailoring").statusCode());
    Browser patient = Browser.of(clinic.patient());
    assertTrue(patient.get(routine).statusCode() >= 403);
  }
}
