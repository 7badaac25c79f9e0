package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.PageIds;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The page of proposals")
class ProgressionPageTest {

  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;
  private Browser therapist;
  private String path;

  @BeforeEach
  void aSessionThatHurt() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    therapist = Browser.of(clinic.therapist());
    path = "/therapist/patients/" + clinic.patientId() + "/progression";
    screen(Map.of());
  }

  @Test
  void nothing_waits_before_anything_was_logged() {
    assertEquals("Nothing waits for a decision.", therapist.page(path).select("p.empty").text());
  }

  @Test
  void a_proposal_shows_the_dose_before_and_after_and_why() {
    hurt();

    Element squat = card(therapist.page(path));

    assertEquals(
        List.of("Red on 2 March 2026: pain at the red line"), squat.select("ul li").eachText());
    assertTrue(squat.select("td").get(0).text().startsWith("3 sets of 10"), squat::text);
    assertTrue(squat.select("td").get(1).text().startsWith("3 sets of 6"), squat::text);
  }

  @Test
  void approving_publishes_it_and_the_patient_sees_the_new_dose_the_next_day() {
    hurt();
    Document page = therapist.page(path);

    assertEquals(303, therapist.post(action(page, "approve"), Map.of()).statusCode());

    Document after = therapist.page(path);
    assertEquals("Nothing waits for a decision.", after.select("p.empty").text());
    assertTrue(after.text().contains("approved"));
    StoppedClock.at("2026-03-04T09:00:00Z");
    assertTrue(Browser.of(clinic.patient()).page("/me").text().contains("3 sets of 6"));
  }

  @Test
  void declining_keeps_the_reason() {
    hurt();
    String action = action(therapist.page(path), "decline");
    String id = action.split("/")[5];

    assertEquals(422, therapist.post(action, Map.of("note-" + id, "x".repeat(1_001))).statusCode());
    assertEquals(
        303, therapist.post(action, Map.of("note-" + id, "It was the garden.")).statusCode());

    assertTrue(therapist.page(path).text().contains("It was the garden."));
  }

  @Test
  void changing_it_leads_to_the_desk() {
    hurt();

    var answer = therapist.post(action(therapist.page(path), "edit"), Map.of());

    assertEquals(303, answer.statusCode());
    assertTrue(answer.header("Location").endsWith("/routine/draft"));
    assertEquals(422, therapist.post(action(therapist.page(path), "edit"), Map.of()).statusCode());
  }

  @Test
  void a_draft_begun_before_another_approval_takes_that_over_before_it_is_published() {
    log(
        Map.of(
            "leg",
            "no",
            "x2-how",
            "prescribed",
            "x2-pain",
            "7",
            "x3-how",
            "prescribed",
            "x3-pain",
            "7"));
    assertEquals(List.of(), PageIds.faults(therapist.page(path), path));
    String routineDraft = "/therapist/patients/" + clinic.patientId() + "/routine/draft";
    therapist.post(about("squat", "edit"), Map.of());
    String hipReps = therapist.page(routineDraft).select("[name^=reps-]").get(1).attr("name");
    therapist.submit(routineDraft, routineDraft, Map.of(hipReps, "9"));
    assertEquals(303, therapist.post(about("Side-lying", "approve"), Map.of()).statusCode());

    String publish = routineDraft + "/publish";
    var refused = therapist.submit(publish, publish, Map.of());
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().asString().contains("Version 2 was published after this draft"));
    Element since =
        Objects.requireNonNull(therapist.page(routineDraft).selectFirst("#since tbody tr"));
    assertTrue(since.text().contains("changed in this draft too"), since::text);
    String hip = since.select("td").get(1).text();
    assertEquals(hip, since.select("td").getLast().text(), "the lower dose");

    String days = "daysPerWeek";
    assertEquals(
        303,
        therapist
            .submit(routineDraft, routineDraft, Map.of("do", "overtake", days, "4"))
            .statusCode());

    Document draft = therapist.page(routineDraft);
    assertEquals(
        List.of("10", "8", "6"),
        draft.select("[name^=reps-]").eachAttr("value"),
        "the approved hip instead of the nine typed, and the squat of the draft");
    assertEquals("4", draft.select("[name=" + days + "]").val(), "what was typed is kept");
    assertEquals(0, draft.select("#since").size());
    assertEquals(303, therapist.submit(publish, publish, Map.of()).statusCode());
  }

  @Test
  void a_flare_plan_is_published_and_not_merely_taken_up() {
    flare();

    Element flare = card(therapist.page(path));

    assertEquals("Approve and publish", flare.select("button.primary").text());
    assertEquals(
        0, flare.select("form[action$=/edit]").size(), "at the desk the way back would be lost");
  }

  @Test
  void a_refusal_says_what_stands_in_the_way_and_leads_to_the_safety_screen() {
    flare();
    screen(Map.of("RF05", Answer.YES));

    var answer = therapist.post(action(therapist.page(path), "approve"), Map.of());

    assertEquals(422, answer.statusCode());
    Element told =
        Objects.requireNonNull(
            Jsoup.parse(answer.body().asString()).selectFirst(".notice[role=alert]"));
    assertTrue(told.text().contains("RF05"), told::text);
    assertEquals(
        "/therapist/patients/" + clinic.patientId() + "/safety", told.select("a").attr("href"));
    assertEquals(1, therapist.page(path).select("form[action$=/approve]").size());
  }

  @Test
  void a_lowering_approved_in_advance_is_told_as_such() {
    routine.approveLowering(clinic);
    hurt();

    Document page = therapist.page(path);

    assertTrue(page.text().contains("took effect at once (approved in advance)"), page::text);
    Element squat =
        page.select("section.card li:has(table)").stream()
            .filter(line -> line.text().contains("squat"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("Exercise", "Before", "Since then"), squat.select("thead th").eachText());
    assertTrue(squat.select("td").get(0).text().startsWith("3 sets of 10"), squat::text);
    assertTrue(squat.select("td").get(1).text().startsWith("3 sets of 6"), squat::text);
    assertEquals(
        List.of("Red on 2 March 2026: pain at the red line"), squat.select("li li").eachText());
  }

  @Test
  void less_is_approved_though_a_red_flag_waits_for_its_review() {
    hurt();
    StoppedClock.at("2026-03-02T19:00:00Z");
    flare("RF02");

    assertEquals(
        303, therapist.post(action(therapist.page(path), "approve"), Map.of()).statusCode());
  }

  @Test
  void a_lowering_approved_in_advance_tells_the_patient_what_changed_and_who_knows() {
    routine.approveLowering(clinic);
    hurt();

    Element told =
        Objects.requireNonNull(
            Browser.of(clinic.patient()).page("/me").selectFirst(".notice.info"));

    assertEquals(
        List.of("Body-weight squat: 3 sets of 6, instead of 3 sets of 10."),
        told.select("li").eachText());
    assertTrue(told.text().contains("Your therapist agreed to this beforehand"), told::text);
    assertTrue(told.text().contains("Your care team has been told"), told::text);
  }

  @Test
  void a_flare_plan_cannot_be_put_on_the_desk_by_hand_either() {
    flare();
    String edit = action(therapist.page(path), "approve").replace("/approve", "/edit");

    var answer = therapist.post(edit, Map.of());

    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().asString().contains("can be approved or declined, but not changed"));
  }

  @Test
  void what_went_wrong_is_told_with_a_session_and_stands_here_and_on_the_worklist() {
    var answer =
        Browser.of(clinic.patient())
            .submit(
                "/me/log",
                "/me/log",
                Map.of("leg", "no", "everything", "yes", "event", "Fell off the step."));
    assertEquals(303, answer.statusCode());

    assertTrue(therapist.page(path).text().contains("Fell off the step."));
    assertTrue(therapist.page("/therapist").text().contains("Something went wrong while training"));
  }

  private void screen(Map<String, Answer> different) {
    var answers = SafetyAnswers.allClearBut(catalogue, different);
    tenancy.as(
        clinic.therapist(), () -> safety.record(clinic.patientId(), clinic.episodeId(), answers));
  }

  private void flare() {
    flare("");
  }

  private void flare(String yes) {
    Map<String, String> told =
        List.of("RF01", "RF02", "RF03", "RF04", "RF06", "RF10").stream()
            .collect(
                Collectors.toMap(Function.identity(), flag -> flag.equals(yes) ? "yes" : "no"));
    assertEquals(
        200, Browser.of(clinic.patient()).submit("/me/flare", "/me/flare", told).statusCode());
  }

  private void hurt() {
    log(Map.of("leg", "no", "x3-how", "prescribed", "x3-pain", "7"));
  }

  private void log(Map<String, String> told) {
    var answer = Browser.of(clinic.patient()).submit("/me/log", "/me/log", told);
    assertEquals(303, answer.statusCode());
  }

  private String about(String exercise, String what) {
    String form = "section.card:has(h2:contains(" + exercise + ")) form[action$=/" + what + "]";
    return Objects.requireNonNull(therapist.page(path).selectFirst(form)).attr("action");
  }

  private static Element card(Document page) {
    return Objects.requireNonNull(page.selectFirst("section.card:has(form)"));
  }

  private static String action(Document page, String what) {
    return Objects.requireNonNull(page.selectFirst("form[action$=/" + what + "]")).attr("action");
  }
}
