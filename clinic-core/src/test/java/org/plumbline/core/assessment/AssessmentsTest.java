package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.WorkedCases.WorkedCase;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.clinic.NewMember;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("An assessment")
class AssessmentsTest {
  @Inject Assessments assessments;
  @Inject Catalogue catalogue;
  @Inject Memberships memberships;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
    StoppedClock.at("2026-03-02T09:00:00Z");
  }

  private UUID start() {
    return tenancy.as(
        clinic.therapist(), () -> assessments.start(clinic.patientId(), clinic.episodeId()));
  }

  private void save(UUID id, Examination examination) {
    tenancy.as(
        clinic.therapist(),
        () ->
            assessments.save(
                clinic.patientId(),
                id,
                get(id).revision(),
                examination.answers(),
                examination.findings()));
  }

  private Assessment get(UUID id) {
    return tenancy.as(clinic.therapist(), () -> assessments.get(clinic.patientId(), id));
  }

  private void complete(UUID id) {
    tenancy.as(clinic.therapist(), () -> assessments.complete(clinic.patientId(), id));
  }

  @Test
  @DisplayName("takes sex, age and catalogue version from the day it begins")
  void begins() {
    Assessment assessment = get(start());
    assertEquals(Sex.FEMALE, assessment.examination().sex());
    assertEquals(35, assessment.examination().age());
    assertEquals(catalogue.version(), assessment.catalogueVersion());
    assertTrue(assessment.isOpen());
  }

  @Test
  @DisplayName("gives back exactly what was entered, for each of the worked patients")
  void keepsEverything() {
    UUID id = start();
    for (WorkedCase worked : WorkedCases.all(catalogue)) {
      save(id, worked.examination());
      Examination kept = get(id).examination();
      assertEquals(worked.examination().answers(), kept.answers());
      assertEquals(worked.examination().findings(), kept.findings());
    }
  }

  @Test
  @DisplayName("keeps pain, and what was recorded beside a value, with its side")
  void keepsWhatStandsBeside() {
    UUID id = start();
    Examination entered =
        Examined.someone()
            .found("SLR", "55", "62")
            .beside("SLR", Side.LEFT, "leg symptom")
            .beside("SLR", Side.RIGHT, "stretch")
            .stoppedByPain("SLR", Side.LEFT, 6)
            .found("MTTHIP", "3", "4")
            .beside("MTTHIP", Side.MIDLINE, "false")
            .done();
    save(id, entered);
    assertEquals(entered.findings(), get(id).examination().findings());
  }

  @Test
  @DisplayName(
      "“Store method/position, tester, pain 0-10 during test, stoppedBy”: each with its side")
  void keepsWhatEndedATest() {
    UUID id = start();
    Finding bridge =
        Finding.of(new BigDecimal("20"), new BigDecimal("180"))
            .stoppedBy(Side.LEFT, StoppedBy.FORM)
            .stoppedBy(Side.RIGHT, StoppedBy.CAP)
            .noted("Arms crossed, strict pelvis");
    Finding plank =
        Finding.of(new BigDecimal("40"))
            .stoppedBy(Side.MIDLINE, new BigDecimal("4"))
            .stoppedBy(Side.MIDLINE, StoppedBy.PAIN)
            .noted("On knees");
    Examination entered = Examined.someone().found("SLBR", bridge).found("PLANK", plank).done();
    save(id, entered);
    assertEquals(entered.findings(), get(id).examination().findings());
    assertEquals(
        entered.findings(),
        tenancy
            .as(clinic.therapist(), () -> assessments.past(1))
            .newest()
            .getFirst()
            .examination()
            .findings());
    assertEquals(
        3,
        tenancy
            .as(clinic.therapist(), () -> assessments.of(clinic.patientId()))
            .getFirst()
            .findings(),
        "a note is no value");
  }

  @Test
  @DisplayName("names the therapist who last saved it as its tester")
  void tester() {
    UUID id = start();
    assertEquals("The therapist", get(id).tester());
    var member =
        NewMember.staff("colleague-" + clinic.mark(), Role.THERAPIST, "Cora Colleague", null);
    UUID cora = tenancy.as(clinic.admin(), () -> memberships.add(member));
    tenancy.as(
        new Tenant.Member(clinic.clinicId(), cora, Role.THERAPIST, member.subject(), null),
        () -> assessments.save(clinic.patientId(), id, 0, Map.of(), Map.of()));
    assertEquals("Cora Colleague", get(id).tester());
  }

  @Test
  @DisplayName("stores nothing when one value cannot be true")
  void allOrNothing() {
    UUID id = start();
    Examination good = Examined.someone().found("SOREN", "80").done();
    save(id, good);
    Examination bad = Examined.someone().found("SOREN", "90").found("PLANK", "601").done();
    assertThrows(InvalidExaminationException.class, () -> save(id, bad));
    assertEquals(good.findings(), get(id).examination().findings());
  }

  @Test
  @DisplayName("goes on until it is completed, and then stays as it is")
  void completes() {
    UUID id = start();
    assertEquals(id, start());
    complete(id);
    assertFalse(get(id).isOpen());
    Examination later = Examined.someone().found("SOREN", "80").done();
    assertThrows(CompletedMeanwhileException.class, () -> save(id, later));
    StoppedClock.at("2026-04-02T09:00:00Z");
    assertFalse(start().equals(id));
  }

  @Test
  @DisplayName("shows the last value of each side, and the history of a test")
  void lastValues() {
    UUID first = start();
    save(first, Examined.someone().found("SLBR", "15", "25").found("SOREN", "40").done());
    complete(first);
    StoppedClock.at("2026-04-02T09:00:00Z");
    UUID second = start();
    save(second, Examined.someone().found("SLBR", Side.LEFT, "22").done());
    complete(second);
    StoppedClock.at("2026-05-02T09:00:00Z");
    UUID third = start();

    Map<String, Map<Side, PastValue>> last =
        tenancy.as(
            clinic.therapist(),
            () -> assessments.lastValues(clinic.patientId(), get(third).assessedAt()));
    PastValue left = last.getOrDefault("SLBR", Map.of()).get(Side.LEFT);
    PastValue right = last.getOrDefault("SLBR", Map.of()).get(Side.RIGHT);
    assertNotNull(left);
    assertNotNull(right);
    assertEquals("22", left.reading().text());
    assertEquals("25", right.reading().text());
    assertEquals(new BigDecimal("0.5"), left.severity());
    assertEquals(
        List.of("40"),
        tenancy
            .as(clinic.therapist(), () -> assessments.history(clinic.patientId(), "SOREN"))
            .stream()
            .map(value -> value.reading().text())
            .toList());
  }

  @Test
  @DisplayName("of another clinic does not exist here")
  void otherClinic() {
    UUID id = start();
    var other = SmallClinic.open();
    assertThrows(
        RecordNotFoundException.class,
        () -> tenancy.as(other.therapist(), () -> assessments.get(clinic.patientId(), id)));
  }
}
