package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPostgresTest {

  @TempDir static Path folder;
  private static LocalPostgres postgres;

  @BeforeAll
  static void start() {
    postgres = startAgain();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  private static LocalPostgres startAgain() {
    return LocalPostgres.keptIn(
        folder.resolve("postgres"), 0, Secrets.keptIn(folder.resolve("secrets.properties")));
  }

  @ParameterizedTest
  @CsvSource({
    "OWNER,    true",
    "APP,      false",
    "JOBS,     false",
    "REPORTS,  false",
    "KEYCLOAK, false"
  })
  void onlyTheOwnerPassesRowLevelSecurityByAndNobodyIsSuperuser(DatabaseRole role, boolean bypasses)
      throws SQLException {
    try (var connection = postgres.connect(role)) {
      assertEquals(
          bypasses + ",false,false,false",
          one(
              connection,
              """
              select concat_ws(',', rolbypassrls::text, rolsuper::text, rolcreatedb::text,
                rolcreaterole::text) from pg_roles where rolname = current_user"""));
    }
  }

  @ParameterizedTest
  @CsvSource({"APP", "JOBS", "REPORTS"})
  void onlyTheOwnerMakesTablesForTheClinic(DatabaseRole role) throws SQLException {
    try (var connection = postgres.connect(role)) {
      assertThrows(SQLException.class, () -> run(connection, "create table public.x (id int)"));
    }
  }

  @Test
  void reportsCannotWriteEvenWhenGranted() throws SQLException {
    try (var owner = postgres.connect(DatabaseRole.OWNER);
        var reports = postgres.connect(DatabaseRole.REPORTS)) {
      run(owner, "create table read_only (id int)");
      run(owner, "grant all on read_only to plumbline_reports");
      assertEquals("0", one(reports, "select count(*) from read_only"));
      assertThrows(SQLException.class, () -> run(reports, "insert into read_only values (1)"));
      run(owner, "drop table read_only");
    }
  }

  @Test
  void jobsWorkInASchemaOfTheirOwn() throws SQLException {
    try (var jobs = postgres.connect(DatabaseRole.JOBS)) {
      run(jobs, "create table timetable (id int)");
      assertEquals(
          "jobs", one(jobs, "select schemaname from pg_tables where tablename = 'timetable'"));
      run(jobs, "drop table timetable");
    }
  }

  @Test
  void keycloakHasADatabaseOfItsOwnAndNoOther() throws SQLException {
    try (var keycloak = postgres.connect(DatabaseRole.KEYCLOAK)) {
      assertEquals("keycloak", one(keycloak, "select current_database()"));
    }
    assertThrows(
        SQLException.class,
        () -> open(DatabaseRole.APP, postgres.password(DatabaseRole.KEYCLOAK), "keycloak"));
  }

  @Test
  void nobodyComesInWithoutTheirPassword() {
    assertThrows(SQLException.class, () -> open(DatabaseRole.APP, "", "plumbline"));
    assertThrows(SQLException.class, () -> open(DatabaseRole.APP, "guess", "plumbline"));
  }

  @Test
  void passwordsAreKeptForTheirOwnerOnly() throws Exception {
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
  }

  @Test
  void dataAndPasswordsSurviveARestartOnAnotherPort() throws SQLException {
    try (var owner = postgres.connect(DatabaseRole.OWNER)) {
      run(owner, "create table kept as select 42 as answer");
    }
    postgres.close();
    postgres = startAgain();
    try (var owner = postgres.connect(DatabaseRole.OWNER)) {
      assertEquals("42", one(owner, "select answer from kept"));
      run(owner, "drop table kept");
    }
  }

  private static Connection open(DatabaseRole role, String password, String database)
      throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database, role.user(), password);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
