package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.ExerciseResult;
import org.plumbline.core.training.ExerciseState;
import org.plumbline.core.training.Training;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.OwnBridge;

/** A clinic's own exercise, from the administrator who writes it to the patient who does it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OwnExerciseTest extends RoutineTest {

  private static final String FILM = "https://example.org/film";
  private static final String ID = "GB-OWN1";

  @Inject Training training;

  @Test
  void anExerciseOfTheClinicsOwnIsWrittenPrescribedDoneAndLogged() {
    Browser admin = Browser.of(clinic.admin());
    String own = "/admin/knowledge/exercise";
    assertEquals(303, admin.submit(own, own, OwnBridge.linkedTo(FILM)).statusCode());

    answerSafety();
    propose();
    removeEverything();
    assertEquals(303, add(ID, "Our own, and taught here.").statusCode());
    assertEquals(303, publish().statusCode());

    Browser patient = Browser.of(clinic.patient());
    Document today = patient.page("/me");
    assertEquals(List.of(OwnBridge.NAME), today.select("ol.steps a").eachText());
    assertTrue(today.select("ol.steps").text().contains("2 sets of 10"));
    Document shown = patient.page(today.select("ol.steps a").attr("href"));
    assertEquals(
        List.of("Lie on your back.", "Lift your hips."), shown.select("ol.steps li").eachText());
    assertEquals(1, shown.select("a[href=" + FILM + "][rel~=noopener]").size());
    assertTrue(shown.text().contains("pain in the knee"), shown::text);

    assertEquals(
        303,
        patient
            .submit("/me/log", "/me/log", Map.of("leg", "no", "everything", "yes"))
            .statusCode());
    tenancy.as(
        clinic.patient(),
        () -> {
          Course course = training.course(clinic.patientId());
          ExerciseResult result = course.results(course.sessions().getFirst()).getFirst();
          assertEquals(ID, result.exercise().exercise());
          assertEquals(ExerciseState.DONE, result.state());
        });
    String logged = "/therapist/patients/" + clinic.patientId() + "/adherence";
    assertTrue(therapist.page(logged).text().contains(OwnBridge.NAME));
  }

  private void removeEverything() {
    for (var button : draft().select("button[value^=remove:]")) {
      assertEquals(303, save(Map.of("do", button.attr("value"))).statusCode());
    }
  }
}
