package org.plumbline.core.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.Volume.Amount;

/** A row of what was logged about one exercise and side. Never changed. */
@Entity
@Immutable
@Table(name = "exercise_log")
class ExerciseLogEntity {

  @Id UUID id;

  UUID clinicId;

  UUID patientId;

  UUID sessionId;

  UUID prescribedId;

  String side;

  String state;

  @Nullable Integer sets;

  @Nullable Integer reps;

  @Nullable Integer holdSeconds;

  @Nullable String load;

  @Nullable Integer effort;

  @Nullable Integer repsInReserve;

  @Nullable Integer quality;

  @Nullable Integer pain;

  @Nullable String skipReason;

  @Nullable String comment;

  @SuppressWarnings("NullAway.Init")
  protected ExerciseLogEntity() {}

  ExerciseLogEntity(UUID id, SessionLogEntity session, LoggedExercise entry, ExerciseState state) {
    this.id = id;
    this.clinicId = session.clinicId;
    this.patientId = session.patientId;
    this.sessionId = session.id;
    this.prescribedId = entry.prescribedId();
    this.side = entry.side().word();
    this.state = state.name().toLowerCase(Locale.ROOT);
    Amount amount = entry.amount();
    if (amount != null) {
      this.sets = amount.sets();
      this.reps = amount.reps();
      this.holdSeconds = amount.holdSeconds();
    }
    this.load = entry.load();
    this.effort = entry.effort();
    this.repsInReserve = entry.repsInReserve();
    this.quality = entry.quality();
    this.pain = entry.pain();
    SkipReason reason = entry.skipped();
    this.skipReason = reason == null ? null : reason.word();
    this.comment = entry.comment();
  }
}
