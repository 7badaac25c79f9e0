package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.SkipReason;
import org.plumbline.core.training.Volume.Amount;

/** Reads what was logged against a prescription. */
final class LogReader {

  /** More than two a day for a year; each is judged against all. */
  private static final int MOST_SESSIONS = 1_000;

  private static final int MOST_SETS = 100;
  private static final int MOST_AMOUNT = 10_000;
  private static final Map<String, SkipReason> SKIPS = skips();

  private final FollowedVersion prescription;
  private final boolean wholly;
  private final LocalDate today;
  private final JsonTypes types;

  /**
   * A reader of logs of a prescription.
   *
   * @param wholly whether all of the prescription could be read; otherwise a log of an exercise
   *     that is not in it is no fault of the log
   */
  LogReader(FollowedVersion prescription, boolean wholly, LocalDate today, JsonTypes types) {
    this.prescription = prescription;
    this.wholly = wholly;
    this.today = today;
    this.types = types;
  }

  private static Map<String, SkipReason> skips() {
    Map<String, SkipReason> skips = new LinkedHashMap<>();
    for (SkipReason one : SkipReason.values()) {
      skips.put(one.word(), one);
    }
    return skips;
  }

  /** The sessions, in the order they are sent. */
  List<LoggedSession> sessions(JsonNode value, Pointer at) {
    List<LoggedSession> sessions = new ArrayList<>();
    if (value.size() > MOST_SESSIONS) {
      types.faults().at(at, types.faults().words().too_many_sessions(MOST_SESSIONS));
    } else {
      types.objects(value, at).forEach((place, fields) -> session(fields, place, sessions));
    }
    return sessions;
  }

  private void session(ObjectNode fields, Pointer at, List<LoggedSession> sessions) {
    @Nullable LocalDate day = null;
    @Nullable Integer painBefore = null;
    boolean legSymptoms = false;
    List<LoggedExercise> done = List.of();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      Pointer inner = at.to(field.getKey());
      JsonNode content = field.getValue();
      switch (field.getKey()) {
        case "day" -> day = types.dayUntil(content, inner, today);
        case "painBefore" -> painBefore = types.whole(content, inner, 0, 10);
        case "legSymptoms" -> legSymptoms = Boolean.TRUE.equals(types.yesOrNo(content, inner));
        case "exercises" -> done = exercises(content, inner);
        default -> types.unknown(inner);
      }
    }
    types.wanted(fields, at, List.of("day", "exercises"));
    if (day != null) {
      int number = sessions.size();
      Instant performed = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(number);
      sessions.add(
          new LoggedSession(
              new UUID(0, number + 1L),
              prescription.id(),
              day,
              performed,
              performed,
              painBefore,
              legSymptoms,
              null,
              null,
              done));
    }
  }

  private List<LoggedExercise> exercises(JsonNode value, Pointer at) {
    List<LoggedExercise> done = new ArrayList<>();
    types.objects(value, at).forEach((place, fields) -> exercise(fields, place, done));
    return done;
  }

  private void exercise(ObjectNode fields, Pointer at, List<LoggedExercise> done) {
    var entry = new Entry();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      entry.read(field.getKey(), field.getValue(), at.to(field.getKey()));
    }
    types.wanted(fields, at, List.of("exercise"));
    long said =
        Stream.of("asPrescribed", "sets", "skipped")
            .map(fields::path)
            .filter(told -> !told.isMissingNode() && !told.equals(BooleanNode.FALSE))
            .count();
    if (said != 1) {
      types.faults().at(at, types.faults().words().one_of_three());
    } else if (entry.exercise != null) {
      List<LoggedExercise> sides = entry.bySide(entry.exercise);
      if (sides.isEmpty()) {
        types.faults().at(at.to("side"), types.faults().words().not_this_side());
      }
      if (sides.stream().anyMatch(side -> isTold(side, done))) {
        types.faults().at(at.to("exercise"), types.faults().words().exercise_twice());
      }
      done.addAll(sides);
    }
  }

  private static boolean isTold(LoggedExercise side, List<LoggedExercise> done) {
    return done.stream()
        .anyMatch(
            told -> told.prescribedId().equals(side.prescribedId()) && told.side() == side.side());
  }

  /** What one entry of a log says. */
  private final class Entry {
    private @Nullable FollowedExercise exercise;
    private @Nullable Side side;
    private @Nullable Integer sets;
    private @Nullable Integer reps;
    private @Nullable Integer holdSeconds;
    private @Nullable SkipReason skipped;
    private @Nullable Integer effort;
    private @Nullable Integer repsInReserve;
    private @Nullable Integer quality;
    private @Nullable Integer pain;

    void read(String name, JsonNode value, Pointer at) {
      switch (name) {
        case "exercise" -> exercise = exercise(value, at);
        case "side" -> side = types.one(value, at, Map.of("left", Side.LEFT, "right", Side.RIGHT));
        case "asPrescribed" -> types.yesOrNo(value, at);
        case "sets" -> sets = types.whole(value, at, 0, MOST_SETS);
        case "reps" -> reps = types.whole(value, at, 0, MOST_AMOUNT);
        case "holdSeconds" -> holdSeconds = types.whole(value, at, 0, MOST_AMOUNT);
        case "skipped" -> skipped = types.one(value, at, SKIPS);
        case "effort" -> effort = types.whole(value, at, 0, 10);
        case "repsInReserve" -> repsInReserve = types.whole(value, at, 0, 10);
        case "quality" -> quality = types.whole(value, at, 0, 3);
        case "pain" -> pain = types.whole(value, at, 0, 10);
        default -> types.unknown(at);
      }
    }

    private @Nullable FollowedExercise exercise(JsonNode value, Pointer at) {
      Optional<FollowedExercise> known =
          prescription.exercises().stream()
              .filter(each -> each.exercise().equals(value.textValue()))
              .findFirst();
      if (wholly && known.isEmpty()) {
        types.faults().at(at, types.faults().words().not_prescribed());
      }
      return known.orElse(null);
    }

    /** An entry without a side speaks of every side the dose has. */
    List<LoggedExercise> bySide(FollowedExercise of) {
      return of.sides().stream()
          .filter(asked -> side == null || asked.side() == side)
          .map(
              asked ->
                  new LoggedExercise(
                      of.id(),
                      asked.side(),
                      amount(asked.amount()),
                      null,
                      effort,
                      repsInReserve,
                      quality,
                      pain,
                      skipped,
                      null))
          .toList();
    }

    private @Nullable Amount amount(Amount asked) {
      if (skipped != null) {
        return null;
      }
      return sets == null ? asked : new Amount(sets, reps, holdSeconds);
    }
  }
}
