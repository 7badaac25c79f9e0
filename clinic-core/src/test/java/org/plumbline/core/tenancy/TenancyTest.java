package org.plumbline.core.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TenancyTest {

  @Inject Tenancy tenancy;
  @Inject CurrentTenant current;
  @Inject EntityManager entityManager;
  @Inject Memberships memberships;

  @Test
  void everyTransactionTellsTheDatabaseWhoIsAsking() {
    var mine = SmallClinic.open();
    SmallClinic.open();
    assertEquals(List.of(mine.patientId()), tenancy.as(mine.therapist(), this::patientsInSight));
  }

  @Test
  void aTransactionWithoutATenantSeesNothing() {
    SmallClinic.open();
    assertEquals(List.of(), patientsInSight());
  }

  @Test
  void theNextTransactionOnTheSameConnectionStartsWithoutTheLastOnesTenant() {
    var mine = SmallClinic.open();
    var theirs = SmallClinic.open();
    for (int i = 0; i < 30; i++) {
      assertEquals(1, tenancy.as(mine.therapist(), this::patientsInSight).size());
      assertEquals(0, patientsInSight().size());
      assertEquals(
          List.of(theirs.patientId()), tenancy.as(theirs.therapist(), this::patientsInSight));
    }
  }

  @Test
  void whoWasAskingBeforeIsRestoredAlsoAfterAFault() {
    var mine = SmallClinic.open();
    assertThrows(
        IllegalStateException.class,
        () ->
            tenancy.as(
                mine.therapist(),
                () -> {
                  throw new IllegalStateException("fault");
                }));
    assertEquals(new Tenant.Nobody(), current.get());
    assertThrows(NoTenantException.class, current::clinicId);
  }

  @Test
  void aPersonFindsTheirOwnMembershipsBeforeAClinicIsChosen() {
    var clinic = SmallClinic.open();
    SmallClinic.open();
    var subject = clinic.subject(Role.THERAPIST);
    var found = tenancy.as(new Tenant.Person(subject), () -> memberships.of(subject));
    assertEquals(1, found.size());
    assertEquals(Role.THERAPIST, found.getFirst().role());
    assertEquals(clinic.clinicId(), found.getFirst().clinicId());
  }

  @Test
  void nobodyFindsAnotherPersonsMemberships() {
    var clinic = SmallClinic.open();
    var subject = clinic.subject(Role.THERAPIST);
    assertEquals(
        List.of(), tenancy.as(new Tenant.Person("somebody-else"), () -> memberships.of(subject)));
  }

  private List<?> patientsInSight() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entityManager
                    .createNativeQuery("select id from patient order by id")
                    .getResultList());
  }
}
