package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.progression.ProgressionRequest.LighterWeek;
import org.plumbline.core.progression.ProgressionRequest.OutcomeTrend;
import org.plumbline.core.progression.ProgressionRequest.StepTaken;
import org.plumbline.core.routine.Caution;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.WhyLeftOut;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.PainVerdict;
import org.plumbline.core.training.PainVerdict.Reason;

/** Requests for tests, told one session at a time; everything fitting unless told otherwise. */
final class Trained {

  static final Catalogue CATALOGUE = CatalogueLoader.shipped();
  static final Dosing DOSING = new Dosing(CATALOGUE);
  static final ProgressionAdvisor ADVISOR = new ProgressionAdvisor(CATALOGUE);
  static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
  static final LocalDate BEGAN = TODAY.minusWeeks(2);

  int phase = 1;
  @Nullable LocalDate loadedSince;
  Set<String> conditions = Set.of();
  final Set<String> possible = new HashSet<>(CATALOGUE.exercises().keySet());
  Map<String, WhyLeftOut> against = Map.of();
  Map<String, Caution> cautions = Map.of();
  final List<TrainedExercise> exercises = new ArrayList<>();
  final List<JudgedSession> sessions = new ArrayList<>();
  final List<StepTaken> steps = new ArrayList<>();
  LocalDate began = BEGAN;
  @Nullable BigDecimal adherence;
  OutcomeTrend outcome = OutcomeTrend.UNKNOWN;
  final List<DayPain> pains = new ArrayList<>();
  @Nullable LocalDate flareReported;
  @Nullable Flare flare;
  @Nullable LighterWeek lighterWeek;

  /** A routine of these exercises, each at its start dose since it began. */
  static Trained with(String... exercises) {
    Trained trained = new Trained();
    for (String exercise : exercises) {
      trained.exercises.add(TrainedExercise.begun(exercise, start(exercise), BEGAN));
    }
    return trained;
  }

  /** The same exercises, begun so many weeks ago. */
  Trained begunWeeksAgo(int weeks) {
    LocalDate since = TODAY.minusWeeks(weeks);
    exercises.replaceAll(each -> TrainedExercise.begun(each.exercise(), each.dose(), since));
    return this;
  }

  static PrescribedDose start(String exercise) {
    return DOSING.start(CATALOGUE.exercise(exercise), 7);
  }

  /** The first exercise at another dose than the one its rung was begun with. */
  Trained at(PrescribedDose dose) {
    TrainedExercise first = exercises.getFirst();
    exercises.set(
        0,
        new TrainedExercise(
            first.exercise(), dose, first.begunWith(), first.rungSince(), first.doseSince()));
    return this;
  }

  Trained green(int daysAgo) {
    return session(daysAgo, PainLight.GREEN, Reason.SETTLED, false, 3, 5, 2, "1");
  }

  Trained greenWithoutMorning(int daysAgo) {
    return session(daysAgo, PainLight.GREEN, Reason.SETTLED, true, 3, 5, 2, "1");
  }

  Trained green(
      int daysAgo,
      @Nullable Integer reserve,
      @Nullable Integer effort,
      @Nullable Integer quality,
      String share) {
    return session(
        daysAgo, PainLight.GREEN, Reason.SETTLED, false, reserve, effort, quality, share);
  }

  Trained amber(int daysAgo) {
    return session(daysAgo, PainLight.AMBER, Reason.PEAK_RAISED, false, 3, 5, 2, "1");
  }

  Trained red(int daysAgo) {
    return session(daysAgo, PainLight.RED, Reason.MORNING_FAR_ABOVE_BASELINE, false, 3, 5, 2, "1");
  }

  Trained session(
      int daysAgo,
      PainLight light,
      Reason reason,
      boolean morningMissing,
      @Nullable Integer reserve,
      @Nullable Integer effort,
      @Nullable Integer quality,
      String share) {
    return session(
        daysAgo,
        new PainVerdict(light, reason, BigDecimal.ONE, BigDecimal.valueOf(6), morningMissing),
        exercises.stream()
            .map(
                each ->
                    new Done(
                        each.exercise(),
                        true,
                        new BigDecimal(share),
                        null,
                        reserve,
                        effort,
                        quality,
                        2))
            .toList());
  }

  Trained session(int daysAgo, PainVerdict pain, List<Done> done) {
    sessions.add(new JudgedSession(TODAY.minusDays(daysAgo), pain, done, Set.of()));
    return this;
  }

  /** A session that asked for every exercise and left this one out. */
  Trained leavingOut(String exercise, int daysAgo) {
    JudgedSession whole = sessions.removeLast();
    sessions.add(
        new JudgedSession(
            TODAY.minusDays(daysAgo),
            whole.pain(),
            whole.done().stream().filter(it -> !it.exercise().equals(exercise)).toList(),
            Set.of(exercise)));
    return this;
  }

  Trained pain(int daysAgo, @Nullable Integer before, @Nullable Integer morning) {
    pains.add(new DayPain(TODAY.minusDays(daysAgo), before, morning));
    return this;
  }

  ProgressionRequest request() {
    return request(TODAY);
  }

  ProgressionRequest request(LocalDate today) {
    return new ProgressionRequest(
        today,
        phase,
        loadedSince,
        conditions,
        possible,
        against,
        cautions,
        exercises,
        sessions,
        steps,
        began,
        adherence,
        outcome,
        pains,
        flareReported,
        flare,
        lighterWeek);
  }

  List<ProgressionProposal> advice() {
    return ADVISOR.advise(request()).proposals();
  }

  /** The one proposal that is made. */
  ProgressionProposal proposal() {
    List<ProgressionProposal> all = advice();
    if (all.size() != 1) {
      throw new AssertionError("Proposals: " + all);
    }
    return all.getFirst();
  }
}
