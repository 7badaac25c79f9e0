package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.local.DatabaseRole;
import org.plumbline.local.LocalPostgres;
import org.plumbline.web.ProductionReadiness.DatabaseRights;
import org.plumbline.web.ProductionReadiness.Setup;

class ProductionReadinessTest {

  private static final String GOOD = "5f0c1f9b7de84a2c93b1d7e2";
  private static final Setup SOUND =
      new Setup(
          false,
          "https://clinic.example.org",
          "https://login.example.org",
          "0.0.0.0",
          false,
          Map.of("PLUMBLINE_APP_PASSWORD", GOOD));
  private static final List<DatabaseRights> NARROW =
      List.of(new DatabaseRights("plumbline_app", false, false));

  @Test
  void aSoundSetupStarts() {
    assertEquals(List.of(), ProductionReadiness.objections(SOUND, NARROW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plumb-line-2026",
        "plumbline-on-our-server",
        "change-me-change-me-change-me",
        "CHANGE_ME_CHANGE_ME_CHANGE_ME",
        "a-password-of-length",
        "fifteen-letters",
        ""
      })
  void aSampleOrShortSecretStopsTheStart(String value) {
    var setup =
        new Setup(
            false,
            SOUND.address(),
            SOUND.keycloak(),
            SOUND.listensOn(),
            false,
            Map.of("PLUMBLINE_APP_PASSWORD", value));
    assertEquals(
        List.of(
            "PLUMBLINE_APP_PASSWORD is a sample, or shorter than 16 characters. Make one of your"
                + " own: openssl rand -hex 24"),
        ProductionReadiness.objections(setup, NARROW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://clinic.example.org", "clinic.example.org", ""})
  void aPublicAddressThatIsNotHttpsStopsTheStart(String address) {
    var setup = at(false, address, "https://login.example.org", "0.0.0.0");
    assertEquals(
        List.of(
            "PLUMBLINE_ADDRESS is "
                + address
                + ", which is not https. Name the https address people use."),
        ProductionReadiness.objections(setup, NARROW));
  }

  @Test
  void signingInOverPlainHttpStopsTheStart() {
    var setup = at(false, "https://clinic.example.org", "http://login.example.org", "0.0.0.0");
    assertEquals(
        List.of(
            "PLUMBLINE_KEYCLOAK_ADDRESS is http://login.example.org, which is not https. Name the"
                + " https address people use."),
        ProductionReadiness.objections(setup, NARROW));
  }

  @Test
  void sampleClinicsHaveNoPlaceInProduction() {
    var setup =
        new Setup(false, SOUND.address(), SOUND.keycloak(), "0.0.0.0", true, SOUND.secrets());
    assertEquals(
        List.of(
            "PLUMBLINE_SAMPLE_ENABLED is true: sample people sign in with a password that everybody"
                + " knows. Leave it out."),
        ProductionReadiness.objections(setup, NARROW));
  }

  @Test
  void aRoleThatPassesTheWallsByOrOwnsThemStopsTheStart() {
    assertEquals(
        List.of(
            "The database role postgres passes row-level security by, so a clinic could see"
                + " another's records. Let it be neither superuser nor BYPASSRLS.",
            "The database role postgres owns clinic tables, so it could take their walls down. Let"
                + " plumbline_owner own them."),
        ProductionReadiness.objections(SOUND, List.of(new DatabaseRights("postgres", true, true))));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, 127.0.0.1",
    "http://127.0.0.1:9000, 127.0.0.1",
    "http://localhost:8080, localhost"
  })
  void aCopyOnOneMachineNeedsNoHttps(String address, String listensOn) {
    var setup = at(true, address, "http://localhost:9090", listensOn);
    assertEquals(List.of(), ProductionReadiness.objections(setup, NARROW));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080,           0.0.0.0",
    "http://clinic.example.org,       127.0.0.1",
    "http://localhost.example.org,    127.0.0.1",
    "http://localhost@example.org,    127.0.0.1",
    "not an address,                  127.0.0.1"
  })
  void aCopyThatOthersCanReachIsNotLocal(String address, String listensOn) {
    var setup = at(true, address, "http://localhost:9090", listensOn);
    assertEquals(
        List.of(
            "PLUMBLINE_LOCAL is true, which is for trying out on one machine, but "
                + address
                + " on "
                + listensOn
                + " can be reached from others. Leave PLUMBLINE_LOCAL out."),
        ProductionReadiness.objections(setup, NARROW));
  }

  @Test
  void everyObjectionIsSaidAtOnceAndWithoutStackTrace() {
    var stop = new NotReadyException(List.of("One.", "Two."));
    assertEquals("Plumbline does not start.\n- One.\n- Two.", stop.getMessage());
    assertEquals(0, stop.getStackTrace().length);
  }

  @Test
  void theRightsAreReadFromTheDatabaseItself() throws SQLException {
    try (var postgres = LocalPostgres.temporary()) {
      try (var owner = postgres.connect(DatabaseRole.OWNER);
          var statement = owner.createStatement()) {
        statement.execute("create table clinic (id uuid)");
        assertEquals(
            new DatabaseRights("plumbline_owner", true, true), ReadinessAtStart.rights(owner));
      }
      for (var role : List.of(DatabaseRole.APP, DatabaseRole.REPORTS, DatabaseRole.JOBS)) {
        try (var connection = postgres.connect(role)) {
          assertEquals(
              new DatabaseRights(role.user(), false, false), ReadinessAtStart.rights(connection));
        }
      }
    }
  }

  private static Setup at(boolean local, String address, String keycloak, String listensOn) {
    return new Setup(local, address, keycloak, listensOn, false, SOUND.secrets());
  }
}
