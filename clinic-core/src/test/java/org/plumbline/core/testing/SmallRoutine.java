package org.plumbline.core.testing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.SessionReport;
import org.plumbline.local.DatabaseRole;

/**
 * A published routine for the patient of a {@link SmallClinic}: a two-sided bridge (GB01, 2 x 10),
 * a hip exercise for each side (AB02, 2 x 8 held 3 s, three sets on the right) and squats as
 * strength work (SQ02, 3 x 10 with 3 in reserve, three days a week).
 */
public record SmallRoutine(
    UUID routineId, UUID versionId, UUID bridge, UUID hip, UUID squat, LocalDate began) {

  private static final String PROPOSAL =
      """
      {"chosen": [], "leftOut": [], "unserved": [], "replacements": [], "notes": [],
       "totals": {"sessionMinutes": 12.7, "weekMinutes": 54.5, "split": false},
       "rulesVersion": "test"}
      """;

  /** Publishes the routine on {@code began}, {@code daysPerWeek} sessions a week. */
  public static SmallRoutine publish(SmallClinic clinic, LocalDate began, int daysPerWeek) {
    return publish(clinic, Ids.next(), began, began, 1, daysPerWeek);
  }

  /** Publishes a second version on a later day; the first one is superseded. */
  public SmallRoutine nextVersion(SmallClinic clinic, LocalDate day, int daysPerWeek) {
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      SmallClinic.execute(
          owner,
          "update routine_version set status = 'superseded', retired_at = ? where id = ?",
          morning(day),
          versionId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return publish(clinic, routineId, began, day, 2, daysPerWeek);
  }

  /** The therapist approved a lowering of the routine in advance. */
  public void approveLowering(SmallClinic clinic) {
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      SmallClinic.execute(
          owner,
          "insert into routine_fallback (id, clinic_id, patient_id, approved_at)"
              + " values (?, ?, ?, ?)",
          versionId,
          clinic.clinicId(),
          clinic.patientId(),
          morning(began));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All three exercises as prescribed and well done, with pain of 0 to 10 in each. */
  public List<ExerciseReport> allDone(@Nullable Integer pain) {
    return List.of(done(bridge, null, pain), done(hip, null, pain), done(squat, 3, pain));
  }

  /** One exercise as prescribed, with good quality and an effort of 5. */
  public static ExerciseReport done(
      UUID prescribed, @Nullable Integer reserve, @Nullable Integer pain) {
    return new ExerciseReport(
        prescribed, new ExerciseReport.AsPrescribed(), null, 5, reserve, 2, pain, null);
  }

  /** A session told at home on a day, with pain of 1 before it. */
  public static SessionReport session(
      SmallClinic clinic, LocalDate day, List<ExerciseReport> exercises) {
    return new SessionReport(
        clinic.patientId(),
        day,
        1,
        false,
        null,
        SessionReport.Source.PORTAL,
        UUID.randomUUID(),
        exercises);
  }

  private static SmallRoutine publish(
      SmallClinic clinic,
      UUID routineId,
      LocalDate began,
      LocalDate published,
      int number,
      int daysPerWeek) {
    var routine =
        new SmallRoutine(routineId, Ids.next(), Ids.next(), Ids.next(), Ids.next(), began);
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      if (number == 1) {
        SmallClinic.execute(
            owner,
            "insert into routine (id, clinic_id, patient_id, episode_id, began_on, created_at)"
                + " values (?, ?, ?, ?, ?, ?)",
            routineId,
            clinic.clinicId(),
            clinic.patientId(),
            clinic.episodeId(),
            began,
            morning(published));
      }
      SmallClinic.execute(
          owner,
          "insert into routine_version (id, clinic_id, patient_id, routine_id, number, status, phase,"
              + " days_per_week, catalogue_version, drafted_at, proposal)"
              + " values (?, ?, ?, ?, ?, 'draft', 1, ?, 'test', ?, cast(? as jsonb))",
          routine.versionId,
          clinic.clinicId(),
          clinic.patientId(),
          routineId,
          number,
          daysPerWeek,
          morning(published),
          PROPOSAL);
      routine.exercise(owner, clinic, routine.bridge, 1, "GB01", "both", 2, null, 10, 0, 5, "2.8");
      routine.exercise(owner, clinic, routine.hip, 2, "AB02", "each", 2, 3, 8, 3, 5, "4.4");
      routine.exercise(owner, clinic, routine.squat, 3, "SQ02", "both", 3, null, 10, 0, 3, "4.5");
      SmallClinic.execute(
          owner,
          "update routine_version set status = 'published', published_at = ? where id = ?",
          morning(published),
          routine.versionId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return routine;
  }

  private void exercise(
      Connection owner,
      SmallClinic clinic,
      UUID id,
      int position,
      String exercise,
      String side,
      int sets,
      @Nullable Integer setsRight,
      int reps,
      int hold,
      int daysPerWeek,
      String minutes)
      throws SQLException {
    SmallClinic.execute(
        owner,
        "insert into prescribed_exercise (id, clinic_id, patient_id, version_id, position, exercise,"
            + " side, sets, sets_left, sets_right, first_side, reps, hold_seconds, tempo, rest_seconds,"
            + " reps_in_reserve, days_per_week, minutes)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '2-1-2', 30, ?, ?, ?)",
        id,
        clinic.clinicId(),
        clinic.patientId(),
        versionId,
        position,
        exercise,
        side,
        sets,
        setsRight == null ? null : sets,
        setsRight,
        setsRight == null ? null : "right",
        reps,
        hold,
        id.equals(squat) ? 3 : null,
        daysPerWeek,
        new BigDecimal(minutes));
  }

  private static OffsetDateTime morning(LocalDate day) {
    return Instant.parse(day + "T08:00:00Z").atOffset(ZoneOffset.UTC);
  }
}
