package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.training.PainLight;

/**
 * Why an exercise stays as it is: the newest session was not green, some of the work was left out,
 * the form was lost, or there is not yet enough to say that it is time.
 */
final class Hold {

  private final ProgressionRules rules;

  Hold(ProgressionRules rules) {
    this.rules = rules;
  }

  /** What stands against a step up, the weightiest first; empty when nothing does. */
  List<ProgressionReason> against(TrainedExercise exercise, ProgressionRequest request) {
    List<JudgedSession> atThisDose =
        request.newestWith(exercise.exercise()).stream()
            .takeWhile(session -> done(session, exercise).atThisDose())
            .toList();
    List<ProgressionReason> against = new ArrayList<>();
    if (!request.sessions().isEmpty()) {
      addLight(request.sessions().getLast(), against);
    }
    if (!atThisDose.isEmpty()) {
      JudgedSession newest = atThisDose.getFirst();
      addWork(newest, done(newest, exercise), against);
    }
    addConsecutive(exercise, request, against);
    return against.stream().distinct().toList();
  }

  /**
   * The sessions that count towards a step follow one another: any other session between them or
   * after them has to be green too, with its morning, and must not have left the exercise out.
   */
  private void addConsecutive(
      TrainedExercise exercise, ProgressionRequest request, List<ProgressionReason> against) {
    int needed = rules.progress().greenSessions();
    int green = 0;
    for (JudgedSession session : request.sessions().reversed()) {
      Optional<Done> done = session.of(exercise.exercise());
      boolean leftOut = session.leftOut().contains(exercise.exercise());
      if (leftOut) {
        against.add(new ProgressionReason.Incomplete(session.day(), BigDecimal.ZERO));
      }
      if (leftOut
          || !session.is(PainLight.GREEN)
          || done.filter(it -> !it.atThisDose()).isPresent()) {
        break;
      }
      if (done.isPresent()) {
        addWhatLacks(session, exercise, against);
        green++;
      } else if (session.pain().morningMissing()) {
        against.add(new ProgressionReason.MorningMissing(session.day()));
      }
      if (green == needed) {
        return;
      }
    }
    against.add(new ProgressionReason.FewGreen(green, needed));
  }

  private static void addLight(JudgedSession newest, List<ProgressionReason> against) {
    switch (newest.pain().light()) {
      case AMBER -> against.add(new ProgressionReason.Amber(newest.day(), newest.pain().reason()));
      case RED -> against.add(new ProgressionReason.Red(newest.day(), newest.pain().reason()));
      case GREEN -> {}
    }
    if (newest.pain().morningMissing()) {
      against.add(new ProgressionReason.MorningMissing(newest.day()));
    }
  }

  private void addWork(JudgedSession session, Done done, List<ProgressionReason> against) {
    if (done.share().compareTo(BigDecimal.ONE) < 0) {
      against.add(new ProgressionReason.Incomplete(session.day(), done.share()));
    }
    Integer quality = done.quality();
    if (quality != null && quality <= rules.hold().qualityAtMost()) {
      against.add(new ProgressionReason.Unsteady(session.day(), quality));
    }
  }

  /** What a green session lacks to count towards a step up. */
  private void addWhatLacks(
      JudgedSession session, TrainedExercise exercise, List<ProgressionReason> against) {
    Done done = done(session, exercise);
    if (session.pain().morningMissing()) {
      against.add(new ProgressionReason.MorningMissing(session.day()));
    }
    if (done.share().compareTo(BigDecimal.ONE) < 0) {
      against.add(new ProgressionReason.Incomplete(session.day(), done.share()));
    }
    Integer quality = done.quality();
    if (quality == null || quality < rules.progress().qualityAtLeast()) {
      against.add(new ProgressionReason.Unsteady(session.day(), quality));
    }
    if (!sparesReps(done, rules.progress()) && !holdsLonger(exercise, done)) {
      against.add(
          new ProgressionReason.LittleSpare(
              done.repsInReserve(), rules.progress().repsInReserveAtLeast()));
    }
  }

  static boolean sparesReps(Done done, ProgressionRules.Progress rules) {
    Integer reps = done.repsInReserve();
    return reps != null && reps >= rules.repsInReserveAtLeast();
  }

  private boolean holdsLonger(TrainedExercise exercise, Done done) {
    BigDecimal share = done.holdShare();
    return share != null
        && DoseSteps.isHeld(exercise.dose())
        && share.compareTo(rules.progress().holdShareAtLeast()) >= 0;
  }

  private static Done done(JudgedSession session, TrainedExercise exercise) {
    return session.of(exercise.exercise()).orElseThrow();
  }
}
