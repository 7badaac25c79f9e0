package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.pattern.PatternEngine;

/** Requests for tests, told one thing at a time; a well-equipped adult past the first week. */
final class RoutineRequests {

  static final Catalogue CATALOGUE = CatalogueLoader.shipped();
  static final RoutineRules RULES = RoutineRules.of(CATALOGUE);
  static final RoutineComposer COMPOSER = new RoutineComposer(new RoutineKnowledge(CATALOGUE));

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private int phase = 1;
  private @Nullable String profile;
  private boolean trainedLifter;
  private int minutes = 30;
  private int daysPerWeek = 4;
  private Set<String> conditions = Set.of();
  private Set<String> equipment = everything();
  private Set<Posture> positionsExcluded = Set.of();
  private Set<String> banned = Set.of();
  private Set<String> taught = Set.of();
  private @Nullable Surgery surgery;
  private final List<TailoredPattern> patterns = new ArrayList<>();
  private List<String> lengthFlags = List.of();
  private final List<WeakerSide> weakerSides = new ArrayList<>();
  private final Map<String, BigDecimal> testValues = new HashMap<>();
  private Set<String> foundConditions = Set.of();
  private final List<PositiveFlag> flags = new ArrayList<>();
  private Set<TaskFamily> tasks = Set.of();
  private @Nullable String painNow = "2";
  private Set<String> inRoutineNow = Set.of();
  private TrainingSoFar soFar = new TrainingSoFar(Set.of(), false, false);

  static RoutineRequests patient() {
    return new RoutineRequests();
  }

  static Set<String> everything() {
    return CATALOGUE.exercises().values().stream()
        .flatMap(exercise -> exercise.equipment().stream())
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  RoutineRequests likely(String pattern, String score) {
    return pattern(pattern, score, true);
  }

  RoutineRequests possible(String pattern, String score) {
    return pattern(pattern, score, false);
  }

  private RoutineRequests pattern(String id, String score, boolean likely) {
    patterns.add(new TailoredPattern(id, new BigDecimal(score), likely, List.of()));
    return this;
  }

  /** What was found in an examination, with no pattern rejected. */
  RoutineRequests examined(Examination examination) {
    TailoredFindings found =
        TailoredFindings.of(
            new Grader(CATALOGUE, examination),
            new PatternEngine(CATALOGUE).judge(examination),
            judged -> false,
            Map.of());
    patterns.addAll(found.patterns());
    lengthFlags = found.lengthFlags();
    weakerSides.addAll(found.weakerSides());
    testValues.putAll(found.testValues());
    foundConditions = found.conditions();
    return this;
  }

  RoutineRequests phase(int number) {
    this.phase = number;
    return this;
  }

  RoutineRequests profile(String id) {
    this.profile = id;
    return this;
  }

  RoutineRequests trainedLifter() {
    this.trainedLifter = true;
    return this;
  }

  RoutineRequests minutes(int number) {
    this.minutes = number;
    return this;
  }

  RoutineRequests daysPerWeek(int number) {
    this.daysPerWeek = number;
    return this;
  }

  RoutineRequests with(String... ids) {
    this.conditions = Set.of(ids);
    return this;
  }

  RoutineRequests atHome(String... things) {
    this.equipment = new HashSet<>(RULES.everyday());
    this.equipment.addAll(List.of(things));
    return this;
  }

  RoutineRequests owning(Set<String> things) {
    this.equipment = things;
    return this;
  }

  RoutineRequests cannot(Posture... postures) {
    this.positionsExcluded = Set.of(postures);
    return this;
  }

  RoutineRequests banned(String... ids) {
    this.banned = Set.of(ids);
    return this;
  }

  RoutineRequests taught(String... ids) {
    this.taught = Set.of(ids);
    return this;
  }

  /** Operated on some weeks ago, with a protocol on record. */
  RoutineRequests operatedOn(int weeksAgo, String protocol) {
    this.surgery = new Surgery(TODAY.minusWeeks(weeksAgo), protocol);
    return this;
  }

  RoutineRequests lengthFlag(String... tests) {
    this.lengthFlags = List.of(tests);
    return this;
  }

  RoutineRequests weaker(
      Sides side, String test, Family family, @Nullable String percent, int weeks) {
    weakerSides.add(weakerSide(side, test, family, percent, true, weeks));
    return this;
  }

  RoutineRequests weaker(WeakerSide difference) {
    weakerSides.add(difference);
    return this;
  }

  static WeakerSide weakerSide(
      Sides side,
      String test,
      Family family,
      @Nullable String percent,
      @Nullable Boolean beyondError,
      int weeks) {
    return new WeakerSide(
        test,
        family,
        side,
        percent == null ? null : new BigDecimal(percent),
        beyondError,
        Set.of("LAR"),
        weeks);
  }

  RoutineRequests measured(String test, String value) {
    testValues.put(test, new BigDecimal(value));
    return this;
  }

  RoutineRequests flag(String id, boolean blocks) {
    flags.add(new PositiveFlag(id, blocks, "Have it reviewed."));
    return this;
  }

  RoutineRequests wants(TaskFamily... families) {
    this.tasks = Set.of(families);
    return this;
  }

  RoutineRequests painNow(@Nullable Integer score) {
    return painOf(score == null ? null : score.toString());
  }

  RoutineRequests painOf(@Nullable String score) {
    this.painNow = score;
    return this;
  }

  RoutineRequests doingNow(String... ids) {
    this.inRoutineNow = Set.of(ids);
    return this;
  }

  RoutineRequests soFar(TrainingSoFar history) {
    this.soFar = history;
    return this;
  }

  RoutineRequest request() {
    return new RoutineRequest(
        new TailoringSettings(
            phase,
            profile,
            trainedLifter,
            minutes,
            daysPerWeek,
            conditions,
            equipment,
            positionsExcluded,
            banned,
            taught,
            surgery),
        patterns,
        lengthFlags,
        weakerSides,
        testValues,
        foundConditions,
        flags,
        tasks,
        painNow == null ? null : new BigDecimal(painNow),
        surgery == null ? null : surgery.weekOn(TODAY),
        inRoutineNow,
        soFar);
  }

  RoutineProposal routine() {
    return COMPOSER.compose(request());
  }
}
