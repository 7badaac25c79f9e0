package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Match;
import org.plumbline.core.catalogue.Profile;
import org.plumbline.core.catalogue.Tailoring;
import org.plumbline.core.catalogue.TaskFamily;

/**
 * The second step of selection: sum(pattern score x relevance), plus task, profile and continuity,
 * minus distance from the target level, cautions and novelty (specification section 5, step 2).
 */
final class Scoring {

  private final RoutineRequest request;
  private final RoutineKnowledge knowledge;
  private final Tailoring.Selection weights;
  private final List<Condition> conditions;
  private final @Nullable Profile profile;

  Scoring(RoutineRequest request, RoutineKnowledge knowledge) {
    this.request = request;
    this.knowledge = knowledge;
    this.weights = knowledge.catalogue().tailoring().selection();
    this.conditions = knowledge.conditionsFor(request);
    this.profile =
        knowledge.catalogue().tailoring().profiles().stream()
            .filter(candidate -> candidate.id().equals(request.settings().profile()))
            .findFirst()
            .orElse(null);
  }

  /** The level the routine aims at: the phase, higher for a trained lifter. */
  int targetLevel() {
    TailoringSettings settings = request.settings();
    int trained = settings.trainedLifter() ? knowledge.rules().trainedLevels() : 0;
    return settings.phase() + Math.max(trained, profile == null ? 0 : profile.levelShift());
  }

  /** The exercise with its score, which is the sum of the points of its reasons. */
  Candidate score(Exercise exercise, List<Exercise> standsInFor) {
    List<WhyChosen> reasons = new ArrayList<>();
    Set<String> serves = patterns(exercise, reasons);
    List<TaskFamily> tasks = tasks(exercise, reasons);
    habits(exercise, reasons);
    for (Caution caution : cautions(exercise)) {
      reasons.add(new WhyChosen.NeedsCare(caution, weights.cautionPenalty().negate()));
    }
    standsInFor.forEach(missing -> reasons.add(new WhyChosen.StandsInFor(missing.id())));
    List<String> favouring =
        conditions.stream()
            .filter(condition -> condition.prefers(exercise))
            .map(Condition::id)
            .toList();
    if (!favouring.isEmpty()) {
      reasons.add(new WhyChosen.Favoured(favouring));
    }
    BigDecimal score =
        reasons.stream().map(WhyChosen::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Candidate(
        exercise, score, serves, !tasks.isEmpty(), !favouring.isEmpty(), reasons, standsInFor);
  }

  private Set<String> patterns(Exercise exercise, List<WhyChosen> reasons) {
    Set<String> serves = new LinkedHashSet<>();
    for (TailoredPattern pattern : request.patterns()) {
      BigDecimal relevance = exercise.relevance().get(pattern.id());
      if (relevance != null && relevance.signum() > 0) {
        serves.add(pattern.id());
        reasons.add(
            new WhyChosen.AnswersPattern(
                pattern.id(),
                pattern.likely(),
                pattern.score(),
                relevance,
                pattern.findings(),
                pattern.score().multiply(relevance)));
      }
    }
    return serves;
  }

  private List<TaskFamily> tasks(Exercise exercise, List<WhyChosen> reasons) {
    List<TaskFamily> tasks =
        exercise.tasks().stream().filter(request.taskFamilies()::contains).sorted().toList();
    if (!tasks.isEmpty()) {
      reasons.add(new WhyChosen.PreparesForTask(tasks, weights.taskBonus()));
    }
    return tasks;
  }

  /** What speaks for or against it because of who the patient is and what they did so far. */
  private void habits(Exercise exercise, List<WhyChosen> reasons) {
    if (profile != null && favours(profile, exercise)) {
      reasons.add(new WhyChosen.SuitsProfile(profile.id(), weights.profileBonus()));
    }
    if (request.inRoutineNow().contains(exercise.id())) {
      reasons.add(new WhyChosen.InRoutineAlready(weights.continuityBonus()));
    }
    int distance = Math.abs(exercise.level() - targetLevel());
    if (distance > 0) {
      reasons.add(
          new WhyChosen.LevelsApart(
              exercise.level(),
              targetLevel(),
              weights.levelDistancePenalty().multiply(BigDecimal.valueOf(-distance))));
    }
    if (!request.soFar().exercisesDone().contains(exercise.id())) {
      reasons.add(new WhyChosen.New(weights.newExercisePenalty().negate()));
    }
  }

  private boolean favours(Profile profile, Exercise exercise) {
    var easy = knowledge.rules().easyVersions();
    return profile.favours(exercise)
        || (profile.id().equals(easy.profile())
            && exercise.equipment().stream()
                .anyMatch(needed -> !needed.isEmpty() && easy.equipment().containsAll(needed)));
  }

  /** One for each M tag the exercise falls under, each tag once. */
  List<Caution> cautions(Exercise exercise) {
    Set<Match> seen = new LinkedHashSet<>();
    List<Caution> cautions = new ArrayList<>();
    for (Condition condition : conditions) {
      for (Match match : condition.cautions()) {
        if (match.fits(exercise) && seen.add(match)) {
          cautions.add(new Caution(condition.id(), match));
        }
      }
    }
    return cautions;
  }
}
