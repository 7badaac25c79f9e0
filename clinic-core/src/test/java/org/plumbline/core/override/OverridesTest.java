package org.plumbline.core.override;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.override.OverrideSetTest.threshold;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Position;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.override.OverrideFault.Reason;
import org.plumbline.core.override.ThresholdOverride.People;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.TenantSettings;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.local.DatabaseRole;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OverridesTest {

  private static final ThresholdOverride SHORTER =
      threshold("SOREN", People.EVERYBODY, "50", "100");

  @Inject Overrides overrides;
  @Inject ClinicCatalogue knowledge;
  @Inject Catalogue shipped;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void open() {
    clinic = SmallClinic.open();
  }

  @Test
  void whatAnAdministratorPutsInForceHoldsForEverybodyInTheClinicFromThenOn() {
    tenancy.as(clinic.admin(), () -> overrides.put(SHORTER, "Our patients are older", 0));
    for (var person : List.of(clinic.therapist(), clinic.patient(), clinic.product())) {
      Catalogue own = tenancy.as(person, knowledge::current);
      assertEquals(shipped.version() + "+1", own.version());
      assertFalse(own.test("SOREN").equals(shipped.test("SOREN")));
    }
  }

  @Test
  void anotherClinicsOverridesNeverApply() {
    tenancy.as(clinic.admin(), () -> overrides.put(SHORTER, "Our patients are older", 0));
    var other = SmallClinic.open();
    assertSame(shipped, tenancy.as(other.therapist(), knowledge::current));
    assertEquals(0, tenancy.as(other.admin(), () -> overrides.history().size()));
  }

  @Test
  void whereNoClinicWasEnteredTheShippedCatalogueHolds() {
    assertSame(shipped, knowledge.current());
  }

  @Test
  void everyChangeIsANewSetAndTheEarlierOnesCanBeReadWithWhoWhenAndWhy() {
    tenancy.as(
        clinic.admin(),
        () -> {
          overrides.put(SHORTER, "Our patients are older", 0);
          overrides.put(own("GB-OWN1"), " We teach this one ", 1);
          overrides.putBack(SHORTER.subject(), "Back to the source", 2);
        });
    var history = tenancy.as(clinic.admin(), overrides::history);
    assertEquals(
        List.of("Back to the source", "We teach this one", "Our patients are older"),
        history.stream().map(OverrideVersion::reason).toList());
    assertEquals("The admin", history.getFirst().savedBy());
    assertEquals(List.of(own("GB-OWN1")), history.getFirst().set().overrides());
    assertEquals(List.of(SHORTER), history.getLast().set().overrides());
  }

  @Test
  void aResultOfAnEarlierSetIsReadWithThatSet() {
    String first = shipped.version() + "+1";
    tenancy.as(
        clinic.admin(),
        () -> {
          overrides.put(SHORTER, "Our patients are older", 0);
          overrides.put(threshold("SOREN", People.EVERYBODY, "40", "90"), "Older still", 1);
        });
    var asOf = tenancy.as(clinic.therapist(), () -> knowledge.asOf(first));
    assertTrue(asOf.exact());
    assertEquals(first, asOf.catalogue().version());
    assertEquals(
        new OverrideSet(1, List.of(SHORTER)).on(shipped).catalogue().tests(),
        asOf.catalogue().tests());
    assertFalse(tenancy.as(clinic.therapist(), () -> knowledge.asOf("1999.1+1")).exact());
  }

  @Test
  void whatTheClinicDoesOtherwiseIsKnownWithTheSetThatFirstHadItSo() {
    tenancy.as(
        clinic.admin(),
        () -> {
          overrides.put(SHORTER, "Our patients are older", 0);
          overrides.put(own("GB-OWN1"), "We teach this one", 1);
          overrides.putBack(SHORTER.subject(), "Back to the source", 2);
        });
    String shippedOnly = shipped.version();
    assertEquals(0, tenancy.as(clinic.therapist(), () -> overrides.own(shippedOnly)).size());
    var second = tenancy.as(clinic.therapist(), () -> overrides.own(shippedOnly + "+2"));
    assertEquals(Set.of(SHORTER, own("GB-OWN1")), second.keySet());
    OverrideVersion since = Objects.requireNonNull(second.get(SHORTER));
    assertEquals(1, since.set().number());
    assertEquals("The admin", since.savedBy());
    assertEquals(
        Set.of(own("GB-OWN1")),
        tenancy.as(clinic.therapist(), () -> overrides.own(shippedOnly + "+3")).keySet());
  }

  @Test
  void aTherapistCannotPutAnythingInForce() {
    assertThrows(
        PersistenceException.class,
        () -> tenancy.as(clinic.therapist(), () -> overrides.put(SHORTER, "Because", 0)));
  }

  @Test
  void nothingIsPutInForceWithoutAReasonWithFaultsOrOverAnotherAdministratorsChange() {
    tenancy.as(
        clinic.admin(),
        () -> {
          assertEquals(
              Reason.MISSING,
              assertThrows(OverrideRefusedException.class, () -> overrides.put(SHORTER, " ", 0))
                  .faults()
                  .getFirst()
                  .reason());
          assertThrows(
              OverrideRefusedException.class,
              () -> overrides.put(threshold("ELY", People.EVERYBODY, "999", null), "Why", 0));
          overrides.put(SHORTER, "First", 0);
          assertThrows(
              OverridesChangedException.class, () -> overrides.put(own("GB-OWN1"), "Meanwhile", 0));
          assertEquals(1, overrides.history().size());
        });
  }

  @Test
  void anExerciseOfTheClinicsOwnIsHiddenAndNeverRemoved() {
    tenancy.as(
        clinic.admin(),
        () -> {
          overrides.put(own("GB-OWN1"), "We teach this one", 0);
          assertEquals(
              Reason.STAYS,
              assertThrows(
                      OverrideRefusedException.class,
                      () -> overrides.putBack(own("GB-OWN1").subject(), "Gone", 1))
                  .faults()
                  .getFirst()
                  .reason());
          overrides.put(new HiddenExercise("GB-OWN1"), "No longer", 1);
        });
    Catalogue own = tenancy.as(clinic.patient(), knowledge::current);
    assertEquals("https://example.org/film", String.valueOf(own.exercise("GB-OWN1").link()));
    assertEquals("GB", own.exercise("GB-OWN1").family());
    assertFalse(own.offers(own.exercise("GB-OWN1")));
  }

  @Test
  void aSetIsNeverRewritten() throws SQLException {
    tenancy.as(clinic.admin(), () -> overrides.put(SHORTER, "Our patients are older", 0));
    for (String change :
        List.of("update override_version set reason = 'x'", "delete from override_version")) {
      try (var app = PostgresResource.connect(DatabaseRole.APP);
          var statement = app.createStatement()) {
        app.setAutoCommit(false);
        TenantSettings.tell(app, clinic.admin());
        assertThrows(SQLException.class, () -> statement.execute(change), change);
      }
    }
  }

  private static OwnExercise own(String id) {
    return new OwnExercise(
        id,
        "Bridge on a beam",
        Category.ACTIVATION,
        Set.of(1, 2),
        2,
        Laterality.BILATERAL,
        Set.of(Position.SUPINE),
        Set.of(),
        new Dose(2, 10, 0, Tempo.parse("2-1-2"), 30, 4),
        Set.of("SUP"),
        Set.of("LCS"),
        false,
        "https://example.org/film",
        List.of("Lie on your back.", "Lift your hips."),
        "breathe out as you lift",
        "ribs stay down",
        "pain in the knee");
  }
}
