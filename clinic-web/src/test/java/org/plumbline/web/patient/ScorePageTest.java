package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.PatientTask;
import org.plumbline.core.outcome.Score;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScorePageTest {

  @Inject Outcomes outcomes;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser patient;

  @BeforeEach
  void anEpisodeOpenedToday() {
    StoppedClock.at(Clock.systemUTC().instant());
    clinic = SmallClinic.open();
    patient = Browser.of(clinic.patient());
  }

  @Test
  void a_pain_score_is_corrected_and_the_therapist_sees_that_it_was() {
    String action = answered();
    Document form = patient.page(action);
    assertNotNull(form.selectFirst("input[name=pain][value='6'][checked]"));

    Response answer = patient.submit(action, action, Map.of("pain", "4"));

    assertTrue(answer.header("Location").endsWith("/me?noted=correction"));
    assertEquals(List.of(new BigDecimal("4")), scores().stream().map(Score::value).toList());
    String seen =
        Browser.of(clinic.therapist())
            .page("/therapist/patients/" + clinic.patientId() + "/outcomes")
            .select("table.data tbody")
            .text();
    assertTrue(seen.contains("the patient corrected"), seen);
  }

  @Test
  void the_scores_of_the_own_tasks_are_corrected_together() {
    List<PatientTask> tasks =
        tenancy.as(
            clinic.therapist(),
            () -> List.of(named("Lift my son"), named("Tie my shoes"), named("Weed the garden")));
    Map<String, String> low = fields(tasks, "2");
    patient.submit("/me/scores", "/me/scores/tasks", low);
    String action = link(patient.page("/me/scores"));

    patient.submit(action, action, Map.of("task-" + tasks.getFirst().id(), "5"));

    Score standing = scores().getLast();
    assertEquals(5, standing.tasks().get(tasks.getFirst().id()));
    assertEquals(2, standing.tasks().get(tasks.getLast().id()));
  }

  @Test
  void a_correction_sent_twice_is_stored_once_and_says_so() {
    String action = answered();
    Map<String, String> fields = Map.of("key", key(patient.page(action)), "pain", "4");
    patient.post(action, fields);

    Response second = patient.post(action, fields);

    assertTrue(second.header("Location").endsWith("/me?noted=again"));
    assertEquals(1, scores().size());
  }

  @Test
  void an_outdated_correction_is_not_stored_and_says_so() {
    String action = answered();
    String stale = key(patient.page(action));
    patient.submit(action, action, Map.of("pain", "4"));

    Response late = patient.post(action, Map.of("key", stale, "pain", "9"));

    assertTrue(late.header("Location").endsWith("/me?noted=corrected-since"));
    assertEquals(new BigDecimal("4"), scores().getFirst().value());
    assertEquals(404, patient.get(action).statusCode());
  }

  @Test
  void a_correction_with_a_fault_is_shown_again_with_its_key() {
    String action = answered();
    String key = key(patient.page(action));

    Response answer = patient.post(action, Map.of("key", key, "pain", "11"));

    assertEquals(422, answer.statusCode());
    Document page = Jsoup.parse(answer.body().asString());
    assertEquals(key, key(page));
    assertNotNull(page.selectFirst("form[action=" + action + "]"));
    assertEquals(new BigDecimal("6"), scores().getFirst().value());
  }

  @Test
  void what_the_clinic_wrote_down_is_not_the_patients_to_correct() {
    var receipt =
        tenancy.as(
            clinic.therapist(),
            () -> outcomes.record(ScoreReport.ofPain(clinic.patientId(), 6, Ids.next())));

    assertEquals(0, patient.page("/me/scores").select("a[href^=/me/scores/]").size());
    assertEquals(404, patient.get("/me/scores/" + receipt.scoreId()).statusCode());
  }

  @Test
  void somebody_elses_score_is_not_found() {
    String action = answered();
    Browser stranger = Browser.of(SmallClinic.open().patient());

    assertEquals(404, stranger.get(action).statusCode());
    String key = key(stranger.page("/me/scores"));
    assertEquals(404, stranger.post(action, Map.of("key", key, "pain", "1")).statusCode());
  }

  /** Answers the pain question and returns where it is corrected. */
  private String answered() {
    patient.submit("/me/scores", "/me/scores/pain", Map.of("pain", "6"));
    return link(patient.page("/me/scores"));
  }

  private PatientTask named(String task) {
    return outcomes.nameTask(clinic.patientId(), task, TaskFamily.LIFT_BEND);
  }

  private static Map<String, String> fields(List<PatientTask> tasks, String score) {
    return Map.of(
        "task-" + tasks.get(0).id(), score,
        "task-" + tasks.get(1).id(), score,
        "task-" + tasks.get(2).id(), score);
  }

  private static String link(Document page) {
    return Objects.requireNonNull(page.selectFirst("a[href^=/me/scores/]")).attr("href");
  }

  private static String key(Document page) {
    return Objects.requireNonNull(page.selectFirst("main input[name=key]")).val();
  }

  private List<Score> scores() {
    return tenancy.as(clinic.patient(), () -> outcomes.course(clinic.patientId()).scores());
  }
}
