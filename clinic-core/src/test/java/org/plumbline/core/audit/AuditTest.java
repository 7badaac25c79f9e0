package org.plumbline.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AuditTest {

  @Inject Audit audit;
  @Inject Tenancy tenancy;

  @Test
  void theAdministratorReadsWhoChangedWhatInWhichRequest() {
    var clinic = SmallClinic.open();
    MDC.put(Audit.REQUEST_ID, "request-7");
    try {
      tenancy.as(clinic.therapist(), () -> audit.changed(clinic.patientId(), "episode"));
    } finally {
      MDC.remove(Audit.REQUEST_ID);
    }

    var entry = tenancy.as(clinic.admin(), () -> audit.entries(null, 0, 50)).getFirst();

    assertEquals("The therapist", entry.who());
    assertEquals("therapist", entry.role());
    assertTrue(entry.changed());
    assertEquals("episode", entry.what());
    assertEquals(clinic.patientId(), entry.patientId());
    assertEquals("request-7", entry.requestId());
  }

  @Test
  void nobodyButTheAdministratorReadsTheRecord() {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.therapist(), () -> audit.changed("clinic settings"));

    assertEquals(List.of(), tenancy.as(clinic.therapist(), () -> audit.entries(null, 0, 50)));
  }

  @Test
  void aPatientWhoChangedTheirOwnRecordIsNotNamed() {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.patient(), () -> audit.changed(clinic.patientId(), "training log"));

    var entry = tenancy.as(clinic.admin(), () -> audit.entries(null, 0, 50)).getFirst();

    assertEquals("patient", entry.role());
    assertNull(entry.who());
  }

  @Test
  void pagesGoBackInTime() {
    var clinic = SmallClinic.open();
    for (String what : List.of("first", "second", "third")) {
      tenancy.as(clinic.admin(), () -> audit.changed(what));
    }

    assertEquals(
        List.of("third", "second"),
        tenancy.as(clinic.admin(), () -> audit.entries(null, 0, 2)).stream()
            .map(AuditEntry::what)
            .toList());
    assertEquals(
        List.of("first"),
        tenancy.as(clinic.admin(), () -> audit.entries(null, 1, 2)).stream()
            .map(AuditEntry::what)
            .toList());
  }
}
