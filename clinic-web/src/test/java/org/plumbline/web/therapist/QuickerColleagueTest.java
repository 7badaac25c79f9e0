package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.web.testing.TooLate.notice;
import static org.plumbline.web.testing.TooLate.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.worklist.Reason;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.web.testing.Browser;

/** Two therapists have the same page open, and one presses the button first. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("After a quicker colleague")
class QuickerColleagueTest {

  @Inject Worklist worklist;
  @Inject Episodes episodes;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser quick;
  private Browser slow;
  private String proposals;

  @BeforeEach
  void aSessionThatHurt() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    quick = Browser.of(clinic.therapist());
    slow = Browser.of(clinic.therapist());
    proposals = "/therapist/patients/" + clinic.patientId() + "/progression";
    hurt();
  }

  @Test
  void the_page_of_proposals_says_what_was_decided_meanwhile_and_does_nothing_more() {
    Document seen = slow.page(proposals);
    StoppedClock.at("2026-03-02T18:05:00Z");
    assertEquals(303, quick.post(action(seen, "decline"), Map.of()).statusCode());

    for (String press : new String[] {"approve", "decline", "edit"}) {
      Document answer = refused(slow.post(action(seen, press), Map.of()));
      String notice = notice(answer);
      assertTrue(notice.contains("was decided meanwhile: declined, 2 March 2026, 18:05"), notice);
      assertTrue(notice.contains("squat"), notice);
      assertTrue(notice.contains(", by The therapist"), notice);
      assertTrue(notice.contains("Nothing else was done."), notice);
      assertTrue(answer.select("h2").text().contains("Decided"), "the same page again");
      assertEquals(0, answer.select("form[action*=" + id(action(seen, press)) + "]").size());
    }
    assertEquals(
        0,
        slow.page("/therapist/patients/" + clinic.patientId() + "/routine")
            .select("a[href$=/draft]")
            .size(),
        "nothing lies on the desk");
  }

  @Test
  void the_note_of_who_came_later_is_kept_to_be_copied() {
    Document seen = slow.page(proposals);
    quick.post(action(seen, "approve"), Map.of());
    String decline = action(seen, "decline");

    for (String note : new String[] {"It was the garden.", "x".repeat(1_001)}) {
      Document answer = refused(slow.post(decline, Map.of("note-" + id(decline), note)));
      assertTrue(notice(answer).contains("was decided meanwhile: approved"), notice(answer));
      assertEquals(note, answer.select(".notice[role=alert] blockquote").text());
    }
  }

  @Test
  void a_proposal_that_something_newer_overtook_says_so() {
    Document seen = slow.page(proposals);
    StoppedClock.at("2026-03-03T18:00:00Z");
    hurt();

    Document answer = refused(slow.post(action(seen, "approve"), Map.of()));

    String notice = notice(answer);
    assertTrue(notice.contains("was overtaken meanwhile, 3 March 2026, 18:00: "), notice);
    assertTrue(
        notice.contains("a newer entry changed the picture")
            || notice.contains("the same is proposed anew"),
        notice);
    assertEquals(1, answer.select("form[action$=/approve]").size(), "what is proposed now");
  }

  @Test
  void a_proposal_or_an_entry_that_never_was_is_not_found() {
    String decline = action(slow.page(proposals), "decline");
    UUID nobody = UUID.randomUUID();
    String never = decline.replace(id(decline), nobody.toString());

    for (String note : new String[] {"", "x".repeat(1_001)}) {
      var typed = Map.of("note-" + nobody, note);
      assertEquals(404, slow.post(never, typed).statusCode());
      assertEquals(
          404,
          slow.post("/therapist/worklist/" + nobody + "/acknowledge", typed).statusCode(),
          "also with a fault beside the field");
    }
  }

  @Test
  void the_start_of_the_day_says_who_took_an_entry_off_and_what_was_done() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));
    var form = slow.page("/therapist").select("article:contains(Severe pain) form");
    String note = form.select("[name^=note-]").attr("name");
    quick.page("/therapist");
    assertEquals(303, quick.post(form.attr("action"), Map.of(note, "Called")).statusCode());

    Document answer = refused(slow.post(form.attr("action"), Map.of(note, "Wrote a letter")));

    String notice = notice(answer);
    assertTrue(notice.contains(": Severe pain was reported. This was"), notice);
    assertTrue(notice.contains("taken off the list meanwhile, 2 March 2026, 18:00"), notice);
    assertTrue(notice.contains(", by The therapist"), notice);
    assertTrue(notice.contains("What was done: Called"), notice);
    assertEquals("Wrote a letter", answer.select(".notice[role=alert] blockquote").text());
    assertEquals(422, slow.post(form.attr("action"), Map.of(note, " ")).statusCode());
  }

  @Test
  void the_start_of_the_day_says_that_an_entry_is_no_longer_so() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SILENCE));
    var form = slow.page("/therapist").select("article:contains(No session logged) form");
    String note = form.select("[name^=note-]").attr("name");
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.values()[0], ""));

    Document answer = refused(slow.post(form.attr("action"), Map.of(note, "Wrote a letter")));

    assertTrue(notice(answer).contains("because it is no longer so"), notice(answer));
    assertEquals("Wrote a letter", answer.select(".notice[role=alert] blockquote").text());
  }

  private void hurt() {
    Browser.of(clinic.patient())
        .submit("/me/log", "/me/log", Map.of("leg", "no", "x3-how", "prescribed", "x3-pain", "7"));
  }

  private static String action(Document page, String what) {
    return Objects.requireNonNull(page.selectFirst("form[action$=/" + what + "]")).attr("action");
  }

  private static String id(String action) {
    return action.split("/")[5];
  }
}
