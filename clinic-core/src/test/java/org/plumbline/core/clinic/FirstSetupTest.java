package org.plumbline.core.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FirstSetupTest {

  private static final ClinicSettings SETTINGS = new ClinicSettings("Late", "Europe/Berlin", "en");

  @Inject FirstSetup setup;
  @Inject Memberships memberships;
  @Inject Tenancy tenancy;

  @Test
  void onceThereIsAClinicNoLinkIsOfferedAndNoneWorks() {
    SmallClinic.open();

    assertEquals(Optional.empty(), setup.offer());
    assertFalse(setup.isOpen(OneTimeToken.fresh()));
    assertEquals(
        Optional.empty(),
        setup.complete(OneTimeToken.fresh(), SETTINGS, "intruder", "Ina", "ina@example.org"));
    assertEquals(
        List.of(), tenancy.as(new Tenant.Person("intruder"), () -> memberships.of("intruder")));
  }

  @Test
  void aLinkWorksForADayAndOnce() {
    var start = Instant.parse("2026-03-10T12:00:00Z");
    var link =
        new FirstSetupEntity(
            UUID.randomUUID(), OneTimeToken.fresh(), start, start.plus(FirstSetup.VALID));

    assertTrue(link.isOpen(start.plusSeconds(24 * 3_600 - 1)));
    assertFalse(link.isOpen(start.plusSeconds(24 * 3_600)));
    link.usedAt = start.plusSeconds(60);
    assertFalse(link.isOpen(start.plusSeconds(61)));
  }
}
