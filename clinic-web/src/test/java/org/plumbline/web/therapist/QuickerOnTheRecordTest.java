package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.web.testing.TooLate.kept;
import static org.plumbline.web.testing.TooLate.notice;
import static org.plumbline.web.testing.TooLate.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

/** Two therapists work on the same record, and one finishes first. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("On a record that a colleague just changed")
class QuickerOnTheRecordTest {

  @Inject SafetyScreens safety;
  @Inject Episodes episodes;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser quick;
  private Browser slow;
  private String record;

  @BeforeEach
  void aRoutine() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    quick = Browser.of(clinic.therapist());
    slow = Browser.of(clinic.therapist());
    record = "/therapist/patients/" + clinic.patientId();
    screen(Map.of());
  }

  @Test
  void a_draft_that_was_published_says_so_and_the_notes_typed_into_it_are_kept() {
    String draft = record + "/routine/draft";
    quick.page(record);
    assertEquals(303, quick.post(record + "/routine/revise", Map.of()).statusCode());
    Map<String, Object> typed = Browser.filledIn(slow.page(draft), draft);
    String note =
        typed.keySet().stream().filter(it -> it.startsWith("patient-")).findFirst().orElseThrow();
    typed.put(note, "Hold on to the rail.");
    assertEquals(303, quick.submit(draft + "/publish", draft + "/publish", Map.of()).statusCode());

    Document answer = refused(slow.post(draft, typed));

    assertTrue(
        notice(answer)
            .contains("The draft was published meanwhile as version 2, 2 March 2026, 18:00"),
        notice(answer));
    assertEquals(List.of("Hold on to the rail."), kept(answer));
    assertTrue(
        notice(refused(slow.post(draft + "/publish", Map.of("revision", "1"))))
            .contains("2 March"));
    assertEquals(303, slow.get(draft + "/publish").statusCode(), "and the page leads on");
  }

  @Test
  void a_routine_that_was_withdrawn_is_not_revised() {
    quick.page(record);
    assertEquals(303, quick.post(record + "/routine/withdraw", Map.of()).statusCode());
    slow.page(record);

    Document answer = refused(slow.post(record + "/routine/revise", Map.of()));

    assertTrue(notice(answer).contains("Somebody else changed this routine"), notice(answer));
  }

  @Test
  void a_completed_assessment_keeps_its_values_and_shows_what_was_typed() {
    quick.page(record);
    String page = path(quick.post(record + "/assessment", Map.of()).header("Location"));
    Map<String, Object> typed = Browser.filledIn(slow.page(page), page);
    typed.put("SLBR-left", "41");
    assertEquals(
        303, quick.submit(page, page, Map.of("SLBR-left", "17", "then", "complete")).statusCode());

    Document answer = refused(slow.post(page, typed));

    assertTrue(
        notice(answer).contains("completed meanwhile, 2 March 2026, 18:00, by The therapist"),
        notice(answer));
    assertEquals("41", answer.select("#SLBR-left").val(), "what was typed is not lost");
    assertEquals("17", slow.page(page).select("#SLBR-left").val(), "nor is what was found");
  }

  @Test
  void a_flag_that_was_reviewed_says_by_whom_and_with_what_outcome() {
    screen(Map.of("RF02", Answer.YES));
    String review = record + "/safety/RF02/review";
    Map<String, Object> typed = Browser.filledIn(slow.page(record + "/safety"), review);
    typed.putAll(reviewed("RF02", "Dr Dale", "Some weakness"));
    var first = reviewed("RF02", "Dr Hill", "Power is full");
    assertEquals(303, quick.submit(record + "/safety", review, first).statusCode());

    Document answer = refused(slow.post(review, typed));

    assertTrue(
        notice(answer).contains("was reviewed meanwhile by Dr Hill, 2 March 2026"), notice(answer));
    assertTrue(notice(answer).contains("Power is full"), notice(answer));
    assertEquals(List.of("Dr Dale", "Some weakness"), kept(answer).stream().sorted().toList());
    assertEquals(1, answer.select("p.cleared").size());
  }

  @Test
  void a_flag_that_needs_a_sign_off_and_was_answered_with_no_since_has_nothing_to_sign() {
    screen(Map.of("RF13", Answer.YES));
    String review = record + "/safety/RF13/review";
    Map<String, Object> typed = Browser.filledIn(slow.page(record + "/safety"), review);
    typed.putAll(reviewed("RF13", "Dr Dale", "Fine"));
    StoppedClock.at("2026-03-02T18:05:00Z");
    screen(Map.of());

    Document answer = refused(slow.post(review, typed));

    assertTrue(notice(answer).contains("asked again meanwhile, 2 March 2026, 18:05"));
  }

  @Test
  void an_episode_that_was_ended_is_told_on_every_page_that_works_in_it() {
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, ""));
    slow.page(record);
    Map<String, Map<String, String>> presses = new HashMap<>();
    presses.put("/episode/end", Map.of("endReason", "other", "note", "Moved away."));
    presses.put("/episode/hand-over", Map.of("therapist", clinic.therapistId().toString()));
    presses.put("/safety", Map.of("RF02", "yes", "RF02-note", "Moved away."));
    presses.put("/assessment", Map.of());
    presses.put("/patterns/GES-left", Map.of("GES-left-note", "Moved away."));
    presses.put("/routine/propose", Map.of());
    presses.put("/routine/revise", Map.of());
    presses.put("/routine/withdraw", Map.of());
    presses.put("/routine/draft", Map.of("noteToPatient", "Moved away."));
    presses.put("/routine/draft/publish", Map.of());
    presses.put("/routine/tailoring", Map.of("protocol", "Moved away."));

    presses.forEach(
        (press, typed) -> {
          Document answer = refused(slow.post(record + press, typed));
          assertTrue(
              notice(answer)
                  .contains("The episode of care was ended meanwhile, 2 March 2026, 18:00"),
              press);
          boolean said = typed.containsValue("Moved away.");
          assertEquals(said ? List.of("Moved away.") : List.of(), kept(answer), press);
        });
  }

  @Test
  void a_task_that_is_off_the_list_already_stays_off() {
    String outcomes = record + "/outcomes";
    quick.submit(outcomes, outcomes + "/task", Map.of("name", "Stairs", "family", "STAIRS"));
    String retire = slow.page(outcomes).select("form[action$=/retire]").attr("action");
    assertEquals(303, quick.post(retire, Map.of()).statusCode());

    assertEquals(303, slow.post(retire, Map.of()).statusCode());
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, ""));
    assertEquals(422, slow.post(retire, Map.of()).statusCode(), "after the episode");
  }

  private void screen(Map<String, Answer> different) {
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(),
                clinic.episodeId(),
                SafetyAnswers.allClearBut(catalogue, different)));
  }

  private static Map<String, String> reviewed(String flag, String by, String outcome) {
    return Map.of(
        flag + "-reviewedBy", by, flag + "-reviewedOn", "2026-03-02", flag + "-outcome", outcome);
  }

  private static String path(String location) {
    return location.substring(location.indexOf("/therapist"));
  }
}
