package org.plumbline.core.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.TrainingRules.PainLightRules;
import org.plumbline.core.training.WhatIsDue.Plan;
import org.plumbline.core.training.WhatIsDue.Planned;
import org.plumbline.core.training.WhatIsDue.Trained;

/**
 * A patient's home training so far, and what can be read from it: what is due, what became of it,
 * and how it was tolerated. Sessions that were corrected are not part of it; their corrections are.
 */
public final class Course {

  private final List<FollowedVersion> versions;
  private final List<Pause> pauses;
  private final List<LoggedSession> sessions;
  private final List<LoggedSession> logged;
  private final Map<LocalDate, Integer> mornings;
  private final Predicate<String> isStrength;
  private final TrainingRules rules;
  private final Map<Instant, TrainingRules> then;
  private final List<TrainedUnder> trained;

  /** What was done of a routine in one session; every sheet after it is written by it. */
  private record TrainedUnder(UUID routineId, Trained<String> trained) {}

  /**
   * A course of training.
   *
   * @param versions published versions, the newest last
   * @param logged all sessions, corrected ones too, in any order
   * @param mornings pain 0 to 10 by the day on whose morning it was written down
   * @param isStrength whether an exercise of the catalogue is strength work
   * @param rules what stands now
   * @param then what stood when a session was done, by that moment: the session is judged by it
   */
  public Course(
      List<FollowedVersion> versions,
      List<Pause> pauses,
      List<LoggedSession> logged,
      Map<LocalDate, Integer> mornings,
      Predicate<String> isStrength,
      TrainingRules rules,
      Map<Instant, TrainingRules> then) {
    this.versions = List.copyOf(versions);
    this.pauses = List.copyOf(pauses);
    this.logged = List.copyOf(logged);
    this.sessions = standing(logged);
    this.mornings = Map.copyOf(mornings);
    this.isStrength = isStrength;
    this.rules = rules;
    this.then = Map.copyOf(then);
    this.trained = sessions.stream().map(this::trained).toList();
  }

  /** As it was before a session was written down: what that one corrects stands again. */
  Course without(UUID sessionId) {
    return new Course(
        versions,
        pauses,
        logged.stream().filter(session -> !session.id().equals(sessionId)).toList(),
        mornings,
        isStrength,
        rules,
        then);
  }

  /** As it is once the pain of a morning, 0 to 10, was written down too. */
  Course withMorning(LocalDate day, int pain) {
    Map<LocalDate, Integer> known = new HashMap<>(mornings);
    known.put(day, pain);
    return new Course(versions, pauses, logged, known, isStrength, rules, then);
  }

  /** The published versions, the newest last. */
  public List<FollowedVersion> versions() {
    return versions;
  }

  /** Days on which nothing was expected. */
  public List<Pause> pauses() {
    return pauses;
  }

  /** The sessions that stand, in the order they were done. */
  public List<LoggedSession> sessions() {
    return sessions;
  }

  /** The version that was valid on a day. */
  public Optional<FollowedVersion> versionOn(LocalDate day) {
    return versions.reversed().stream().filter(version -> version.covers(day)).findFirst();
  }

