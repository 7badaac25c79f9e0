package org.plumbline.core.progression;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.Training;

/**
 * A therapist's desk and a patient at home, who for two weeks has followed a bridge, a hip exercise
 * and squats; every safety question was answered with no when that began.
 */
abstract class TrainingDesk {

  @Inject Training training;
  @Inject Progressions progressions;
  @Inject Routines routines;
  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  SmallClinic clinic;
  SmallRoutine routine;

  @BeforeEach
  void aRoutineThatBeganTwoWeeksAgo() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    screen(Map.of());
    StoppedClock.at("2026-03-16T18:00:00Z");
  }

  void screen(Map<String, Answer> different) {
    var answers = SafetyAnswers.allClearBut(catalogue, different);
    asTherapist(() -> safety.record(clinic.patientId(), clinic.episodeId(), answers));
  }

  /** Everything of the first version done on a day of March, with such pain. */
  void log(int day, @Nullable Integer pain) {
    SessionReport report =
        SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), routine.allDone(pain));
    asPatient(() -> training.log(report));
  }

  /** Everything that is followed on an evening of March, as prescribed and with such pain. */
  void everything(int day, int pain) {
    StoppedClock.at("2026-03-" + day + "T18:00:00Z");
    List<ExerciseReport> told =
        followed().exercises().stream()
            .map(each -> SmallRoutine.done(each.id(), null, pain))
            .toList();
    SessionReport report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), told);
    asPatient(() -> training.log(report));
  }

  void morning(int day, int pain) {
    asPatient(
        () ->
            training.recordMorning(
                clinic.patientId(), LocalDate.of(2026, 3, day), pain, UUID.randomUUID()));
  }

  List<StoredProposal> open() {
    return asTherapist(() -> progressions.open(clinic.patientId()));
  }

  StoredProposal about(String exercise) {
    return open().stream()
        .filter(each -> exercise.equals(each.proposal().exercise()))
        .findFirst()
        .orElseThrow();
  }

  void approve(StoredProposal proposal) {
    asTherapist(() -> progressions.approve(clinic.patientId(), proposal.id()));
  }

  RoutineVersion followed() {
    return asTherapist(() -> routines.followed(clinic.patientId()).orElseThrow());
  }

  static List<Integer> reps(RoutineVersion version) {
    return version.exercises().stream().map(each -> each.dose().reps()).toList();
  }

  void asTherapist(Runnable work) {
    tenancy.as(clinic.therapist(), work);
  }

  <T> T asTherapist(Supplier<T> work) {
    return tenancy.as(clinic.therapist(), work);
  }

  <T> T asPatient(Supplier<T> work) {
    return tenancy.as(clinic.patient(), work);
  }
}
