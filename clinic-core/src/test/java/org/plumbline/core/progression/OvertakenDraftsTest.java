package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.routine.OvertakenDrafts;
import org.plumbline.core.routine.PublishRefusedException;
import org.plumbline.core.routine.RoutineDrafts;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.Training;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("A draft that was begun before a newer version was published")
class OvertakenDraftsTest {

  @Inject Training training;
  @Inject Progressions progressions;
  @Inject Routines routines;
  @Inject RoutineDrafts drafts;
  @Inject OvertakenDrafts overtaken;
  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineThatBeganTwoWeeksAgo() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(), clinic.episodeId(), SafetyAnswers.allClear(catalogue)));
  }

  @Test
  void is_not_published_and_undoes_no_lowering_that_was_approved_meanwhile() {
    hurt();
    asTherapist(() -> progressions.edit(clinic.patientId(), about("AB02")));
    asTherapist(() -> progressions.approve(clinic.patientId(), about("SQ02")));

    assertRefused();
    assertEquals(List.of(10, 8, 6), reps(followed()));
  }

  @Test
  void is_not_published_after_a_lowering_that_took_effect_at_once() {
    routine.approveLowering(clinic);
    asTherapist(() -> drafts.revise(clinic.patientId(), clinic.episodeId(), null));
    hurt();
    List<Integer> lowered = reps(followed());

    assertRefused();
    assertEquals(lowered, reps(followed()));
  }

  @Test
  void is_published_once_it_took_over_what_changed_and_keeps_what_is_its_own() {
    hurt();
    asTherapist(() -> progressions.edit(clinic.patientId(), about("AB02")));
    List<Integer> own = reps(draft());
    asTherapist(() -> progressions.approve(clinic.patientId(), about("SQ02")));

    asTherapist(() -> overtaken.takeOver(clinic.patientId(), draft().id(), draft().revision()));

    RoutineVersion draft = draft();
    assertEquals(List.of(own.get(0), own.get(1), 6), reps(draft));
    assertNull(asTherapist(() -> routines.review(clinic.patientId(), draft.id())).since());
    asTherapist(() -> routines.publish(clinic.patientId(), draft.id(), draft.revision()));
    assertEquals(List.of(own.get(0), own.get(1), 6), reps(followed()));
  }

  private void assertRefused() {
    RoutineVersion draft = draft();
    var refusal =
        assertThrows(
            PublishRefusedException.class,
            () ->
                asTherapist(
                    () -> routines.publish(clinic.patientId(), draft.id(), draft.revision())));
    assertEquals(List.of(new RoutineFault.Overtaken(followed().number())), refusal.faults());
  }

  private void hurt() {
    var report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, 15), routine.allDone(7));
    tenancy.as(clinic.patient(), () -> training.log(report));
  }

  private UUID about(String exercise) {
    return asTherapist(() -> progressions.open(clinic.patientId())).stream()
        .filter(each -> exercise.equals(each.proposal().exercise()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static List<Integer> reps(RoutineVersion version) {
    return version.exercises().stream().map(each -> each.dose().reps()).toList();
  }

  private RoutineVersion followed() {
    return asTherapist(() -> routines.followed(clinic.patientId()).orElseThrow());
  }

  private RoutineVersion draft() {
    return asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId())).getFirst();
  }

  private void asTherapist(Runnable work) {
    tenancy.as(clinic.therapist(), work);
  }

  private <T> T asTherapist(Supplier<T> work) {
    return tenancy.as(clinic.therapist(), work);
  }
}
