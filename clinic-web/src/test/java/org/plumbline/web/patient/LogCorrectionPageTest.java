package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.ExerciseState;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LogCorrectionPageTest extends LogTest {

  @Test
  void a_session_sent_twice_is_stored_once_and_says_so() {
    String key = key(patient.page("/me/log"));
    Map<String, String> fields = Map.of("key", key, "leg", "no", "everything", "yes");
    patient.post("/me/log", fields);

    Response second = patient.post("/me/log", fields);

    assertEquals(303, second.statusCode());
    assertTrue(second.header("Location").endsWith("/me?noted=again"));
    assertEquals(1, sessions().size());
  }

  @Test
  void a_form_that_is_shown_again_keeps_its_key() {
    String key = key(patient.page("/me/log"));

    Response answer = patient.post("/me/log", Map.of("key", key, "leg", "no"));

    assertEquals(key, key(Jsoup.parse(answer.body().asString())));
  }

  @Test
  void a_session_can_be_corrected_and_shows_what_it_said() {
    send(Map.of("leg", "no", "pain-before", "0", "everything", "yes"));
    String action = "/me/log/" + sessions().getFirst().id();
    Document form = patient.page(action);
    assertNotNull(form.selectFirst("input[name=x1-how][value=prescribed][checked]"));
    assertNotNull(form.selectFirst("input[name=pain-before][value=0][checked]"));

    Response answer =
        patient.submit(action, action, Map.of("x1-how", "different", "x1-both-sets", "1"));

    assertTrue(answer.header("Location").endsWith("/me?noted=correction"));
    assertEquals(List.of(ExerciseState.PARTIAL, ExerciseState.DONE, ExerciseState.DONE), states());
    assertEquals(404, patient.get(action).statusCode());
  }

  @Test
  void an_outdated_correction_is_not_stored_and_says_so() {
    send(Map.of("leg", "no", "everything", "yes"));
    String action = "/me/log/" + sessions().getFirst().id();
    String stale = key(patient.page(action));
    patient.submit(action, action, Map.of("leg", "yes"));

    Response late = patient.post(action, Map.of("key", stale, "leg", "no", "x1-how", "prescribed"));

    assertTrue(late.header("Location").endsWith("/me?noted=corrected-since"));
    assertTrue(sessions().getFirst().legSymptoms());
  }

  @Test
  void yesterday_can_be_added_but_no_other_day() {
    StoppedClock.at("2026-03-03T07:00:00Z");

    Response answer =
        patient.submit(
            "/me/log?day=2026-03-02", "/me/log", Map.of("leg", "no", "everything", "yes"));

    assertEquals(303, answer.statusCode());
    assertEquals(BEGAN, sessions().getFirst().day());
    for (String day : List.of("2026-03-01", "2026-03-04", "soon")) {
      assertEquals(404, patient.get("/me/log?day=" + day).statusCode(), day);
    }
  }

  @Test
  void somebody_elses_session_is_not_found() {
    send(Map.of("leg", "no", "everything", "yes"));
    SmallClinic other = SmallClinic.open();
    SmallRoutine.publish(other, BEGAN, 5);
    String action = "/me/log/" + sessions().getFirst().id();

    Browser stranger = Browser.of(other.patient());
    assertEquals(404, stranger.get(action).statusCode());
    String key = key(stranger.page("/me/log"));
    assertEquals(
        404,
        stranger.post(action, Map.of("key", key, "leg", "no", "everything", "yes")).statusCode());
  }
}
