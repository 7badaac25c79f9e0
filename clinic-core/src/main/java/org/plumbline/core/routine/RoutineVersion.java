package org.plumbline.core.routine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.routine.RoutineProposal.Totals;

/**
 * A version of a routine. Only a draft changes; what was published stays as it was.
 *
 * @param routineId the routine of the episode, which all its versions share
 * @param number 1 for the first version
 * @param daysPerWeek sessions a week, 1 to 7
 * @param noteToPatient may be empty
 * @param revision counts the changes of a draft, so that two therapists do not overwrite each other
 * @param retiredAt when it was superseded or withdrawn
 * @param exercises in the order they are done
 */
public record RoutineVersion(
    UUID id,
    UUID routineId,
    UUID patientId,
    int number,
    VersionStatus status,
    int phase,
    int daysPerWeek,
    String noteToPatient,
    String catalogueVersion,
    Instant draftedAt,
    @Nullable Instant publishedAt,
    @Nullable Instant retiredAt,
    long revision,
    List<Prescription> exercises) {

  /** Keeps its own copy. */
  public RoutineVersion {
    exercises = List.copyOf(exercises);
  }

  /** The minutes it takes in a session and in a week; each session begins with its set-up. */
  public Totals totals(int setUpMinutes) {
    return Totals.of(
        exercises.stream()
            .map(each -> new Totals.Work(each.minutes(), each.dose().daysPerWeek()))
            .toList(),
        setUpMinutes,
        false);
  }

  /** Whether it can still be edited. */
  public boolean isDraft() {
    return status == VersionStatus.DRAFT;
  }
}