  /** The version a session was done against. */
  public FollowedVersion versionOf(LoggedSession session) {
    return versions.stream()
        .filter(version -> version.id().equals(session.versionId()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a session was logged for this day. */
  public boolean hasSessionOn(LocalDate day) {
    return sessions.stream().anyMatch(session -> session.day().equals(day));
  }

  /** Whether the day lies in a pause. */
  public boolean isPaused(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.covers(day));
  }

  /** Pain on the morning of a day, 0 to 10; null when not written down. */
  public @Nullable Integer morningOf(LocalDate day) {
    return mornings.get(day);
  }

  /** Pain by the day on whose morning it was written down. */
  public Map<LocalDate, Integer> mornings() {
    return mornings;
  }

  /** What is due on a day, in order; nothing once a session was logged for it. */
  public List<FollowedExercise> dueOn(LocalDate day) {
    if (hasSessionOn(day)) {
      return List.of();
    }
    return versionOn(day)
        .map(version -> named(version, WhatIsDue.on(day, plan(version), trained(version, day))))
        .orElse(List.of());
  }

  /** What a session on a day consists of, due that day or not. */
  public List<FollowedExercise> sheetFor(LocalDate day) {
    return versionOn(day).map(version -> sheetFor(day, version)).orElse(List.of());
  }

  /** What became of each exercise of a session: those it asked for, and extra ones. */
  public List<ExerciseResult> results(LoggedSession session) {
    FollowedVersion version = versionOf(session);
    Set<UUID> due =
        sheetFor(session.day(), version).stream()
            .map(FollowedExercise::id)
            .collect(Collectors.toSet());
    return version.exercises().stream()
        .map(exercise -> ExerciseResult.of(exercise, due.contains(exercise.id()), session))
        .filter(result -> result.due() || result.state() != ExerciseState.NOT_REPORTED)
        .toList();
  }

  /** How a session was tolerated. */
  public PainVerdict lightOf(LoggedSession session) {
    LocalDate day = session.day();
    PainLightRules by = rulesOf(session).painLight();
    return new TrafficLight(by)
        .judge(
            new PainResponse(
                painBefore(day, by),
                number(session.peakPain()),
                number(mornings.get(day)),
                number(mornings.get(day.plusDays(1))),
                number(mornings.get(day.plusDays(2))),
                session.legSymptoms()));
  }

  /** Whether it was written down so long after it was done that it is recalled, not logged. */
  public boolean isRecalled(LoggedSession session) {
    return session.recalledAfter(rulesOf(session).adherence().recalledAfterHours());
  }

  private TrainingRules rulesOf(LoggedSession session) {
    return then.getOrDefault(session.performedAt(), rules);
  }

  /** The pain at which to stop on a day, by the rules that stand now; at most 8. */
  public BigDecimal redLineOn(LocalDate day) {
    PainLightRules by = rules.painLight();
    return new TrafficLight(by).redLine(TrafficLight.median(painBefore(day, by)));
  }

  /** Pain before the sessions of the baseline days up to a day. */
  private List<BigDecimal> painBefore(LocalDate day, PainLightRules by) {
    LocalDate since = day.minusDays(by.baselineDays() - 1L);
    return sessions.stream()
        .filter(s -> !s.day().isBefore(since) && !s.day().isAfter(day))
        .map(LoggedSession::painBefore)
        .filter(Objects::nonNull)
        .map(BigDecimal::valueOf)
        .toList();
  }

  /** What was written down about an exercise the last time before a day; empty when never. */
  public List<LoggedExercise> lastTime(String exercise, LocalDate before) {
    return sessions.reversed().stream()
        .filter(session -> session.day().isBefore(before))
        .map(session -> doneIn(session, exercise))
        .filter(entries -> !entries.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<LoggedExercise> doneIn(LoggedSession session, String exercise) {
    return versionOf(session).exercises().stream()
        .filter(e -> e.exercise().equals(exercise))
        .flatMap(e -> session.entriesOf(e).stream())
        .filter(entry -> entry.amount() != null)
        .toList();
  }

  private List<FollowedExercise> sheetFor(LocalDate day, FollowedVersion version) {
    return named(version, WhatIsDue.inSessionOn(day, plan(version), trained(version, day)));
  }

  private static List<FollowedExercise> named(FollowedVersion version, List<String> exercises) {
    return version.exercises().stream().filter(e -> exercises.contains(e.exercise())).toList();
  }

  private Plan<String> plan(FollowedVersion version) {
    return new Plan<>(
        version.began(),
        version.sessionsPerWeek(),
        version.exercises().stream()
            .map(e -> new Planned<>(e.exercise(), e.daysPerWeek(), isStrength.test(e.exercise())))
            .toList(),
        this::isPaused);
  }

  private List<Trained<String>> trained(FollowedVersion version, LocalDate before) {
    return trained.stream()
        .filter(each -> each.trained().day().isBefore(before))
        .filter(each -> each.routineId().equals(version.routineId()))
        .map(TrainedUnder::trained)
        .toList();
  }

  private TrainedUnder trained(LoggedSession session) {
    FollowedVersion version = versionOf(session);
    Set<String> done = new HashSet<>();
    for (FollowedExercise exercise : version.exercises()) {
      if (session.entriesOf(exercise).stream().anyMatch(entry -> entry.amount() != null)) {
        done.add(exercise.exercise());
      }
    }
    return new TrainedUnder(version.routineId(), new Trained<>(session.day(), done));
  }

  private static List<LoggedSession> standing(List<LoggedSession> logged) {
    Set<UUID> corrected =
        logged.stream()
            .map(LoggedSession::corrects)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return logged.stream()
        .filter(session -> !corrected.contains(session.id()))
        .sorted(
            Comparator.comparing(LoggedSession::day)
                .thenComparing(LoggedSession::performedAt)
                .thenComparing(LoggedSession::id))
        .toList();
  }

  private static @Nullable BigDecimal number(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
