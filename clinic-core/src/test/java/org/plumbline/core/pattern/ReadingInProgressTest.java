package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.pattern.PatternFindings.PatternSide;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;

/** What the patterns are read from while an assessment is in progress. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReadingInProgressTest {

  private static final PatternSide LEFT_GLUTES = new PatternSide("GES", Side.LEFT);

  @Inject Patterns patterns;
  @Inject Assessments assessments;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private UUID completed;

  @BeforeEach
  void acceptAPatternAndCompleteTheAssessment() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    Examination tricker = WorkedCases.named(catalogue, "tricker").examination();
    completed = begin();
    save(completed, tricker.answers(), tricker.findings());
    asTherapist(
        () ->
            patterns.decide(
                clinic.patientId(),
                patterns.of(clinic.patientId(), completed).seen(LEFT_GLUTES),
                true,
                ""));
    complete(completed);
    StoppedClock.at("2026-04-02T09:00:00Z");
  }

  @Test
  void beginning_an_assessment_leaves_what_was_accepted_standing() {
    begin();

    PatternFindings read = latest().orElseThrow();
    assertEquals(completed, read.assessmentId());
    assertFalse(read.open());
    assertTrue(Objects.requireNonNull(read.verdicts().get(LEFT_GLUTES)).accepted());
  }

  @Test
  void a_note_about_the_method_is_nothing_measured() {
    UUID begun = begin();
    save(begun, Map.of(), Map.of("PLANK", Finding.NONE.noted("On knees")));

    assertEquals(completed, latest().orElseThrow().assessmentId());
  }

  @Test
  void the_first_answer_makes_the_one_in_progress_the_one_that_is_read() {
    UUID begun = begin();
    save(begun, Map.of("WORSEFLEX", Map.of(Side.MIDLINE, false)), Map.of());

    PatternFindings read = latest().orElseThrow();
    assertEquals(begun, read.assessmentId());
    assertTrue(read.open());
    assertEquals(completed, completedBefore());
  }

  @Test
  void the_first_value_does_so_too_and_taking_it_out_again_brings_the_completed_one_back() {
    UUID begun = begin();
    save(begun, Map.of(), Map.of("HINGEQ", Finding.of(BigDecimal.TWO)));
    assertEquals(begun, latest().orElseThrow().assessmentId());

    save(begun, Map.of(), Map.of());
    assertEquals(completed, latest().orElseThrow().assessmentId());
  }

  @Test
  void one_that_was_completed_with_nothing_in_it_is_passed_over() {
    complete(begin());

    assertEquals(completed, latest().orElseThrow().assessmentId());
  }

  @Test
  void before_anything_was_recorded_there_is_nothing_to_read() {
    clinic = SmallClinic.open();
    begin();

    assertEquals(Optional.empty(), latest());
  }

  private UUID begin() {
    return tenancy.as(
        clinic.therapist(), () -> assessments.start(clinic.patientId(), clinic.episodeId()));
  }

  private void save(
      UUID id, Map<String, Map<Side, Boolean>> answers, Map<String, Finding> findings) {
    asTherapist(
        () -> {
          long revision = assessments.get(clinic.patientId(), id).revision();
          assessments.save(clinic.patientId(), id, revision, answers, findings);
        });
  }

  private void complete(UUID id) {
    asTherapist(() -> assessments.complete(clinic.patientId(), id));
  }

  private Optional<PatternFindings> latest() {
    return tenancy.as(
        clinic.therapist(), () -> patterns.latest(clinic.patientId(), clinic.episodeId()));
  }

  private UUID completedBefore() {
    return tenancy
        .as(clinic.therapist(), () -> assessments.course(clinic.patientId(), clinic.episodeId()))
        .completedBefore()
        .orElseThrow()
        .id();
  }

  private void asTherapist(Runnable work) {
    tenancy.as(clinic.therapist(), work);
  }
}
