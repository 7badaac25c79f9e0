package org.plumbline.core.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.FollowedExercise.Asked;
import org.plumbline.core.training.Volume.Amount;

/** Reads the published versions of a patient's routines, as the patient follows them. */
@ApplicationScoped
class FollowedRoutines {

  private static final String PUBLISHED =
      """
      select v.id as version_id, v.routine_id, v.number, r.began_on, v.published_at, v.retired_at,
             v.days_per_week as sessions, v.note_to_patient as version_note, p.id, p.exercise,
             p.side, p.sets, p.sets_left, p.sets_right, p.first_side, p.reps, p.hold_seconds,
             p.tempo, p.load, p.rest_seconds, p.reps_in_reserve, p.days_per_week, p.minutes, p.note_to_patient
        from routine_version v
        join routine r on r.clinic_id = v.clinic_id and r.id = v.routine_id
        join prescribed_exercise p on p.clinic_id = v.clinic_id and p.version_id = v.id
       where v.clinic_id = :clinic and v.patient_id = :patient and v.status <> 'draft'
         and r.began_on is not null
       order by v.published_at, v.id, p.position
      """;

  private final EntityManager entityManager;

  FollowedRoutines(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The published versions, the newest last. */
  List<FollowedVersion> of(UUID clinicId, UUID patientId, ZoneId zone) {
    Map<UUID, List<Tuple>> rows = new LinkedHashMap<>();
    List<?> found =
        entityManager
            .createNativeQuery(PUBLISHED, Tuple.class)
            .setParameter("clinic", clinicId)
            .setParameter("patient", patientId)
            .getResultList();
    for (Object each : found) {
      Tuple row = (Tuple) each;
      rows.computeIfAbsent(row.get("version_id", UUID.class), _ -> new ArrayList<>()).add(row);
    }
    return rows.values().stream().map(version -> version(version, zone)).toList();
  }

  private static FollowedVersion version(List<Tuple> rows, ZoneId zone) {
    Tuple first = rows.getFirst();
    int number = integer(first, "number");
    LocalDate began = first.get("began_on", LocalDate.class);
    LocalDate published = day(first, "published_at", zone);
    LocalDate retired =
        first.get("retired_at") == null ? null : day(first, "retired_at", zone).minusDays(1);
    return new FollowedVersion(
        first.get("version_id", UUID.class),
        first.get("routine_id", UUID.class),
        number,
        began,
        number == 1 || published.isBefore(began) ? began : published,
        retired,
        integer(first, "sessions"),
        first.get("version_note", String.class),
        rows.stream().map(FollowedRoutines::exercise).toList());
  }

  private static FollowedExercise exercise(Tuple row) {
    return new FollowedExercise(
        row.get("id", UUID.class),
        row.get("exercise", String.class),
        sides(row),
        row.get("tempo", String.class),
        row.get("load", String.class),
        integer(row, "rest_seconds"),
        optional(row, "reps_in_reserve"),
        integer(row, "days_per_week"),
        row.get("minutes", BigDecimal.class),
        row.get("note_to_patient", String.class));
  }

  private static List<Asked> sides(Tuple row) {
    String word = row.get("side", String.class);
    if (!"each".equals(word)) {
      Side side = Side.of(word);
      Integer own = optional(row, side == Side.RIGHT ? "sets_right" : "sets_left");
      int sets = side == Side.BOTH || own == null ? integer(row, "sets") : own;
      return List.of(new Asked(side, amount(row, sets)));
    }
    Integer left = optional(row, "sets_left");
    Integer right = optional(row, "sets_right");
    int sets = integer(row, "sets");
    var ofLeft = new Asked(Side.LEFT, amount(row, left == null ? sets : left));
    var ofRight = new Asked(Side.RIGHT, amount(row, right == null ? sets : right));
    return "right".equals(row.get("first_side", String.class))
        ? List.of(ofRight, ofLeft)
        : List.of(ofLeft, ofRight);
  }

  private static Amount amount(Tuple row, int sets) {
    Integer hold = optional(row, "hold_seconds");
    return new Amount(sets, optional(row, "reps"), hold == null || hold == 0 ? null : hold);
  }

  private static LocalDate day(Tuple row, String column, ZoneId zone) {
    return LocalDate.ofInstant(row.get(column, Instant.class), zone);
  }

  private static int integer(Tuple row, String column) {
    return row.get(column, Integer.class);
  }

  private static @Nullable Integer optional(Tuple row, String column) {
    return row.get(column, Integer.class);
  }
}
