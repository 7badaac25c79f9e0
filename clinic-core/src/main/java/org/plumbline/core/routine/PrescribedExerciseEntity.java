package org.plumbline.core.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Tempo;

/** A prescribed exercise's row. */
@Entity
@Table(name = "prescribed_exercise")
class PrescribedExerciseEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID versionId;
  int position;
  String exercise;
  String side;
  int sets;
  @Nullable Integer setsLeft;
  @Nullable Integer setsRight;
  @Nullable String firstSide;
  int reps;
  int holdSeconds;
  String tempo;
  @Nullable String load;
  int restSeconds;
  int daysPerWeek;
  @Nullable Integer repsInReserve;
  @Nullable Integer effort;
  BigDecimal minutes;
  @Nullable String slot;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  List<WhyChosen> reasons;

  @Nullable String noteToPatient;
  @Nullable String overrideReason;

  /** What a clinical lead confirmed, from the publication on. */
  @Nullable UUID exceptionId;

  @SuppressWarnings("NullAway.Init")
  protected PrescribedExerciseEntity() {}

  @SuppressWarnings("NullAway.Init")
  PrescribedExerciseEntity(UUID id, RoutineVersionEntity version, Prescription prescription) {
    this.id = id;
    this.clinicId = version.clinicId;
    this.patientId = version.patientId;
    this.versionId = version.id;
    this.position = prescription.position();
    this.exercise = prescription.exercise();
    this.slot = prescription.slot();
    this.reasons = prescription.reasons();
    this.noteToPatient = orNull(prescription.noteToPatient());
    this.overrideReason = orNull(prescription.therapistNote());
    dose(prescription.dose(), prescription.minutes());
  }

  void dose(PrescribedDose dose, BigDecimal takes) {
    side = dose.sides().word();
    sets = dose.sets();
    boolean together = dose.sides() == Sides.BOTH;
    setsLeft = together ? null : Integer.valueOf(dose.setsLeft());
    setsRight = together ? null : Integer.valueOf(dose.setsRight());
    firstSide = dose.firstSide() == null ? null : dose.firstSide().word();
    reps = dose.reps();
    holdSeconds = dose.holdSeconds();
    tempo = dose.tempo().text();
    load = orNull(dose.load());
    restSeconds = dose.restSeconds();
    daysPerWeek = dose.daysPerWeek();
    repsInReserve = dose.repsInReserve();
    effort = dose.effort();
    minutes = takes;
  }

  void notes(String toPatient, String ofTherapist) {
    noteToPatient = orNull(toPatient);
    overrideReason = orNull(ofTherapist);
  }

  PrescribedDose dose() {
    return new PrescribedDose(
        Sides.of(side),
        setsLeft == null ? sets : setsLeft,
        setsRight == null ? sets : setsRight,
        firstSide == null ? null : Sides.of(firstSide),
        reps,
        holdSeconds,
        Tempo.parse(tempo),
        load == null ? "" : load,
        restSeconds,
        daysPerWeek,
        repsInReserve,
        effort);
  }

  RoutineCheck.Line line(@Nullable ConfirmedException confirmed) {
    return new RoutineCheck.Line(exercise, dose(), overrideReason, confirmed);
  }

  Prescription toPrescription() {
    return new Prescription(
        id,
        position,
        exercise,
        dose(),
        minutes,
        slot == null ? Prescription.ADDED : slot,
        reasons,
        noteToPatient == null ? "" : noteToPatient,
        overrideReason == null ? "" : overrideReason);
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
