package org.plumbline.core.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PatientsTest {

  private static final LocalDate BORN = LocalDate.of(1961, 8, 4);

  @Inject Patients patients;
  @Inject Consents consents;
  @Inject Audit audit;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
  }

  @Test
  void somebodyWithoutEmailIsRegisteredWithWhatTheyAgreedTo() {
    UUID id = register("Ada", "Byron", "");

    var ada = tenancy.as(clinic.therapist(), () -> patients.get(id));
    assertEquals("Ada Byron", ada.name());
    assertEquals(new ContactDetails("", "", "en"), ada.contact());
    assertEquals(59, ada.ageOn(LocalDate.of(2021, 8, 3)));
    assertEquals(60, ada.ageOn(LocalDate.of(2021, 8, 4)));
    assertTrue(given(id, ConsentKind.TREATMENT_RECORD));
    assertFalse(given(id, ConsentKind.EMAIL));
  }

  @Test
  void aRegistrationWithAFaultStoresNothing() {
    assertThrows(IllegalArgumentException.class, () -> register("", "Unstored", ""));
    assertEquals(List.of(), names(PatientSearch.named("Unstored")));
  }

  @Test
  void namesAreFoundByTheirBeginningsInAnyOrderAndCase() {
    register("Ada", "Byron", "");
    register("Ada", "Lovelace", "");
    register("Byron", "Adams", "");

    assertEquals(List.of("Byron Adams", "Ada Byron"), names(PatientSearch.named("BYR ada")));
    assertEquals(List.of("Ada Lovelace"), names(PatientSearch.named(" love ")));
    assertEquals(List.of(), names(PatientSearch.named("%")));
  }

  @Test
  void peopleAreFoundByBirthDate() {
    register("Ada", "Byron", "");

    assertEquals(List.of("Ada Byron"), names(new PatientSearch("", BORN, false, 0)));
    assertEquals(List.of(), names(new PatientSearch("", BORN.plusDays(1), false, 0)));
  }

  @Test
  void peopleInCareComeWithTheirEpisode() {
    register("Ada", "Byron", "");

    var line =
        tenancy
            .as(clinic.therapist(), () -> patients.find(new PatientSearch("", null, true, 0)))
            .lines();

    assertEquals(1, line.size());
    assertEquals(clinic.patientId(), line.getFirst().id());
    assertEquals("Low back pain", line.getFirst().episodeReason());
    assertEquals("The therapist", line.getFirst().therapist());
  }

  @Test
  void aLongListComesInPages() {
    for (int i = 0; i < PatientSearch.PAGE_SIZE + 1; i++) {
      register("Paula", "Paged%02d".formatted(i), "");
    }

    var first = find(new PatientSearch("paged", null, false, 0));
    var second = find(new PatientSearch("paged", null, false, 1));

    assertEquals(PatientSearch.PAGE_SIZE, first.lines().size());
    assertTrue(first.more());
    assertEquals(List.of("Paged25"), second.lines().stream().map(PatientLine::familyName).toList());
    assertFalse(second.more());
  }

  @Test
  void aSecondRegistrationOfTheSamePersonIsHintedAt() {
    register("Ada", "Byron", "ada@example.org");

    assertEquals(1, lookAlikes("Augusta", "BYRON", "").size());
    assertEquals(1, lookAlikes("Ada", "Lovelace", "Ada@Example.org").size());
    assertEquals(0, lookAlikes("Ada", "Lovelace", "").size());
  }

  @Test
  void contactDetailsChangeAndTheChangeIsKept() {
    UUID id = register("Ada", "Byron", "");
    tenancy.as(
        clinic.therapist(),
        () -> patients.changeContact(id, new ContactDetails("ada@example.org", "", "de")));

    assertEquals(
        new ContactDetails("ada@example.org", "", "de"),
        tenancy.as(clinic.therapist(), () -> patients.get(id)).contact());
    assertTrue(
        tenancy.as(clinic.admin(), () -> audit.entries(id, 0, 10)).stream()
            .anyMatch(entry -> entry.changed() && entry.what().equals("contact details")));
  }

  @Test
  void contactDetailsWithAFaultChangeNothing() {
    UUID id = register("Ada", "Byron", "ada@example.org");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            tenancy.as(
                clinic.therapist(),
                () -> patients.changeContact(id, new ContactDetails("ada", "", "en"))));
    assertEquals(
        "ada@example.org",
        tenancy.as(clinic.therapist(), () -> patients.get(id)).contact().email());
  }

  @Test
  void anotherClinicsPatientDoesNotExistHere() {
    var theirs = SmallClinic.open();

    assertThrows(
        RecordNotFoundException.class,
        () -> tenancy.as(clinic.therapist(), () -> patients.get(theirs.patientId())));
    assertThrows(
        RecordNotFoundException.class,
        () ->
            tenancy.as(
                clinic.therapist(),
                () -> consents.record(theirs.patientId(), ConsentKind.EMAIL, true)));
  }

  @Test
  void aConsentCanBeWithdrawnAndGivenAgain() {
    UUID id = register("Ada", "Byron", "");
    for (boolean given : List.of(true, false, true)) {
      tenancy.as(clinic.therapist(), () -> consents.record(id, ConsentKind.EMAIL, given));
      assertEquals(given, given(id, ConsentKind.EMAIL));
    }
    var email = tenancy.as(clinic.therapist(), () -> consents.of(id)).get(2);
    assertEquals(ConsentKind.EMAIL, email.kind());
    assertEquals("The therapist", email.recordedBy());
  }

  @Test
  void aPatientGivesAndWithdrawsTheirOwnConsent() {
    tenancy.as(
        clinic.patient(), () -> consents.record(clinic.patientId(), ConsentKind.PORTAL, true));
    assertTrue(given(clinic.patientId(), ConsentKind.PORTAL));
  }

  private UUID register(String givenName, String familyName, String email) {
    return tenancy.as(
        clinic.therapist(), () -> patients.register(registration(givenName, familyName, email)));
  }

  private List<PatientLine> lookAlikes(String givenName, String familyName, String email) {
    return tenancy.as(
        clinic.therapist(), () -> patients.lookAlikes(registration(givenName, familyName, email)));
  }

  private PatientPage find(PatientSearch search) {
    return tenancy.as(clinic.therapist(), () -> patients.find(search));
  }

  private List<String> names(PatientSearch search) {
    return find(search).lines().stream().map(PatientLine::name).toList();
  }

  private boolean given(UUID patientId, ConsentKind kind) {
    return tenancy.as(clinic.therapist(), () -> consents.isGiven(patientId, kind));
  }

  private static Registration registration(String givenName, String familyName, String email) {
    return new Registration(
        givenName,
        familyName,
        BORN,
        Sex.FEMALE,
        email,
        "",
        "en",
        Set.of(ConsentKind.TREATMENT_RECORD));
  }
}
