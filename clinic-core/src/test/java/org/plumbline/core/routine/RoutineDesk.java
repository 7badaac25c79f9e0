package org.plumbline.core.routine;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.pattern.Patterns;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;

/** A therapist's desk in a clinic of its own, every safety question answered with no. */
abstract class RoutineDesk {

  @Inject Routines routines;
  @Inject RoutineDrafts drafts;
  @Inject Tailorings tailorings;
  @Inject SafetyScreens safety;
  @Inject Assessments assessments;
  @Inject Patterns patterns;
  @Inject Catalogue catalogue;
  @Inject Episodes episodes;
  @Inject Tenancy tenancy;
  @Inject RoutineNews news;

  SmallClinic clinic;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
    screen(Map.of());
    news.clear();
  }

  UUID repropose(UUID draft) {
    return asTherapist(
        () -> drafts.propose(clinic.patientId(), clinic.episodeId(), version(draft).revision()));
  }

  RoutineVersion latestDraft() {
    return asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId())).getFirst();
  }

  /** The patterns the exercises of a version answer. */
  Set<String> answered(UUID version) {
    return version(version).exercises().stream()
        .flatMap(exercise -> exercise.reasons().stream())
        .filter(WhyChosen.AnswersPattern.class::isInstance)
        .map(reason -> ((WhyChosen.AnswersPattern) reason).pattern())
        .collect(Collectors.toSet());
  }

  void screen(Map<String, Answer> different) {
    List<SafetyAnswer> answers = SafetyAnswers.allClearBut(catalogue, different);
    tenancy.as(
        clinic.therapist(), () -> safety.record(clinic.patientId(), clinic.episodeId(), answers));
  }

  void tailor(Set<String> conditions) {
    Tailoring before = asTherapist(() -> tailorings.of(clinic.patientId(), clinic.episodeId()));
    Set<String> equipment = new HashSet<>(before.settings().equipment());
    tenancy.as(
        clinic.therapist(),
        () ->
            tailorings.record(
                clinic.patientId(),
                clinic.episodeId(),
                new TailoringSettings(
                    1,
                    "OFFICE",
                    false,
                    20,
                    4,
                    conditions,
                    equipment,
                    Set.of(Posture.FLOOR),
                    Set.of("BR01"),
                    Set.of(),
                    null),
                before.revision()));
  }

  UUID propose() {
    return asTherapist(() -> drafts.propose(clinic.patientId(), clinic.episodeId(), null));
  }

  void publish(UUID versionId) {
    long revision = version(versionId).revision();
    tenancy.as(clinic.therapist(), () -> routines.publish(clinic.patientId(), versionId, revision));
  }

  void save(RoutineVersion read, DraftEdit.Line... lines) {
    tenancy.as(
        clinic.therapist(),
        () ->
            drafts.save(
                clinic.patientId(),
                read.id(),
                read.revision(),
                new DraftEdit(4, "", List.of(lines))));
  }

  /** Writes a note beside each exercise of a draft. */
  void withNotes(UUID draft) {
    RoutineVersion read = version(draft);
    save(
        read,
        read.exercises().stream()
            .map(each -> new DraftEdit.Line(each.id(), each.dose(), "", "As agreed."))
            .toArray(DraftEdit.Line[]::new));
  }

  void remove(RoutineVersion read, Prescription exercise) {
    tenancy.as(
        clinic.therapist(),
        () -> drafts.remove(clinic.patientId(), read.id(), read.revision(), exercise.id()));
  }

  void add(UUID versionId, String exercise, String reason) {
    long revision = version(versionId).revision();
    tenancy.as(
        clinic.therapist(),
        () -> drafts.add(clinic.patientId(), versionId, revision, exercise, reason));
  }

  RoutineVersion version(UUID id) {
    return asTherapist(() -> routines.version(clinic.patientId(), id));
  }

  static List<String> exercises(RoutineVersion version) {
    return version.exercises().stream().map(Prescription::exercise).toList();
  }

  <T> T asTherapist(Supplier<T> work) {
    return as(clinic.therapist(), work);
  }

  <T> T asPatient(Supplier<T> work) {
    return as(clinic.patient(), work);
  }

  <T> T as(Tenant who, Supplier<T> work) {
    return tenancy.as(who, work);
  }
}
