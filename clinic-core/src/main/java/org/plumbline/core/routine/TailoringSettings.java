package org.plumbline.core.routine;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The therapist's choices for one episode that every routine in it follows.
 *
 * @param phase 1 activation to 4 integration
 * @param profile office, runner, lifter, older; null when none fits
 * @param trainedLifter whether the patient is used to lifting, which raises the target level
 * @param minutes time for one session, in minutes
 * @param daysPerWeek sessions a week, 1 to 7
 * @param conditions ids of the precautions that apply
 * @param equipment what the patient has
 * @param positionsExcluded positions of the body the patient cannot take
 * @param banned exercises the therapist does not want for this patient
 * @param taught exercises taught in person
 * @param surgery null without an operation, or while its day or protocol is not known
 */
public record TailoringSettings(
    int phase,
    @Nullable String profile,
    boolean trainedLifter,
    int minutes,
    int daysPerWeek,
    Set<String> conditions,
    Set<String> equipment,
    Set<Posture> positionsExcluded,
    Set<String> banned,
    Set<String> taught,
    @Nullable Surgery surgery) {

  /** Keeps its own copies. */
  public TailoringSettings {
    conditions = Set.copyOf(conditions);
    equipment = Set.copyOf(equipment);
    positionsExcluded = Set.copyOf(positionsExcluded);
    banned = Set.copyOf(banned);
    taught = Set.copyOf(taught);
  }

  /** The week after the operation, 1 in its first seven days; null while there is none to count. */
  @Nullable Integer surgeryWeek(LocalDate today) {
    return surgery == null ? null : Integer.valueOf(surgery.weekOn(today));
  }

  /** The same choices for another phase. */
  public TailoringSettings inPhase(int other) {
    return new TailoringSettings(
        other,
        profile,
        trainedLifter,
        minutes,
        daysPerWeek,
        conditions,
        equipment,
        positionsExcluded,
        banned,
        taught,
        surgery);
  }
}
