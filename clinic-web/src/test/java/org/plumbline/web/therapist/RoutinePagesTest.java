package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutinePagesTest {

  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;
  @Inject Episodes episodes;

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private SmallClinic clinic;
  private Browser therapist;
  private String routine;

  @BeforeEach
  void signIn() {
    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    routine = "/therapist/patients/" + clinic.patientId() + "/routine";
    therapist.page(routine);
  }

  @Test
  void aRoutineIsProposedEditedPublishedAndPrinted() {
    answerSafety();
    propose();
    Document draft = draft();
    assertEquals(3, draft.select("ol.draft > li").size());
    assertTrue(draft.select("ul.reasons").text().contains("Fills the slot"));
    assertEquals(77, draft.select("details tbody tr").size(), "every exclusion has its reason");

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
  void afterSurgeryNothingIsProposedUntilDayAndProtocolAreEntered() {
    StoppedClock.at(NOW);
    String tailoring = routine + "/tailoring";
    Map<String, Object> surgery = new HashMap<>(Map.of("conditions", List.of("POST_OPERATIVE")));
    therapist.submit(tailoring, tailoring, surgery);
    propose();
    assertEquals(0, draft().select("ol.draft > li").size());

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
    assertEquals(3, draft.select("ol.draft .fault:contains(needs your note)").size());
  }

  @Test
  void aDraftThatARedFlagKeptEmptySaysSoAndIsProposedAnewOnceTheReviewIsRecorded() {
    StoppedClock.at(NOW);
    answerSafety("RF02");
    propose();
    assertEquals(0, draft().select("ol.draft > li").size());
    assertTrue(draft().select("#empty-draft").text().contains("a red flag was waiting"));
    assertNull(hit("AB01").selectFirst("input, button"), "no reason outweighs a red flag");

    Clearance cleared = new Clearance("Dr Hill", NOW.minus(Duration.ofDays(1)), "Power is full");
    tenancy.as(
        clinic.therapist(),
        () -> safety.clear(clinic.patientId(), clinic.episodeId(), "RF02", cleared));
    Document still = draft();
    assertFalse(still.text().contains("the place went to"), "nothing has taken a place");
    Element anew = Objects.requireNonNull(still.selectFirst("#empty-draft form"));
    String revision = anew.select("[name=revision]").val();
    assertEquals(
        303, therapist.post(anew.attr("action"), Map.of("revision", revision)).statusCode());

    Document proposed = draft();
    assertEquals(3, proposed.select("ol.draft > li").size());
    assertNull(proposed.selectFirst("#empty-draft"));
    assertTrue(proposed.text().contains("the place went to"));
  }

  @Test
  void numbersThatCannotBeMeantGetAMessageBesideTheFieldAndChangeNothing() {
    propose();
    String sets = firstSets(draft());
    String before = draft().select("[name=" + sets + "]").val();
    for (String typed : List.of("", "two", "NaN", "1.5", "1,5", "0", "11", "-1", "1e3", "٩٩")) {
      var answer = save(Map.of(sets, typed));
      assertEquals(422, answer.statusCode(), typed);
      Document page = parse(answer);
      assertEquals(typed, page.select("[name=" + sets + "]").val());
      assertFalse(page.select("[id=" + sets + "-fault]").text().isEmpty(), typed);
      assertEquals(before, draft().select("[name=" + sets + "]").val());
    }
  }

  @Test
  void anEmptyHoldIsNoHoldAndMinusZeroIsZero() {
    propose();
    String hold = first(draft(), "hold");
    for (String typed : List.of("", "-0", "−0", "٠")) {
      assertEquals(303, save(Map.of(hold, typed)).statusCode(), typed);
      assertEquals("0", draft().select("[name=" + hold + "]").val());
    }
  }

  @Test
  void aTempoIsThreeCountsOrAWord() {
    propose();
    String tempo = first(draft(), "tempo");
    assertEquals(303, save(Map.of(tempo, "4-0-2")).statusCode());
    assertEquals("4-0-2", draft().select("[name=" + tempo + "]").val());
    for (String typed : List.of("", "4-2", "a-b-c", "99-0-1", "0-0-0", "counted", "--")) {
      var answer = save(Map.of(tempo, typed));
      assertEquals(422, answer.statusCode(), typed);
      assertEquals(typed, parse(answer).select("[name=" + tempo + "]").val());
    }
  }

  @Test
  void exercisesMoveAndLeaveWithoutLosingWhatWasTyped() {
    propose();
    Document draft = draft();
    List<String> names = draft.select("ol.draft h2").eachText();
    String reps = first(draft, "reps");
    String later = draft.select("button[value^=later:]").attr("value");
    assertEquals(303, save(Map.of(reps, "9", "do", later)).statusCode());
    assertEquals(
        List.of(names.get(1), names.get(0), names.get(2)),
        draft().select("ol.draft h2").eachText());
    assertEquals("9", draft().select("[name=" + reps + "]").val());

    String remove = draft().select("li:last-child button[value^=remove:]").attr("value");
    save(Map.of("do", remove));
    assertEquals(List.of(names.get(1), names.get(0)), draft().select("ol.draft h2").eachText());
  }

  @Test
  void theLibraryIsSearchedAndSaysWhyAnExerciseIsLeftOut() {
    propose();
    Document found = therapist.page(routine + "/draft?find=bridge");
    assertTrue(found.select("#hits li").size() > 3);
    Document swing = therapist.page(routine + "/draft?find=HG07");
    assertTrue(swing.select("#hits .badge").text().contains("Not taught"), swing.text());

    var refused = add("HG07", "He knows it from the gym.");
    assertEquals(422, refused.statusCode());
    Document page = parse(refused);
    assertTrue(page.select("#reason-HG07").text().contains("Record it as taught"));

    assertEquals(303, add("AB01", "").statusCode());
    assertEquals(4, draft().select("ol.draft > li").size());
    assertEquals(422, add("AB01", "").statusCode(), "it is there already");
  }

  @Test
  void aReasonIsAskedForOnlyWhereAReasonCanOutweighWhyAnExerciseIsLeftOut() {
    String tailoring = routine + "/tailoring";
    therapist.submit(
        tailoring, tailoring, Map.of("conditions", List.of("OSTEOPOROSIS"), "banned", "AB01"));
    propose();

    Element notWanted = hit("AB01");
    assertNotNull(notWanted.selectFirst("[name=reason-AB01]"));
    assertNotNull(notWanted.selectFirst("button"));

    Element untaught = hit("GB05");
    assertNull(untaught.selectFirst("input, button"));
    String teach = untaught.select("a:contains(Record it as taught)").attr("href");
    assertEquals(tailoring + "#taught", teach);
    assertEquals(1, therapist.page(tailoring).select("#taught").size());

    Element ruledOut = hit("MB03");
    assertNull(ruledOut.selectFirst("input, button, a"));
    assertTrue(ruledOut.text().contains("is ruled out"), ruledOut.text());
    assertTrue(ruledOut.text().endsWith("It cannot be added."), ruledOut.text());
  }

  @Test
  void addingAnExerciseKeepsTheDosesThatWereTypedBeforeIt() {
    propose();
    String reps = first(draft(), "reps");
    assertEquals(303, save(Map.of(reps, "9", "find", "bridge", "do", "add:AB01")).statusCode());
    assertEquals("9", draft().select("[name=" + reps + "]").val());
    assertEquals(4, draft().select("ol.draft > li").size());
  }

  @Test
  void whoeverSavesOnAnOldStateIsToldAndKeepsTheEntries() {
    propose();
    Document draft = draft();
    String reps = first(draft, "reps");
    String old = draft.select("[name=revision]").val();
    save(Map.of(reps, "9"));

    var answer = save(Map.of("revision", old, reps, "12"));
    assertEquals(422, answer.statusCode());
    Document page = parse(answer);
    assertTrue(page.select("#faults").text().contains("Somebody else changed this routine"));
    assertEquals("12", page.select("[name=" + reps + "]").val());
    assertEquals("9", draft().select("[name=" + reps + "]").val());
    assertEquals(
        303, save(Map.of("revision", page.select("#revision").val(), reps, "12")).statusCode());
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
    assertEquals(List.of("published", "superseded"), hub.select("li .badge").eachText());
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

  private void answerSafety(String... positive) {
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(),
                clinic.episodeId(),
                catalogue.redFlags().keySet().stream()
                    .map(
                        id ->
                            SafetyAnswer.of(
                                id, List.of(positive).contains(id) ? Answer.YES : Answer.NO))
                    .toList()));
  }

  private void propose() {
    assertEquals(303, therapist.submit(routine, routine + "/propose", Map.of()).statusCode());
  }

  private Element hit(String exercise) {
    Document found = therapist.page(routine + "/draft?find=" + exercise);
    return Objects.requireNonNull(found.selectFirst("#hits li"));
  }

  private String sheet() {
    return therapist.page(routine).select("a[href$=/sheet]").attr("href");
  }

  private Response publish() {
    return therapist.submit(routine + "/draft/publish", routine + "/draft/publish", Map.of());
  }

  private Response save(Map<String, ?> changed) {
    return therapist.submit(routine + "/draft", routine + "/draft", changed);
  }

  private Response add(String exercise, String reason) {
    return save(Map.of("do", "add:" + exercise, "find", exercise, "reason-" + exercise, reason));
  }

  private Document draft() {
    return therapist.page(routine + "/draft");
  }

  private static String first(Document draft, String field) {
    return Objects.requireNonNull(draft.selectFirst("[name^=" + field + "-]")).attr("name");
  }

  private static String firstSets(Document draft) {
    return Objects.requireNonNull(draft.selectFirst("[name^=sets-], [name^=right-]")).attr("name");
  }

  private static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
