package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.progression.CourseReader;
import org.plumbline.core.progression.Flare;
import org.plumbline.core.progression.JudgedSession;
import org.plumbline.core.progression.ProgressionRequest;
import org.plumbline.core.progression.ProgressionRequest.OutcomeTrend;
import org.plumbline.core.progression.ProgressionRequest.StepTaken;
import org.plumbline.core.progression.TrainedExercise;
import org.plumbline.core.progression.Variable;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.TrainingRules;

/** Reads a prescription and its logs, and what else a proposal depends on. */
final class ProgressionReader {

  private final Catalogue catalogue;
  private final Dosing dosing;
  private final JsonTypes types;

  private LocalDate today;
  private @Nullable LocalDate began;
  private int phase = 1;
  private @Nullable LocalDate loadedSince;
  private Set<String> conditions = Set.of();
  private Set<String> possible;
  private List<TrainedExercise> exercises = List.of();
  private boolean wholly;
  private List<LoggedSession> logs = List.of();
  private Map<LocalDate, Integer> mornings = Map.of();
  private List<StepTaken> steps = List.of();
  private @Nullable BigDecimal adherence;
  private OutcomeTrend outcome = OutcomeTrend.UNKNOWN;
  private @Nullable LocalDate flareReported;
  private @Nullable Flare flare;

  ProgressionReader(Catalogue catalogue, Dosing dosing, LocalDate today, JsonTypes types) {
    this.catalogue = catalogue;
    this.dosing = dosing;
    this.today = today;
    this.types = types;
    this.possible = catalogue.exercises().keySet();
  }

  /** The request; what of it cannot be goes to the faults and is left out. */
  ProgressionRequest read(JsonNode body) {
    ObjectNode fields = types.object(body, Pointer.BODY);
    if (fields != null) {
      types.wanted(fields, Pointer.BODY, List.of("prescription", "began"));
      if (fields.has("today")) {
        today = JsonTypes.or(types.day(fields.get("today"), Pointer.BODY.to("today")), today);
      }
      if (fields.has("began")) {
        began = types.dayUntil(fields.get("began"), Pointer.BODY.to("began"), today);
      }
      if (fields.has("prescription")) {
        exercises =
            new PrescriptionReader(catalogue, dosing, began(), today, types)
                .read(fields.get("prescription"), Pointer.BODY.to("prescription"));
        wholly = isWhole(fields.get("prescription"));
      }
      fields
          .properties()
          .forEach(
              field -> field(field.getKey(), field.getValue(), Pointer.BODY.to(field.getKey())));
    }
    return request();
  }

  private void field(String name, JsonNode value, Pointer at) {
    switch (name) {
      case "today", "began", "prescription" -> {
        // Read first: the rest is read against them.
      }
      case "logs" -> logs = logs(value, at);
      case "mornings" -> mornings = mornings(value, at);
      case "phase" ->
          phase =
              JsonTypes.or(types.whole(value, at, 1, catalogue.tailoring().phases().size()), phase);
      case "loadedSince" -> loadedSince = types.dayUntil(value, at, today);
      case "conditions" ->
          conditions = types.some(value, at, JsonTypes.same(catalogue.conditions().keySet()));
      case "possible" ->
          possible = types.some(value, at, JsonTypes.same(catalogue.exercises().keySet()));
      case "steps" -> steps = steps(value, at);
      case "adherence" -> adherence = types.share(value, at);
      case "outcome" ->
          outcome =
              JsonTypes.or(types.one(value, at, JsonTypes.words(OutcomeTrend.values())), outcome);
      case "flareReported" -> flareReported = types.dayUntil(value, at, today);
      case "flare" -> flare = flare(value, at);
      default -> types.unknown(at);
    }
  }

  private boolean isWhole(JsonNode prescription) {
    return prescription.isArray() && prescription.size() == exercises.size();
  }

  private List<LoggedSession> logs(JsonNode value, Pointer at) {
    return new LogReader(version(), wholly, today, types).sessions(value, at);
  }

  private LocalDate began() {
    return JsonTypes.or(began, today);
  }

