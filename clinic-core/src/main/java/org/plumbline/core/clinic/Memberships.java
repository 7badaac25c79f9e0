package org.plumbline.core.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;

/** Who belongs to which clinic, in which role, from when until when. */
@ApplicationScoped
public class Memberships {

  private final MembershipRepository memberships;
  private final CurrentTenant current;
  private final Clock clock;

  Memberships(MembershipRepository memberships, CurrentTenant current, Clock clock) {
    this.memberships = memberships;
    this.current = current;
    this.clock = clock;
  }

  /**
   * What somebody who signed in may be, now, in every clinic they belong to, by clinic name; asked
   * at every request, so a membership that was ended works no longer.
   *
   * @param subject the person's id at the sign-in service; the caller must be that person (see
   *     {@link Tenancy#as} with {@link Tenant.Person}), otherwise the answer is empty
   */
  @Transactional
  public List<Membership> of(String subject) {
    return memberships.currentOf(subject);
  }

  /** The clinic's staff, those who left included at the end. */
  @Transactional
  public List<Member> staff() {
    return memberships.staff(current.clinicId()).stream().map(MembershipEntity::toMember).toList();
  }

  /** The clinic's therapists of today, by name. */
  @Transactional
  public List<Member> therapists() {
    return memberships.current(current.clinicId(), Role.THERAPIST).stream()
        .map(MembershipEntity::toMember)
        .toList();
  }

  /** Whether the person at work is a clinical lead of the clinic, today. */
  @Transactional
  public boolean leadsClinically() {
    UUID membershipId = current.membershipId();
    return membershipId != null
        && memberships
            .one(current.clinicId(), membershipId)
            .filter(member -> member.clinicalLead && member.endedAt == null)
            .isPresent();
  }

  /**
   * Makes a therapist a clinical lead, or no longer one.
   *
   * @return the member as they are now; empty when the clinic has no such therapist today
   */
  @Transactional
  public Optional<Member> appointLead(UUID membershipId, boolean leads) {
    return memberships
        .one(current.clinicId(), membershipId)
        .filter(member -> member.role.equals(Role.THERAPIST.word()) && member.endedAt == null)
        .map(
            member -> {
              member.clinicalLead = leads;
              return member.toMember();
            });
  }

  /** The name of a member of the clinic, also of one who left; empty for nobody. */
  @Transactional
  public String nameOf(@Nullable UUID membershipId) {
    return membershipId == null
        ? ""
        : memberships
            .one(current.clinicId(), membershipId)
            .map(member -> member.displayName)
            .orElse("");
  }

  /** Whether a patient can sign in to this clinic. */
  @Transactional
  public boolean hasSignIn(UUID patientId) {
    return !memberships.currentOfPatient(current.clinicId(), patientId).isEmpty();
  }

  /**
   * Makes somebody a member of the clinic. Somebody who already is one in the same role stays the
   * one they are.
   *
   * @return the membership's id
   */
  @Transactional
  public UUID add(NewMember member) {
    UUID clinicId = current.clinicId();
    return memberships
        .currentOf(clinicId, member.subject(), member.role())
        .map(existing -> existing.id)
        .orElseGet(
            () -> {
              var entity = new MembershipEntity(Ids.next(), clinicId, member, clock.instant());
              memberships.persist(entity);
              return entity.id;
            });
  }

  /**
   * Ends a membership of the clinic's staff; it works no longer from the next request on.
   *
   * @return the member as they are now; empty when the clinic has no such member of staff
   * @throws LastAdministratorException when the clinic would be left without an administrator
   */
  @Transactional
  public Optional<Member> end(UUID membershipId) {
    UUID clinicId = current.clinicId();
    var administrators = memberships.lockAdministrators(clinicId);
    return memberships
        .one(clinicId, membershipId)
        .filter(member -> !member.role.equals(Role.PATIENT.word()))
        .map(
            member -> {
              if (administrators.equals(List.of(member))) {
                throw new LastAdministratorException();
              }
              member.end(clock.instant());
              return member.toMember();
            });
  }
}
