package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreen;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.assessment.SafetyStanding;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.Flares;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.AtOnce;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("On a safety page that was open while somebody else answered")
class AnsweredMeanwhileTest {

  @Inject SafetyScreens safety;
  @Inject Flares flares;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser therapist;
  private String page;
  private Map<String, Object> old;

  @BeforeEach
  void aPageOpenedInTheMorning() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    therapist = Browser.of(clinic.therapist());
    page = "/therapist/patients/" + clinic.patientId() + "/safety";
    record(Map.of());
    old = fields(therapist.page(page), page);
    old.put("RF04-note", "A fall last week");
    StoppedClock.at("2026-03-02T10:00:00Z");
  }

  @Test
  void a_yes_of_the_patient_is_told_before_anything_is_stored_over_it() {
    tenancy.as(
        clinic.patient(),
        () ->
            flares.report(
                clinic.patientId(),
                List.of(SafetyAnswer.of("RF01", Answer.YES), SafetyAnswer.of("RF02", Answer.NO))));

    Document told = refused(therapist.post(page, old));

    String notice = told.select(".notice[role=alert]").text();
    String flag = "“" + catalogue.redFlag("RF01").name() + "”";
    assertTrue(
        notice.contains("2 March 2026, 10:00, by the patient at home, with yes to " + flag),
        notice);
    assertEquals("A fall last week", told.select("#RF04-note").val());
    assertEquals(13, told.select("input[value=no][checked]").size());
    assertTrue(latest().atHome(), "nothing was stored");

    Map<String, Object> again = fields(told, page);
    assertEquals(303, therapist.post(page, again).statusCode(), "pressed again it is");
    assertEquals("A fall last week", latest().answer("RF04").note());
    assertFalse(standing().mayPublish(), "and the yes stands");
  }

  @Test
  void a_yes_of_a_colleague_is_told_with_the_name() {
    record(Map.of("RF05", Answer.YES));

    String notice = refused(therapist.post(page, old)).select(".notice[role=alert]").text();

    assertTrue(notice.contains("10:00, by The therapist, with yes to"), notice);
    assertEquals(List.of("RF05"), positive());
  }

  @Test
  void a_fault_beside_a_field_does_not_hide_what_came_meanwhile() {
    record(Map.of("RF05", Answer.YES));
    old.put("RF03", "perhaps");
    Map<String, Object> corrected = fields(refused(therapist.post(page, old)), page);
    corrected.put("RF03", "no");

    String notice = refused(therapist.post(page, corrected)).select(".notice[role=alert]").text();

    assertTrue(notice.contains("with yes to"), notice);
  }

  @Test
  void a_review_is_not_taken_for_a_yes_that_was_said_after_the_page_was_opened() {
    record(Map.of("RF05", Answer.YES));
    String review = page + "/RF05/review";
    Map<String, Object> typed = fields(therapist.page(page), review);
    typed.putAll(
        Map.of(
            "RF05-reviewedBy", "Dr Hill",
            "RF05-reviewedOn", "2026-03-01",
            "RF05-outcome", "Nothing found"));
    StoppedClock.at("2026-03-02T11:00:00Z");
    record(Map.of("RF05", Answer.YES));

    Document told = refused(therapist.post(review, typed));

    assertTrue(told.select(".notice[role=alert]").text().contains("11:00"), told::text);
    assertEquals("Nothing found", told.select("#RF05-outcome").val());
    assertEquals(12, told.select("input[value=no][checked]").size(), "the questions stay");
    assertFalse(standing().mayPublish());
    assertEquals(303, therapist.post(review, fields(told, review)).statusCode());
    assertTrue(standing().mayPublish());
  }

  @Test
  void of_two_who_save_at_the_same_moment_one_is_told_of_the_other() {
    Browser colleague = Browser.of(clinic.therapist());
    colleague.page(page);
    List<Integer> answers =
        AtOnce.each(List.of(therapist, colleague), browser -> browser.post(page, old).statusCode());

    assertEquals(List.of(303, 422), answers.stream().sorted().toList());
  }

  private void record(Map<String, Answer> different) {
    List<SafetyAnswer> all = SafetyAnswers.allClearBut(catalogue, different);
    tenancy.as(
        clinic.therapist(), () -> safety.record(clinic.patientId(), clinic.episodeId(), all));
  }

  private static Document refused(Response answer) {
    assertEquals(422, answer.statusCode());
    return Jsoup.parse(answer.body().asString());
  }

  private static Map<String, Object> fields(Document page, String action) {
    Map<String, Object> fields = new HashMap<>();
    var form =
        (FormElement) Objects.requireNonNull(page.selectFirst("form[action=" + action + "]"));
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.remove("csrf");
    return fields;
  }

  private List<String> positive() {
    return standing().blocking().stream().map(raised -> raised.flag().id()).toList();
  }

  private SafetyScreen latest() {
    return Objects.requireNonNull(standing().screen());
  }

  private SafetyStanding standing() {
    return tenancy.as(
        clinic.therapist(), () -> safety.standing(clinic.patientId(), clinic.episodeId()));
  }
}
