package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.routine.Caution;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.WhyLeftOut;

/**
 * Everything a proposal depends on. The same request always gives the same proposals.
 *
 * @param today the clinic's date
 * @param phase 1 activation to 4 integration
 * @param loadedSince the day from which weeks without a lighter one are counted: the beginning of
 *     phase 3, or the end of the last lighter week; null when unknown, which proposes none by time
 * @param conditions ids of the precautions that apply
 * @param possible ids of the exercises this patient may do
 * @param against why not each of the others, as far as that is known
 * @param cautions which of them ask for the therapist's note, and why
 * @param exercises the routine in force, in its order
 * @param sessions the sessions that stand, the earliest first
 * @param steps every dose that was raised for this patient, in any order
 * @param began the day the routine began for this patient
 * @param adherence over four weeks, 0 to 1; null when not scored
 * @param outcome whether the outcome has moved
 * @param pains pain by day, in any order
 * @param flareReported the day the patient said a flare began; null when they did not
 * @param flare the flare that is under way; null when none is. The exercises are those of the
 *     routine before it
 * @param lighterWeek the lighter week that is followed; null when none is
 */
public record ProgressionRequest(
    LocalDate today,
    int phase,
    @Nullable LocalDate loadedSince,
    Set<String> conditions,
    Set<String> possible,
    Map<String, WhyLeftOut> against,
    Map<String, Caution> cautions,
    List<TrainedExercise> exercises,
    List<JudgedSession> sessions,
    List<StepTaken> steps,
    LocalDate began,
    @Nullable BigDecimal adherence,
    OutcomeTrend outcome,
    List<DayPain> pains,
    @Nullable LocalDate flareReported,
    @Nullable Flare flare,
    @Nullable LighterWeek lighterWeek) {

  /**
   * A lighter week that is followed.
   *
   * @param began its first day
   * @param before the dose ahead of it of each exercise that is still at its lighter dose
   */
  public record LighterWeek(LocalDate began, Map<String, PrescribedDose> before) {
    /** Keeps its own copy. */
    public LighterWeek {
      before = Map.copyOf(before);
    }
  }

  /** A dose that was raised. */
  public record StepTaken(LocalDate day, String exercise, Variable raised) {}

  /** What has become of the outcome since the beginning, measured after six weeks or later. */
  public enum OutcomeTrend {
    /** It was not measured again late enough, or there is nothing to compare. */
    UNKNOWN,
    /** It changed by at least as much as patients notice (MIC). */
    MOVED,
    /** It changed by less. */
    UNMOVED
  }

  /** Keeps its own copies. */
  public ProgressionRequest {
    conditions = Set.copyOf(conditions);
    possible = Set.copyOf(possible);
    against = Map.copyOf(against);
    cautions = Map.copyOf(cautions);
    exercises = List.copyOf(exercises);
    sessions = List.copyOf(sessions);
    steps = List.copyOf(steps);
    pains = List.copyOf(pains);
  }

  /** The same for somebody with these conditions, who may do these exercises. */
  ProgressionRequest with(
      Set<String> otherConditions,
      Set<String> otherPossible,
      Map<String, WhyLeftOut> otherAgainst,
      Map<String, Caution> otherCautions) {
    return with(otherConditions, otherPossible, otherAgainst, otherCautions, lighterWeek);
  }

  /** The same with the doses of a lighter week taken as they are: nothing leads back from them. */
  ProgressionRequest stayingLighter() {
    return with(conditions, possible, against, cautions, null);
  }

  private ProgressionRequest with(
      Set<String> otherConditions,
      Set<String> otherPossible,
      Map<String, WhyLeftOut> otherAgainst,
      Map<String, Caution> otherCautions,
      @Nullable LighterWeek otherLighterWeek) {
    return new ProgressionRequest(
        today,
        phase,
        loadedSince,
        otherConditions,
        otherPossible,
        otherAgainst,
        otherCautions,
        exercises,
        sessions,
        steps,
        began,
        adherence,
        outcome,
        pains,
        flareReported,
        flare,
        otherLighterWeek);
  }

  /** The sessions in which this exercise was done, the newest first. */
  List<JudgedSession> newestWith(String exercise) {
    return sessions.reversed().stream().filter(s -> s.of(exercise).isPresent()).toList();
  }
}
