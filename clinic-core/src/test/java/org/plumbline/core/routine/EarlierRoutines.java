package org.plumbline.core.routine;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.Pools;
import org.plumbline.local.DatabaseRole;
import org.plumbline.local.LocalPostgres;

/**
 * A PostgreSQL as it was before reasons became facts (V018), with a published routine and a draft
 * of that time in it. The application migrates it on when it starts.
 */
public class EarlierRoutines implements QuarkusTestResourceLifecycleManager {

  static final UUID CLINIC = id(1);
  static final UUID THERAPIST = id(2);
  static final UUID PATIENT = id(3);
  static final UUID EPISODE = id(4);
  static final UUID ROUTINE = id(5);
  static final UUID PUBLISHED = id(6);
  static final UUID DRAFT = id(7);
  static final UUID OTHER_PATIENT = id(8);
  static final UUID WITHHELD = id(11);

  static final Tenant.Member AT_WORK =
      new Tenant.Member(CLINIC, THERAPIST, Role.THERAPIST, "earlier", null);

  private static final String DOSE =
      """
      {"sides": "BOTH", "setsLeft": 2, "setsRight": 2, "firstSide": null, "reps": 10,
       "holdSeconds": 2, "tempo": {"loweringSeconds": 2, "holdSeconds": 2, "liftingSeconds": 2,
       "manner": "COUNTED"}, "load": "", "restSeconds": 30, "daysPerWeek": 4,
       "repsInReserve": null}""";

  private static final String PROPOSAL =
      """
      {"chosen": [
         {"exercise": "GB01", "name": "Glute bridge", "slot": "activation", "score": 1.25,
          "dose": %s, "minutes": 2.5, "cautions": ["Lying on the back only in short bouts."],
          "reasons": ["Answers glute under-recruitment (likely, 0.75)."]},
         {"exercise": "BR01", "name": "Diaphragmatic breathing", "slot": "warm-up", "score": 0.4,
          "dose": %s, "minutes": 1.7, "cautions": [], "reasons": []}],
       "leftOut": [{"exercise": "HG05", "name": "Deadlift", "why": "GATE", "words": "Not yet."}],
       "totals": {"sessionMinutes": 5.2, "weekMinutes": 20.8, "split": false},
       "unserved": [{"pattern": "THS", "name": "Thoracic stiffness", "why": "No room."}],
       "replacements": [{"missing": "GB05", "standIn": "GB01", "words": "Without a band."}],
       "notes": ["Walk or cycle on most days."],
       "rulesVersion": "2025.4"}"""
          .formatted(DOSE, DOSE);

  private static final String NOTHING =
      """
      {"chosen": [],
       "leftOut": [{"exercise": "GB01", "name": "Glute bridge", "why": "RED_FLAG", "words": "RF02"}],
       "totals": {"sessionMinutes": 0, "weekMinutes": 0, "split": false},
       "unserved": [], "replacements": [], "notes": [], "rulesVersion": "2025.4"}""";

  private @Nullable LocalPostgres postgres;

  @Override
  public Map<String, String> start() {
    LocalPostgres started = LocalPostgres.temporary();
    postgres = started;
    Flyway.configure()
        .dataSource(
            started.url(DatabaseRole.OWNER),
            DatabaseRole.OWNER.user(),
            started.password(DatabaseRole.OWNER))
        .locations("classpath:db/migration")
        .target("018")
        .load()
        .migrate();
    try (Connection owner = started.connect(DatabaseRole.OWNER)) {
      write(owner);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Pools.of(started::url, started::password);
  }

  @Override
  public void stop() {
    if (postgres != null) {
      postgres.close();
    }
  }

  private static void write(Connection owner) throws SQLException {
    run(
        owner,
        "insert into clinic (id, name, zone, language, created_at)"
            + " values (?, 'Earlier', 'Europe/London', 'en', now())",
        CLINIC);
    run(
        owner,
        "insert into membership (id, clinic_id, subject, role, display_name, started_at)"
            + " values (?, ?, 'earlier', 'therapist', 'Thea', now())",
        THERAPIST,
        CLINIC);
    patient(owner, PATIENT, EPISODE, ROUTINE);
    patient(owner, OTHER_PATIENT, id(9), id(10));
    version(owner, PATIENT, ROUTINE, PUBLISHED, 1, PROPOSAL);
    exercise(owner, PUBLISHED, 1, "BR01", "[\"Calms the start.\", \"Known from before.\"]");
    exercise(owner, PUBLISHED, 2, "GB01", "[]");
    run(
        owner,
        "update routine_version set status = 'published', published_at = now() where id = ?",
        PUBLISHED);
    version(owner, OTHER_PATIENT, id(10), WITHHELD, 1, NOTHING);
    version(owner, PATIENT, ROUTINE, DRAFT, 2, PROPOSAL);
    exercise(owner, DRAFT, 1, "GB01", "[\"Answers glute under-recruitment (likely, 0.75).\"]");
  }

  private static void patient(Connection owner, UUID patient, UUID episode, UUID routine)
      throws SQLException {
    run(
        owner,
        "insert into patient (id, clinic_id, given_name, family_name, birth_date, language,"
            + " registered_at) values (?, ?, 'Pat', 'Earlier', date '1990-04-01', 'en', now())",
        patient,
        CLINIC);
    run(
        owner,
        "insert into episode (id, clinic_id, patient_id, reason, therapist_id, opened_at)"
            + " values (?, ?, ?, 'Low back pain', ?, now())",
        episode,
        CLINIC,
        patient,
        THERAPIST);
    run(
        owner,
        "insert into routine (id, clinic_id, patient_id, episode_id, began_on, created_at)"
            + " values (?, ?, ?, ?, current_date, now())",
        routine,
        CLINIC,
        patient,
        episode);
  }

  private static void version(
      Connection owner, UUID patient, UUID routine, UUID id, int number, String proposal)
      throws SQLException {
    run(
        owner,
        "insert into routine_version (id, clinic_id, patient_id, routine_id, number, status, phase,"
            + " days_per_week, proposal, catalogue_version, drafted_at)"
            + " values (?, ?, ?, ?, ?, 'draft', 1, 4, ?::jsonb, '2025.4', now())",
        id,
        CLINIC,
        patient,
        routine,
        number,
        proposal);
  }

  private static void exercise(
      Connection owner, UUID version, int position, String exercise, String reasons)
      throws SQLException {
    run(
        owner,
        "insert into prescribed_exercise (id, clinic_id, patient_id, version_id, position, exercise,"
            + " side, sets, reps, hold_seconds, tempo, rest_seconds, days_per_week, minutes, slot,"
            + " reasons) values (gen_random_uuid(), ?, ?, ?, ?, ?, 'both', 2, 10, 2, '2-2-2', 30, 4,"
            + " 2.5, 'activation', ?::jsonb)",
        CLINIC,
        PATIENT,
        version,
        position,
        exercise,
        reasons);
  }

  private static void run(Connection owner, String sql, Object... values) throws SQLException {
    try (var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static UUID id(int number) {
    return new UUID(0x19L, number);
  }
}
