package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Match;
import org.plumbline.core.catalogue.Profile;
import org.plumbline.core.catalogue.Tailoring;

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

  /** The exercise with its score and the reasons for and against it. */
  Candidate score(Exercise exercise, List<Exercise> standsInFor) {
    List<String> reasons = new ArrayList<>();
    Set<String> serves = new LinkedHashSet<>();
    BigDecimal score = BigDecimal.ZERO;
    for (TailoredPattern pattern : request.patterns()) {
      BigDecimal relevance = exercise.relevance().get(pattern.id());
      if (relevance != null && relevance.signum() > 0) {
        serves.add(pattern.id());
        score = score.add(pattern.score().multiply(relevance));
        reasons.add(patternReason(pattern, relevance));
      }
    }
    boolean forTask = exercise.tasks().stream().anyMatch(request.taskFamilies()::contains);
    if (forTask) {
      score = score.add(weights.taskBonus());
      reasons.add("Prepares for a task the patient named");
    }
    if (profile != null && favours(profile, exercise)) {
      score = score.add(weights.profileBonus());
      reasons.add("Suits the profile: " + profile.name());
    }
    if (request.inRoutineNow().contains(exercise.id())) {
      score = score.add(weights.continuityBonus());
      reasons.add("Already in the routine");
    }
    int distance = Math.abs(exercise.level() - targetLevel());
    score = score.subtract(weights.levelDistancePenalty().multiply(BigDecimal.valueOf(distance)));
    List<String> cautions = cautions(exercise);
    score = score.subtract(weights.cautionPenalty().multiply(BigDecimal.valueOf(cautions.size())));
    if (!request.soFar().exercisesDone().contains(exercise.id())) {
      score = score.subtract(weights.newExercisePenalty());
    }
    for (Exercise missing : standsInFor) {
      reasons.add("Nearest rung to %s, whose equipment is missing".formatted(missing.name()));
    }
    boolean preferred = conditions.stream().anyMatch(condition -> condition.prefers(exercise));
    if (preferred) {
      reasons.add("Worth favouring with " + favouringConditions(exercise));
    }
    return new Candidate(
        exercise, score, serves, forTask, preferred, cautions, reasons, standsInFor);
  }

  private boolean favours(Profile profile, Exercise exercise) {
    var easy = knowledge.rules().easyVersions();
    return profile.favours(exercise)
        || (profile.id().equals(easy.profile())
            && exercise.equipment().stream()
                .anyMatch(needed -> !needed.isEmpty() && easy.equipment().containsAll(needed)));
  }

  /** One line for each M tag the exercise falls under, each tag once. */
  private List<String> cautions(Exercise exercise) {
    Set<Match> seen = new LinkedHashSet<>();
    List<String> lines = new ArrayList<>();
    for (Condition condition : conditions) {
      for (Match match : condition.cautions()) {
        if (match.fits(exercise) && seen.add(match)) {
          lines.add("%s: care with %s".formatted(condition.name(), knowledge.words(match)));
        }
      }
    }
    return lines;
  }

  private String favouringConditions(Exercise exercise) {
    return String.join(
        ", ",
        conditions.stream()
            .filter(condition -> condition.prefers(exercise))
            .map(condition -> condition.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  /** A score as it is shown: two decimals, half up. */
  static String shown(BigDecimal score) {
    return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String patternReason(TailoredPattern pattern, BigDecimal relevance) {
    String findings =
        pattern.findings().isEmpty() ? "" : ", from " + String.join(" and ", pattern.findings());
    return "%s %s (%s, score %s%s)"
        .formatted(
            relevance.compareTo(BigDecimal.ONE) >= 0 ? "Answers" : "Partly answers",
            pattern.name(),
            pattern.likely() ? "likely" : "possible",
            shown(pattern.score()),
            findings);
  }
}
