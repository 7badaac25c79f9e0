package org.plumbline.core.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.local.DatabaseRole;

/** The second wall, tested past the application: a raw connection as the application's role. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DatabaseWallsTest {

  @Test
  void withoutATenantEveryClinicTableLooksEmpty() throws SQLException {
    SmallClinic.open();
    try (Connection app = transaction(new Tenant.Nobody())) {
      for (String table : tablesOfTheApplication()) {
        assertEquals(0, count(app, table, "true"), table);
      }
    }
  }

  @Test
  void aTherapistSeesTheirOwnClinicsRowsAndNoOthers() throws SQLException {
    var mine = SmallClinic.open();
    var theirs = SmallClinic.open();
    try (Connection app = transaction(mine.therapist())) {
      assertEquals(1, count(app, "patient", "true"));
      assertEquals(1, count(app, "clinic", "true"));
      assertEquals(4, count(app, "membership", "true"));
      assertEquals(0, count(app, "patient", "clinic_id = '" + theirs.clinicId() + "'"));
    }
  }

  @Test
  void aPatientSeesThemselvesAndNobodyElse() throws SQLException {
    var clinic = SmallClinic.open();
    insertAnotherPatient(clinic);
    try (Connection app = transaction(clinic.patient())) {
      assertEquals(1, count(app, "patient", "true"));
      assertEquals(1, count(app, "patient", "id = '" + clinic.patientId() + "'"));
      assertEquals(1, count(app, "episode", "true"));
      assertEquals(1, count(app, "membership", "true"));
    }
  }

  @Test
  void aPatientSeesAPublishedRoutineAndNeverADraft() throws SQLException {
    var clinic = SmallClinic.open();
    var published = routineVersion(clinic, 1, "published");
    routineVersion(clinic, 2, "draft");
    try (Connection app = transaction(clinic.patient())) {
      assertEquals(1, count(app, "routine_version", "true"));
      assertEquals(1, count(app, "routine_version", "id = '" + published + "'"));
    }
  }

  @Test
  void aPatientNeverSeesHypothesesSafetyAnswersOrTheWorklist() throws SQLException {
    var clinic = SmallClinic.open();
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      execute(
          owner,
          "insert into worklist_entry (id, clinic_id, patient_id, reason, raised_at, due_at) values"
              + " ('%s','%s','%s','no-log', now(), now())"
                  .formatted(Ids.next(), clinic.clinicId(), clinic.patientId()));
      execute(
          owner,
          "insert into safety_screen (id, clinic_id, patient_id, episode_id, screened_at,"
              + " catalogue_version) values ('%s','%s','%s','%s', now(), '1')"
                  .formatted(
                      Ids.next(), clinic.clinicId(), clinic.patientId(), clinic.episodeId()));
    }
    try (Connection app = transaction(clinic.patient())) {
      assertEquals(0, count(app, "worklist_entry", "true"));
      assertEquals(0, count(app, "safety_screen", "true"));
    }
    try (Connection app = transaction(clinic.therapist())) {
      assertEquals(1, count(app, "worklist_entry", "true"));
      assertEquals(1, count(app, "safety_screen", "true"));
    }
  }

  @Test
  void anAdministratorAndAManagerSeeNoClinicalRowThroughTheApplication() throws SQLException {
    var clinic = SmallClinic.open();
    for (var staff : List.of(clinic.admin(), clinic.manager())) {
      try (Connection app = transaction(staff)) {
        assertEquals(0, count(app, "patient", "true"));
        assertEquals(0, count(app, "episode", "true"));
      }
    }
  }

  @Test
  void nothingIsInsertedIntoAnotherClinic() throws SQLException {
    var mine = SmallClinic.open();
    var theirs = SmallClinic.open();
    try (Connection app = transaction(mine.therapist())) {
      assertThrows(
          SQLException.class,
          () ->
              execute(
                  app,
                  "insert into patient (id, clinic_id, given_name, family_name, birth_date,"
                      + " language, registered_at) values ('%s','%s','A','B','1990-01-01','en',now())"
                          .formatted(Ids.next(), theirs.clinicId())));
    }
  }

  @Test
  void nothingIsUpdatedInAnotherClinicNorMovedThere() throws SQLException {
    var mine = SmallClinic.open();
    var theirs = SmallClinic.open();
    try (Connection app = transaction(mine.therapist());
        var statement = app.createStatement()) {
      assertEquals(
          0,
          statement.executeUpdate(
              "update patient set phone = '1' where id = '" + theirs.patientId() + "'"));
      assertThrows(
          SQLException.class,
          () ->
              execute(
                  app,
                  "update patient set clinic_id = '%s' where id = '%s'"
                      .formatted(theirs.clinicId(), mine.patientId())));
    }
  }

  @Test
  void aLogIsNeverUpdatedOrDeleted() throws SQLException {
    var clinic = SmallClinic.open();
    for (String table : List.of("session_log", "exercise_log", "morning_pain", "audit_entry")) {
      try (Connection app = transaction(clinic.therapist())) {
        assertThrows(SQLException.class, () -> execute(app, "delete from " + table), table);
      }
      try (Connection app = transaction(clinic.therapist())) {
        assertThrows(
            SQLException.class, () -> execute(app, "update " + table + " set id = id"), table);
      }
    }
  }

  @Test
  void aSettingDoesNotOutliveItsTransaction() throws SQLException {
    var clinic = SmallClinic.open();
    try (Connection app = transaction(clinic.therapist())) {
      assertEquals(1, count(app, "patient", "true"));
      app.commit();
      assertEquals(0, count(app, "patient", "true"));
    }
  }

  @Test
  void everyTableWithAClinicHasItsOneForcedPolicy() throws SQLException {
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER);
        var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                """
                select c.relname, c.relrowsecurity, c.relforcerowsecurity,
                  (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
                from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and (c.relname = 'clinic' or exists (
                    select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped))
                """)) {
      int tables = 0;
      var faults = new ArrayList<String>();
      while (rows.next()) {
        tables++;
        if (!rows.getBoolean(2) || !rows.getBoolean(3) || rows.getInt(4) != 1) {
          faults.add(rows.getString(1));
        }
      }
      assertEquals(List.of(), faults);
      assertFalse(tables < 25, "the catalogue of the database was read");
    }
  }

  @Test
  void theApplicationsRoleOwnsNothingAndObeysRowLevelSecurity() throws SQLException {
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      assertEquals(
          0,
          count(
              owner,
              "pg_class",
              "relowner in (select oid from pg_roles where rolname in ('plumbline_app',"
                  + " 'plumbline_reports'))"));
      assertEquals(
          0,
          count(
              owner,
              "pg_roles",
              "rolname in ('plumbline_app', 'plumbline_reports', 'plumbline_jobs') and"
                  + " (rolbypassrls or rolsuper)"));
    }
  }

  private static Connection transaction(Tenant tenant) throws SQLException {
    Connection connection = PostgresResource.connect(DatabaseRole.APP);
    connection.setAutoCommit(false);
    TenantSettings.tell(connection, tenant);
    return connection;
  }

  private static List<String> tablesOfTheApplication() throws SQLException {
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER);
        var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select distinct table_name from information_schema.columns"
                    + " where table_schema = 'public' and column_name = 'clinic_id'")) {
      var tables = new ArrayList<String>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    }
  }

  private static int count(Connection connection, String table, String where) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table + " where " + where)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void insertAnotherPatient(SmallClinic clinic) throws SQLException {
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      execute(
          owner,
          "insert into patient (id, clinic_id, given_name, family_name, birth_date, language,"
              + " registered_at) values ('%s','%s','An','Other','1980-01-01','en',now())"
                  .formatted(Ids.next(), clinic.clinicId()));
    }
  }

  private static UUID routineVersion(SmallClinic clinic, int number, String status)
      throws SQLException {
    UUID version = Ids.next();
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      execute(
          owner,
          "insert into routine (id, clinic_id, patient_id, episode_id, began_on, created_at)"
              + " values ('%s','%s','%s','%s', current_date, now()) on conflict do nothing"
                  .formatted(
                      Ids.next(), clinic.clinicId(), clinic.patientId(), clinic.episodeId()));
      execute(
          owner,
          """
          insert into routine_version (id, clinic_id, patient_id, routine_id, number, status, phase,
            days_per_week, catalogue_version, drafted_at, published_at)
          select '%s', clinic_id, patient_id, id, %d, '%s', 1, 4, '1', now(), %s
          from routine where episode_id = '%s'
          """
              .formatted(
                  version,
                  number,
                  status,
                  status.equals("draft") ? "null" : "now()",
                  clinic.episodeId()));
    }
    return version;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
