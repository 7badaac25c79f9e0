package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.AssessmentLine;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.testing.PostgresResource;

/** What routines are made from and held against while an assessment is in progress. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutineReadingTest extends RoutineDesk {

  /** Hypermobile, and bends where a hip should. */
  private static final Map<String, Finding> FOUND =
      Map.of("HINGEQ", Finding.of(BigDecimal.TWO), "BEIGH", Finding.of(BigDecimal.valueOf(6)));

  @Inject PatientPicture picture;
  @Inject Rechecks rechecks;

  private UUID completed;

  @BeforeEach
  void publishAndExamine() {
    UUID stretching = propose();
    add(stretching, "ST02", "");
    publish(stretching);
    completed = begin();
    save(completed, Map.of("WORSEFLEX", Map.of(Side.MIDLINE, true)), FOUND);
    tenancy.as(clinic.therapist(), () -> assessments.complete(clinic.patientId(), completed));
  }

  @Test
  void beginning_an_assessment_changes_nothing_a_routine_is_made_from() {
    RoutineRequest before = request();

    begin();

    assertFalse(before.patterns().isEmpty());
    assertTrue(before.inRoutineNow().contains("ST02"));
    assertEquals(before, request());
    assertEquals(0, hinge().compareTo(BigDecimal.TWO));
  }

  @Test
  void a_routine_proposed_meanwhile_answers_the_completed_reading_and_names_it() {
    begin();

    UUID draft = propose();

    assertTrue(answered(draft).contains("FLP"));
    assertEquals(completed, madeFrom(draft).id());
    assertEquals(
        madeFrom(draft), asTherapist(() -> routines.review(clinic.patientId(), draft)).madeFrom());
  }

  @Test
  void what_is_followed_is_still_held_against_the_completed_reading() {
    List<RoutineFault> before = recheck();
    assertEquals("ST02", before.getFirst().exercise());

    begin();

    assertEquals(before, recheck());
  }

  @Test
  void once_something_is_recorded_the_routine_is_made_from_the_one_in_progress() {
    UUID begun = begin();
    save(begun, Map.of("WORSEFLEX", Map.of(Side.MIDLINE, false)), Map.of());

    UUID draft = propose();

    assertFalse(answered(draft).contains("FLP"));
    assertEquals(begun, madeFrom(draft).id());
  }

  @Test
  @DisplayName("Nothing is assumed normal because it was not measured: what a test set stays set")
  void what_was_not_measured_again_lifts_no_precaution() {
    List<RoutineFault> before = recheck();

    save(begin(), Map.of(), Map.of("SOREN", Finding.of(BigDecimal.valueOf(54))));

    assertEquals(Set.of("HYPERMOBILITY"), request().foundConditions());
    assertEquals(before, recheck());
    assertTrue(
        request().patterns().stream().noneMatch(it -> it.id().equals("FLP")),
        "patterns are read from one assessment");
    assertEquals(0, hinge().compareTo(BigDecimal.TWO));
  }

  @Test
  void a_test_that_is_measured_again_sets_what_it_says_now() {
    save(
        begin(),
        Map.of(),
        Map.of("BEIGH", Finding.of(BigDecimal.TWO), "HINGEQ", Finding.of(BigDecimal.ONE)));

    assertEquals(Set.of(), request().foundConditions());
    assertEquals(List.of(), recheck());
    assertEquals(0, hinge().compareTo(BigDecimal.ONE));
  }

  @Test
  void a_side_that_was_not_measured_again_keeps_its_value_and_a_gate_its_hold() {
    UUID first = begin();
    save(
        first,
        Map.of(),
        Map.of(
            "SIJ6", Finding.of(BigDecimal.valueOf(4), BigDecimal.ZERO),
            "SOREN", Finding.of(BigDecimal.valueOf(54))));
    tenancy.as(clinic.therapist(), () -> assessments.complete(clinic.patientId(), first));

    Finding rightOnly = Finding.of(Map.of(Side.RIGHT, Reading.of(BigDecimal.ONE)));
    save(begin(), Map.of(), Map.of("SIJ6", rightOnly));

    assertEquals(Set.of("HYPERMOBILITY", "SIJ_PELVIC_GIRDLE"), request().foundConditions());
    BigDecimal hold = Objects.requireNonNull(request().testValues().get("SOREN"));
    assertEquals(0, hold.compareTo(BigDecimal.valueOf(54)));
  }

  private BigDecimal hinge() {
    return asTherapist(() -> picture.measured(clinic.patientId(), clinic.episodeId(), "HINGEQ"));
  }

  private UUID begin() {
    return asTherapist(() -> assessments.start(clinic.patientId(), clinic.episodeId()));
  }

  private void save(
      UUID id, Map<String, Map<Side, Boolean>> answers, Map<String, Finding> findings) {
    tenancy.as(
        clinic.therapist(),
        () -> {
          long revision = assessments.get(clinic.patientId(), id).revision();
          assessments.save(clinic.patientId(), id, revision, answers, findings);
        });
  }

  private RoutineRequest request() {
    return asTherapist(
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> picture.of(clinic.patientId(), clinic.episodeId())));
  }

  private AssessmentLine madeFrom(UUID version) {
    return asTherapist(() -> routines.madeFrom(clinic.patientId(), version)).orElseThrow();
  }

  private List<RoutineFault> recheck() {
    return asTherapist(() -> rechecks.of(clinic.patientId(), clinic.episodeId()))
        .orElseThrow()
        .faults();
  }
}
