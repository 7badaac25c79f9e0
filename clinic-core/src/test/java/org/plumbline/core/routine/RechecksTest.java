package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Position;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.OwnExercise;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RechecksTest extends RoutineDesk {

  @Inject Rechecks rechecks;
  @Inject Overrides overrides;

  @Test
  void a_finding_that_sets_a_precaution_is_held_against_what_is_followed() {
    publishStretch();
    news.clear();

    examine(Map.of("BEIGH", score(2)));
    assertEquals(List.of(), news.told());

    examine(Map.of("BEIGH", score(6)));
    assertEquals(List.of(new RoutineQuestioned(clinic.patientId())), news.told());
    RoutineFault fault = recheck().toLookAt().getFirst();
    assertEquals("ST02", fault.exercise());
    assertEquals(
        "HYPERMOBILITY", ((RoutineFault.NoteMissing) fault).caution().condition(), "set by test");
  }

  @Test
  void a_note_that_was_written_answers_a_caution() {
    tailor(Set.of("HYPERMOBILITY"));
    UUID draft = propose();
    add(draft, "ST02", "Short of the end of the range.");
    withNotes(draft);
    publish(draft);

    assertEquals(List.of(), recheck().faults());
  }

  @Test
  void who_follows_nothing_has_nothing_to_check() {
    propose();
    tailor(Set.of("POST_OPERATIVE"));

    assertEquals(List.of(), news.told());
    assertTrue(asTherapist(() -> rechecks.of(clinic.patientId(), clinic.episodeId())).isEmpty());
  }

  @Test
  void an_exercise_of_the_clinics_own_that_is_changed_is_held_against_those_who_follow_it() {
    put(own(Set.of("SUP")), 0);
    tailor(Set.of("OSTEOPOROSIS"));
    UUID draft = propose();
    add(draft, "GB-OWN1", "Ours, and taught here.");
    publish(draft);
    news.clear();

    put(own(Set.of("SUP", "HRT")), 1);
    assertEquals(List.of(), news.told(), "which osteoporosis says nothing of");

    put(own(Set.of("SUP", "FLX2")), 2);
    assertEquals(List.of(new RoutineQuestioned(clinic.patientId())), news.told());
    assertEquals("GB-OWN1", recheck().ruledOut().getFirst().exercise());
  }

  private void put(OwnExercise exercise, int number) {
    tenancy.as(clinic.admin(), () -> overrides.put(exercise, "We teach this one", number));
  }

  private static OwnExercise own(Set<String> tags) {
    return new OwnExercise(
        "GB-OWN1",
        "Bridge on a beam",
        Category.ACTIVATION,
        Set.of(1),
        1,
        Laterality.BILATERAL,
        Set.of(Position.SUPINE),
        Set.of(),
        new Dose(2, 10, 0, Tempo.parse("2-1-2"), 30, 4),
        tags,
        Set.of("LCS"),
        false,
        "",
        List.of("Lift your hips."),
        "breathe out as you lift",
        "ribs stay down",
        "pain in the knee");
  }

  private void publishStretch() {
    UUID draft = propose();
    add(draft, "ST02", "");
    publish(draft);
  }

  private void examine(Map<String, Finding> findings) {
    asTherapist(
        () -> {
          UUID id = assessments.start(clinic.patientId(), clinic.episodeId());
          long revision = assessments.get(clinic.patientId(), id).revision();
          assessments.save(clinic.patientId(), id, revision, Map.of(), findings);
          return id;
        });
  }

  private static Finding score(int beighton) {
    return Finding.of(Map.of(Side.MIDLINE, new Reading.Number(BigDecimal.valueOf(beighton))));
  }

  private Recheck recheck() {
    return asTherapist(() -> rechecks.of(clinic.patientId(), clinic.episodeId())).orElseThrow();
  }
}
