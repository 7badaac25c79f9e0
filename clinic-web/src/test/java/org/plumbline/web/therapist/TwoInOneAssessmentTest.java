package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.web.testing.TooLate.notice;
import static org.plumbline.web.testing.TooLate.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

/** Two therapists, or one with two tabs, have the same assessment open. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("In an assessment that somebody saved meanwhile")
class TwoInOneAssessmentTest {

  private Browser quick;
  private Browser slow;
  private String record;
  private String page;

  /** Before both opened it, the flexor hold, the bridge and an answer were stored. */
  @BeforeEach
  void begin() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    SmallClinic clinic = SmallClinic.open();
    quick = Browser.of(clinic.therapist());
    slow = Browser.of(clinic.therapist());
    record = "/therapist/patients/" + clinic.patientId();
    String list = record + "/assessment";
    page = URI.create(quick.submit(list, list, Map.of()).header("Location")).getPath();
    quick(Map.of("FLEXE", "60", "SLBR-left", "17", "SIT6", "yes"));
    StoppedClock.at("2026-03-02T18:05:00Z");
  }

  @Test
  void nothing_is_stored_and_the_page_says_who_saved_it_and_when() {
    Document seen = slow.page(page);
    quick(Map.of("FLEXE", "77", "PLANK", "50"));

    Document answer = refused(slow(seen, Map.of("CVA", "50")));

    assertTrue(
        notice(answer)
            .contains("was saved meanwhile, 2 March 2026, 18:05, by The therapist, and nothing"),
        notice(answer));
    assertEquals("", slow.page(page).select("#CVA").val());
    assertEquals("77", slow.page(page).select("#FLEXE").val());
  }

  @Test
  void the_fields_show_what_both_entered_and_saving_again_stores_both() {
    Document seen = slow.page(page);
    quick(Map.of("FLEXE", "77", "PLANK", "50", "SIT6", "no", "WORSEFLEX", "yes"));

    Document answer = refused(slow(seen, Map.of("CVA", "50", "WORSEEXT", "no")));
    for (Document shown : new Document[] {answer, saved(answer, Map.of())}) {
      assertEquals("50", shown.select("#CVA").val());
      assertEquals("77", shown.select("#FLEXE").val(), "the page had shown 60; nobody typed it");
      assertEquals("50", shown.select("#PLANK").val());
      assertEquals("17", shown.select("#SLBR-left").val());
      assertEquals("no", chosen(shown, "SIT6"));
      assertEquals("yes", chosen(shown, "WORSEFLEX"));
      assertEquals("no", chosen(shown, "WORSEEXT"));
    }
    assertFalse(notice(answer).contains("Where you typed something else"));
  }

  @Test
  void where_both_typed_what_was_typed_here_stays_and_what_is_stored_stands_in_the_notice() {
    Document seen = slow.page(page);
    quick(Map.of("PLANK", "50", "SLBR-left", "20", "SIT6", "no"));

    Document answer =
        refused(slow(seen, Map.of("PLANK", "55", "SLBR-left", "", "SIT6", "not-asked")));

    assertEquals("55", answer.select("#PLANK").val());
    assertTrue(notice(answer).contains("this is stored: Prone forearm plank: 50."), notice(answer));
    assertEquals("20", answer.select("#SLBR-left").val(), "where nothing was typed");
    assertEquals("no", chosen(answer, "SIT6"));
    assertEquals("55", saved(answer, Map.of()).select("#PLANK").val());
  }

  @Test
  void what_was_taken_out_here_and_left_alone_by_the_other_stays_out() {
    Document seen = slow.page(page);
    quick(Map.of("PLANK", "50"));

    Document answer = refused(slow(seen, Map.of("SLBR-left", "", "SIT6", "not-asked")));

    assertEquals("", saved(answer, Map.of()).select("#SLBR-left").val());
    assertEquals("not-asked", chosen(slow.page(page), "SIT6"));
    assertEquals("50", slow.page(page).select("#PLANK").val());
  }

  @Test
  void save_and_complete_is_refused_as_well_and_completes_both_afterwards() {
    Document seen = slow.page(page);
    quick(Map.of("PLANK", "50"));

    Document answer = refused(slow(seen, Map.of("CVA", "50", "then", "complete")));
    assertEquals(0, slow.page(page).select("form.assessment > fieldset[disabled]").size());

    Document completed = saved(answer, Map.of("then", "complete"));
    assertEquals(1, completed.select("form.assessment > fieldset[disabled]").size());
    assertEquals("50", completed.select("#CVA").val());
    assertEquals("50", completed.select("#PLANK").val());
  }

  @Test
  void what_cannot_be_true_is_said_beside_its_field_and_the_notice_comes_with_it() {
    Document seen = slow.page(page);
    quick(Map.of("PLANK", "50"));

    Document answer = refused(slow(seen, Map.of("CVA", "quokka")));

    assertTrue(notice(answer).contains("was saved meanwhile"), notice(answer));
    assertEquals("quokka", answer.select("#CVA").val());
    assertEquals(1, answer.select("#CVA-fault").size());
    assertEquals("50", answer.select("#PLANK").val());
    assertEquals("50", saved(answer, Map.of("CVA", "")).select("#PLANK").val());
  }

  @Test
  void a_third_save_in_between_is_told_again() {
    Document seen = slow.page(page);
    quick(Map.of("PLANK", "50"));
    Document answer = refused(slow(seen, Map.of("CVA", "50")));
    quick(Map.of("SOREN", "80"));

    Document again = refused(slow(answer, Map.of()));

    assertEquals("80", again.select("#SOREN").val());
    assertEquals("50", again.select("#PLANK").val());
    assertEquals("50", again.select("#CVA").val());
    assertEquals("50", saved(again, Map.of()).select("#CVA").val());
  }

  @Test
  void the_preview_while_typing_asks_for_no_revision_and_stores_nothing() {
    Document seen = slow.page(page);
    quick(Map.of("PLANK", "50"));

    Map<String, Object> typed = Browser.filledIn(seen, page);
    typed.put("PLANK", "20");
    assertEquals(200, slow.post(page + "/live", typed).statusCode());
    assertEquals("50", slow.page(page).select("#PLANK").val());
  }

  @Test
  void a_form_without_a_revision_stores_nothing() {
    slow.page(page);
    Document answer = refused(slow.post(page, Map.of("CVA", "50")));

    assertEquals("50", answer.select("#CVA").val());
    assertEquals("60", answer.select("#FLEXE").val());
  }

  private void quick(Map<String, String> typed) {
    assertEquals(303, quick.submit(page, page, typed).statusCode());
  }

  private Response slow(Document seen, Map<String, String> typed) {
    Map<String, Object> fields = new HashMap<>(Browser.filledIn(seen, page));
    fields.putAll(typed);
    return slow.post(page, fields);
  }

  private Document saved(Document seen, Map<String, String> typed) {
    assertEquals(303, slow(seen, typed).statusCode());
    return slow.page(page);
  }

  private static String chosen(Document page, String field) {
    return page.select("input[name=" + field + "][checked]").val();
  }
}
