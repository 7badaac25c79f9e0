package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The therapist's page on pain and tasks")
class OutcomePageTest {

  private Instant opened;
  private Browser therapist;
  private String path;

  @BeforeEach
  void anEpisodeOpenedToday() {
    SmallClinic clinic = SmallClinic.open();
    opened = Clock.systemUTC().instant();
    StoppedClock.at(opened);
    therapist = Browser.of(clinic.therapist());
    path = "/therapist/patients/" + clinic.patientId() + "/outcomes";
  }

  @Test
  void pain_is_due_at_the_start_and_the_change_is_read_at_six_weeks() {
    assertTrue(page().text().contains("The start is due until"));
    score(7);
    StoppedClock.at(opened.plus(Duration.ofDays(42)));
    assertTrue(page().text().contains("The 6-week review is due until"));
    score(4);

    Document page = page();

    assertTrue(page.text().contains("From 7 to 4: 3 points better. Responder"), page.text());
    assertTrue(page.text().contains("by 2 points or more and by 30 % of the start"));
    assertTrue(page.text().contains("Measurement error unknown."));
    assertEquals(List.of("4", "7"), page.select("table.data td.number").eachText());
    assertNotNull(page.selectFirst("svg.chart[role=img]"));
  }

  @Test
  void one_point_is_told_as_one() {
    score(8);
    StoppedClock.at(opened.plus(Duration.ofDays(42)));
    score(7);

    assertTrue(page().text().contains("From 8 to 7: 1 point better."), page().text());
  }

  @Test
  void tasks_are_named_and_then_scored_together() {
    name("Lift my grandchild", "LIFT_BEND");
    name("Tie my shoes", "LIFT_BEND");
    assertTrue(page().text().contains("Name 1 more to score them."));
    assertNull(page().selectFirst("form[action=" + path + "/tasks]"));
    name("Sit through a film", "SIT");

    Response answer = therapist.submit(path, path + "/tasks", taskScores("2", "3", "5"));

    assertEquals(303, answer.statusCode());
    assertEquals(List.of("2", "3", "5", "3.3"), page().select("table.data td.number").eachText());
  }

  @Test
  void a_task_without_a_score_gets_a_message_beside_it_and_nothing_is_stored() {
    name("Lift", "LIFT_BEND");
    name("Sit", "SIT");
    name("Walk", "WALK_RUN");
    Map<String, String> scores = taskScores("2", "3", "5");
    String last = List.copyOf(scores.keySet()).getLast();
    scores.remove(last);

    Response answer = therapist.submit(path, path + "/tasks", scores);

    assertEquals(422, answer.statusCode());
    Document again = Jsoup.parse(answer.body().asString());
    assertEquals("Please choose one.", again.select("#" + last + "-fault").text());
    assertEquals(2, again.select("form[action=" + path + "/tasks] input[checked]").size());
    assertEquals(0, page().select("table.data").size());
  }

  @Test
  void a_task_needs_a_name_and_a_kind_of_movement() {
    Response answer = therapist.submit(path, path + "/task", Map.of("name", " "));

    assertEquals(422, answer.statusCode());
    Document again = Jsoup.parse(answer.body().asString());
    assertEquals("Please fill this in.", again.select("#name-fault").text());
    assertEquals("Please choose one.", again.select("#family-fault").text());
  }

  @Test
  void a_task_can_be_taken_off_the_list() {
    name("Lift", "LIFT_BEND");
    String retire =
        Objects.requireNonNull(page().selectFirst("form[action$=/retire]")).attr("action");

    therapist.submit(path, retire, Map.of());

    assertNull(page().selectFirst("form[action$=/retire]"));
  }

  @Test
  void a_score_is_corrected_and_the_earlier_one_no_longer_shown() {
    score(9);
    String correct = Objects.requireNonNull(page().selectFirst("table.data a")).attr("href");
    assertTrue(therapist.page(correct).text().contains("You are correcting the score of"));
    assertNotNull(therapist.page(correct).selectFirst("input[name=pain][value=9][checked]"));

    therapist.submit(correct, path + "/pain", Map.of("pain", "6"));

    assertEquals(List.of("6"), page().select("table.data td.number").eachText());
    assertEquals(404, therapist.get(correct).statusCode());
  }

  @Test
  void the_same_form_sent_twice_is_stored_once_and_says_so() {
    String key =
        Objects.requireNonNull(page().selectFirst("form[action=" + path + "/pain] input[name=key]"))
            .val();
    Map<String, String> fields = Map.of("key", key, "pain", "5");
    therapist.post(path + "/pain", fields);

    Response second = therapist.post(path + "/pain", fields);

    assertTrue(second.header("Location").endsWith("/outcomes?again=yes"));
    assertEquals(List.of("5"), page().select("table.data td.number").eachText());
  }

  @Test
  void a_patient_of_another_clinic_is_not_found() {
    SmallClinic other = SmallClinic.open();
    String foreign = "/therapist/patients/" + other.patientId() + "/outcomes";
    page();

    assertEquals(404, therapist.get(foreign).statusCode());
    assertEquals(
        404,
        therapist
            .post(foreign + "/pain", Map.of("key", UUID.randomUUID().toString(), "pain", "5"))
            .statusCode());
    assertEquals(
        404, therapist.post(foreign + "/task", Map.of("name", "x", "family", "SIT")).statusCode());
  }

  private void score(int pain) {
    Response answer =
        therapist.submit(path, path + "/pain", Map.of("pain", Integer.toString(pain)));
    assertEquals(303, answer.statusCode());
  }

  private void name(String name, String family) {
    Response answer =
        therapist.submit(path, path + "/task", Map.of("name", name, "family", family));
    assertEquals(303, answer.statusCode());
  }

  private Map<String, String> taskScores(String... values) {
    Map<String, String> scores = new LinkedHashMap<>();
    List<String> fields = page().select("fieldset[id^=task-]").eachAttr("id");
    for (int i = 0; i < fields.size(); i++) {
      scores.put(fields.get(i), values[i]);
    }
    return scores;
  }

  private Document page() {
    return therapist.page(path);
  }
}
