package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.TrainedExercise;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;

/** Reads the exercises in force with their doses; what is not said is as the catalogue begins. */
final class PrescriptionReader {

  private static final UUID ID = new UUID(0, 0);
  private static final int A_WEEK = 7;

  private final Catalogue catalogue;
  private final Dosing dosing;
  private final LocalDate began;
  private final LocalDate today;
  private final JsonTypes types;

  PrescriptionReader(
      Catalogue catalogue, Dosing dosing, LocalDate began, LocalDate today, JsonTypes types) {
    this.catalogue = catalogue;
    this.dosing = dosing;
    this.began = began;
    this.today = today;
    this.types = types;
  }

  /** The exercises, each once; what of them cannot be goes to the faults and is left out. */
  List<TrainedExercise> read(JsonNode value, Pointer at) {
    Map<String, TrainedExercise> read = new LinkedHashMap<>();
    for (Map.Entry<Pointer, ObjectNode> item : types.objects(value, at).entrySet()) {
      Pointer place = item.getKey();
      ObjectNode fields = item.getValue();
      types.wanted(fields, place, List.of("exercise"));
      String id =
          fields.has("exercise")
              ? types.one(
                  fields.get("exercise"),
                  place.to("exercise"),
                  JsonTypes.same(catalogue.exercises().keySet()))
              : null;
      if (id != null && read.put(id, exercise(id, fields, place)) != null) {
        types.faults().at(place.to("exercise"), types.faults().words().exercise_twice());
      }
    }
    return List.copyOf(read.values());
  }

  private TrainedExercise exercise(String id, ObjectNode fields, Pointer at) {
    var start = dosing.start(catalogue.exercise(id), A_WEEK);
    var doses = new DoseReader(types);
    var dose = fields.has("dose") ? doses.read(fields.get("dose"), at.to("dose"), start) : start;
    var begunWith = dose;
    LocalDate rungSince = began;
    LocalDate doseSince = began;
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      Pointer inner = at.to(field.getKey());
      switch (field.getKey()) {
        case "exercise", "dose" -> {
          // Read first: the rest is read against them.
        }
        case "begunWith" -> begunWith = doses.read(field.getValue(), inner, start);
        case "rungSince" ->
            rungSince = JsonTypes.or(types.dayUntil(field.getValue(), inner, today), rungSince);
        case "doseSince" ->
            doseSince = JsonTypes.or(types.dayUntil(field.getValue(), inner, today), doseSince);
        default -> types.unknown(inner);
      }
    }
    return new TrainedExercise(id, dose, begunWith, rungSince, doseSince);
  }

  /** The exercises as a patient follows them, so that logs can be held against them. */
  static FollowedVersion followed(
      List<TrainedExercise> exercises, Catalogue catalogue, Dosing dosing, LocalDate began) {
    List<FollowedExercise> followed = new ArrayList<>();
    for (TrainedExercise each : exercises) {
      followed.add(
          FollowedExercise.of(
              new Prescription(
                  new UUID(1, followed.size()),
                  followed.size() + 1,
                  each.exercise(),
                  each.dose(),
                  dosing.minutes(catalogue.exercise(each.exercise()), each.dose()),
                  Prescription.ADDED,
                  List.of(),
                  "",
                  "")));
    }
    return new FollowedVersion(ID, ID, 1, began, began, null, A_WEEK, null, followed);
  }
}