  private Map<LocalDate, Integer> mornings(JsonNode value, Pointer at) {
    Map<LocalDate, Integer> read = new LinkedHashMap<>();
    types
        .objects(value, at)
        .forEach(
            (place, fields) -> {
              types.wanted(fields, place, List.of("day", "pain"));
              @Nullable LocalDate day = null;
              @Nullable Integer pain = null;
              for (Map.Entry<String, JsonNode> field : fields.properties()) {
                Pointer inner = place.to(field.getKey());
                switch (field.getKey()) {
                  case "day" -> day = types.dayUntil(field.getValue(), inner, today);
                  case "pain" -> pain = types.whole(field.getValue(), inner, 0, 10);
                  default -> types.unknown(inner);
                }
              }
              if (day != null && pain != null && read.put(day, pain) != null) {
                types.faults().at(place.to("day"), types.faults().words().day_twice());
              }
            });
    return read;
  }

  private List<StepTaken> steps(JsonNode value, Pointer at) {
    List<StepTaken> read = new ArrayList<>();
    types
        .objects(value, at)
        .forEach(
            (place, fields) -> {
              types.wanted(fields, place, List.of("day", "exercise", "raised"));
              @Nullable LocalDate day = null;
              @Nullable String exercise = null;
              @Nullable Variable raised = null;
              for (Map.Entry<String, JsonNode> field : fields.properties()) {
                Pointer inner = place.to(field.getKey());
                JsonNode content = field.getValue();
                switch (field.getKey()) {
                  case "day" -> day = types.dayUntil(content, inner, today);
                  case "exercise" ->
                      exercise =
                          types.one(content, inner, JsonTypes.same(catalogue.exercises().keySet()));
                  case "raised" ->
                      raised = types.one(content, inner, JsonTypes.words(Variable.values()));
                  default -> types.unknown(inner);
                }
              }
              if (day != null && exercise != null && raised != null) {
                read.add(new StepTaken(day, exercise, raised));
              }
            });
    return read;
  }

  private @Nullable Flare flare(JsonNode value, Pointer at) {
    ObjectNode fields = types.object(value, at);
    if (fields == null) {
      return null;
    }
    types.wanted(fields, at, List.of("began"));
    @Nullable LocalDate day = null;
    @Nullable BigDecimal baseline = null;
    @Nullable LocalDate since = null;
    @Nullable BigDecimal share = null;
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      Pointer inner = at.to(field.getKey());
      switch (field.getKey()) {
        case "began" -> day = types.dayUntil(field.getValue(), inner, today);
        case "baseline" -> baseline = types.pain(field.getValue(), inner);
        case "since" -> since = types.dayUntil(field.getValue(), inner, today);
        case "share" -> share = types.share(field.getValue(), inner);
        default -> types.unknown(inner);
      }
    }
    return day == null ? null : new Flare(day, baseline, since == null ? day : since, share);
  }

  private FollowedVersion version() {
    return PrescriptionReader.followed(exercises, catalogue, dosing, began());
  }

  private ProgressionRequest request() {
    FollowedVersion version = version();
    var course =
        new Course(
            List.of(version),
            List.of(),
            logs,
            mornings,
            id -> catalogue.exercise(id).category() == Category.STRENGTH,
            TrainingRules.of(catalogue),
            Map.of());
    var reader = new CourseReader(course, version);
    return new ProgressionRequest(
        today,
        phase,
        loadedSince,
        conditions,
        possible,
        Map.of(),
        Map.of(),
        exercises,
        reader.sessions().stream().map(this::atTheirDose).toList(),
        steps,
        began(),
        adherence,
        outcome,
        reader.pains(),
        flareReported,
        flare,
        null);
  }

  /** What was done before a dose began was done at another one. */
  private JudgedSession atTheirDose(JudgedSession session) {
    return new JudgedSession(
        session.day(),
        session.pain(),
        session.done().stream()
            .map(
                done ->
                    new JudgedSession.Done(
                        done.exercise(),
                        done.atThisDose() && !session.day().isBefore(since(done.exercise())),
                        done.share(),
                        done.holdShare(),
                        done.repsInReserve(),
                        done.effort(),
                        done.quality(),
                        done.pain()))
            .toList(),
        session.leftOut());
  }

  private LocalDate since(String exercise) {
    return exercises.stream()
        .filter(each -> each.exercise().equals(exercise))
        .map(TrainedExercise::doseSince)
        .findFirst()
        .orElseThrow();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
