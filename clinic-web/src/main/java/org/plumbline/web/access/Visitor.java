package org.plumbline.web.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.clinic.Membership;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenant;

/** The person at the page: who they are, in which clinic, and which areas are theirs. */
@Named("visitor")
@RequestScoped
public class Visitor {

  static final String MEMBERSHIPS = "plumbline.memberships";
  static final String CLINIC = "plumbline.clinic";

  private final SecurityIdentity identity;

  Visitor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return !identity.isAnonymous();
  }

  /** The person's name as their clinic knows it; empty when they belong to none. */
  public String getName() {
    return here().findFirst().map(Membership::displayName).orElse("");
  }

  /** The clinic they are at work in; empty when they belong to none. */
  public String getClinicName() {
    return here().findFirst().map(Membership::clinicName).orElse("");
  }

  /** The areas that are theirs in this clinic. */
  public List<Area> getAreas() {
    return Stream.of(Area.values()).filter(area -> membership(area.role()).isPresent()).toList();
  }

  /** The other clinics they belong to, each once. */
  public List<Membership> getOtherClinics() {
    return List.copyOf(
        memberships().stream()
            .filter(m -> !m.clinicId().equals(clinicId()))
            .collect(Collectors.toMap(Membership::clinicId, m -> m, (first, _) -> first))
            .values());
  }

  /** Their membership in a role in this clinic. */
  public Optional<Membership> membership(Role role) {
    return here().filter(m -> m.role() == role).findFirst();
  }

  /**
   * Their membership here.
   *
   * @throws IllegalStateException when they belong to no clinic
   */
  public Membership membershipHere() {
    return here().findFirst().orElseThrow(() -> new IllegalStateException("No membership"));
  }

  /** The tenant of this person in a role; someone without a clinic when the role is not theirs. */
  Tenant tenant(@Nullable Role role) {
    if (identity.isAnonymous()) {
      return new Tenant.Nobody();
    }
    String subject = identity.getPrincipal().getName();
    if (role == null) {
      return new Tenant.Person(subject);
    }
    return membership(role)
        .<Tenant>map(m -> new Tenant.Member(m.clinicId(), m.id(), m.role(), subject, m.patientId()))
        .orElseGet(() -> new Tenant.Person(subject));
  }

  private Stream<Membership> here() {
    return memberships().stream().filter(m -> m.clinicId().equals(clinicId()));
  }

  private @Nullable UUID clinicId() {
    return identity.getAttribute(CLINIC);
  }

  private List<Membership> memberships() {
    List<Membership> memberships = identity.getAttribute(MEMBERSHIPS);
    return memberships == null ? List.of() : memberships;
  }
}
