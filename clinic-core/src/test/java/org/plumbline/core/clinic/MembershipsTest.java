package org.plumbline.core.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MembershipsTest {

  @Inject Memberships memberships;
  @Inject Clinics clinics;
  @Inject Tenancy tenancy;

  @Test
  void aPersonCanBelongToTwoClinicsInDifferentRoles() {
    var first = SmallClinic.open();
    var subject = first.subject(Role.MANAGER);
    clinics.found(
        new ClinicSettings("AAA Second clinic", "Asia/Tokyo", "ja"),
        NewMember.staff(subject, Role.ADMIN, "Mia", null));

    var found = of(subject);

    assertEquals(List.of(Role.ADMIN, Role.MANAGER), found.stream().map(Membership::role).toList());
    assertEquals("AAA Second clinic", found.getFirst().clinicName());
    assertEquals("Asia/Tokyo", found.getFirst().zone().getId());
    assertEquals(first.clinicId(), found.getLast().clinicId());
  }

  @Test
  void anEndedMembershipWorksNoLonger() {
    var clinic = SmallClinic.open();

    var ended = tenancy.as(clinic.admin(), () -> memberships.end(clinic.therapistId()));

    assertNotNull(ended.orElseThrow().endedAt());
    assertEquals(List.of(), of(clinic.subject(Role.THERAPIST)));
  }

  @Test
  void theLastAdministratorStays() {
    var clinic = SmallClinic.open();

    assertThrows(
        LastAdministratorException.class,
        () -> tenancy.as(clinic.admin(), () -> memberships.end(clinic.adminId())));
    assertEquals(1, of(clinic.subject(Role.ADMIN)).size());
  }

  @Test
  void oneOfTwoAdministratorsMayGo() {
    var clinic = SmallClinic.open();
    add(clinic, NewMember.staff("second-" + clinic.mark(), Role.ADMIN, "Bea", null));

    tenancy.as(clinic.admin(), () -> memberships.end(clinic.adminId()));

    assertEquals(List.of(), of(clinic.subject(Role.ADMIN)));
    assertEquals(1, of("second-" + clinic.mark()).size());
  }

  @Test
  void nobodyCanEndAMembershipOfAnotherClinic() {
    var mine = SmallClinic.open();
    var theirs = SmallClinic.open();

    var ended = tenancy.as(mine.admin(), () -> memberships.end(theirs.therapistId()));

    assertEquals(Optional.empty(), ended);
    assertEquals(1, of(theirs.subject(Role.THERAPIST)).size());
  }

  @Test
  void joiningTwiceInTheSameRoleIsJoiningOnce() {
    var clinic = SmallClinic.open();
    var again = NewMember.staff(clinic.subject(Role.THERAPIST), Role.THERAPIST, "Again", null);

    assertEquals(clinic.therapistId(), add(clinic, again));
    assertEquals(1, of(clinic.subject(Role.THERAPIST)).size());
  }

  @Test
  void theStaffListShowsThoseWhoLeftAtTheEndAndNoPatients() {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.admin(), () -> memberships.end(clinic.managerId()));

    var staff = tenancy.as(clinic.admin(), memberships::staff);

    assertEquals(
        List.of(Role.ADMIN, Role.THERAPIST, Role.MANAGER),
        staff.stream().map(Member::role).toList());
  }

  private List<Membership> of(String subject) {
    return tenancy.as(new Tenant.Person(subject), () -> memberships.of(subject));
  }

  private UUID add(SmallClinic clinic, NewMember member) {
    return tenancy.as(clinic.product(), () -> memberships.add(member));
  }
}
