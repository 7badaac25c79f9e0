package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SamplePeopleTest {

  private final SamplePeople sample = SamplePeople.read();

  @Test
  void everyClinicHasOneOfEachRole() {
    for (var clinic : sample.clinics()) {
      assertEquals(
          Set.of("therapist", "manager", "admin", "patient"),
          sample.people().stream()
              .flatMap(person -> person.memberships().stream())
              .filter(membership -> membership.clinic().equals(clinic.name()))
              .map(SamplePeople.Membership::role)
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void idsAndUsernamesAreTheirOwn() {
    var ids = new HashSet<UUID>();
    var names = new HashSet<String>();
    for (var person : sample.people()) {
      assertTrue(ids.add(UUID.fromString(person.id())), person.username());
      assertTrue(names.add(person.username()), person.username());
    }
  }

  @Test
  void theaBelongsToBothClinics() {
    var thea =
        sample.people().stream().filter(p -> p.username().equals("thea")).findFirst().orElseThrow();
    assertEquals(
        sample.clinics().stream().map(SamplePeople.Clinic::name).toList(),
        thea.memberships().stream().map(SamplePeople.Membership::clinic).toList());
  }
}
