package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SameMoment;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;

/** Two people, or one with two tabs, measure in the same assessment. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TwoAtOneAssessmentTest {

  private static final Map<String, Finding> SORENSEN =
      Examined.someone().found("SOREN", "80").done().findings();
  private static final Map<String, Finding> PLANK =
      Examined.someone().found("PLANK", "50").done().findings();

  @Inject Assessments assessments;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private UUID id;

  @BeforeEach
  void begin() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    id =
        tenancy.as(
            clinic.therapist(), () -> assessments.start(clinic.patientId(), clinic.episodeId()));
  }

  @Test
  void every_save_raises_the_revision_also_one_of_the_same_by_the_same_at_the_same_moment() {
    assertNull(get().savedAt());
    long first = get().revision();
    save(first, SORENSEN);
    long second = get().revision();
    save(second, SORENSEN);

    assertTrue(first < second);
    assertTrue(second < get().revision());
    assertEquals(Instant.parse("2026-03-02T09:00:00Z"), get().savedAt());
  }

  @Test
  void what_was_read_before_somebody_else_saved_is_refused_and_nothing_of_it_is_stored() {
    long read = get().revision();
    save(read, SORENSEN);

    assertThrows(SavedMeanwhileException.class, () -> save(read, PLANK));
    assertThrows(SavedMeanwhileException.class, () -> saveAndComplete(read, PLANK));
    assertEquals(SORENSEN, get().examination().findings());
    assertTrue(get().isOpen(), "nor is it completed");
  }

  @Test
  void saving_and_completing_is_one_thing() {
    saveAndComplete(get().revision(), SORENSEN);

    assertFalse(get().isOpen());
    assertEquals(SORENSEN, get().examination().findings());
    assertThrows(CompletedMeanwhileException.class, () -> save(get().revision(), PLANK));
  }

  @Test
  void of_two_who_save_at_the_same_moment_one_is_refused() {
    for (int round = 0; round < 10; round++) {
      long read = get().revision();

      assertEquals(1, SameMoment.passed(() -> save(read, PLANK), SavedMeanwhileException.class));
      assertEquals(PLANK, get().examination().findings());
    }
  }

  private void save(long revision, Map<String, Finding> findings) {
    tenancy.as(
        clinic.therapist(),
        () -> assessments.save(clinic.patientId(), id, revision, Map.of(), findings));
  }

  private void saveAndComplete(long revision, Map<String, Finding> findings) {
    tenancy.as(
        clinic.therapist(),
        () -> assessments.saveAndComplete(clinic.patientId(), id, revision, Map.of(), findings));
  }

  private Assessment get() {
    return tenancy.as(clinic.therapist(), () -> assessments.get(clinic.patientId(), id));
  }
}
