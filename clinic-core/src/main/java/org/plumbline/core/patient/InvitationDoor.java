package org.plumbline.core.patient;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.clinic.NewMember;
import org.plumbline.core.clinic.OneTimeToken;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;

/**
 * Where the holder of an invitation's link comes in, before they belong anywhere. Whoever has no
 * link that exists learns nothing, not even that it does not.
 */
@ApplicationScoped
public class InvitationDoor {

  private final InvitationRepository invitations;
  private final Consents consents;
  private final Memberships memberships;
  private final Clinics clinics;
  private final Audit audit;
  private final Tenancy tenancy;
  private final Clock clock;

  InvitationDoor(
      InvitationRepository invitations,
      Consents consents,
      Memberships memberships,
      Clinics clinics,
      Audit audit,
      Tenancy tenancy,
      Clock clock) {
    this.invitations = invitations;
    this.consents = consents;
    this.memberships = memberships;
    this.clinics = clinics;
    this.audit = audit;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /** What to show the holder of a link; empty when there is no such invitation. */
  public Optional<InvitationGreeting> greet(OneTimeToken token) {
    return address(token).map(address -> inClinic(address.clinicId(), () -> greeting(address)));
  }

  /**
   * Accepts an invitation: the person becomes a member of the clinic, and a patient agrees to use
   * the product at home.
   *
   * @param subject the person's id at the sign-in service
   * @return the clinic's id; empty when the link does not, or no longer, work
   */
  public Optional<UUID> accept(OneTimeToken token, String subject) {
    return address(token)
        .flatMap(address -> inClinic(address.clinicId(), () -> join(address, subject)));
  }

  private Optional<InvitationRepository.Address> address(OneTimeToken token) {
    return QuarkusTransaction.requiringNew().call(() -> invitations.address(token));
  }

  private <T> T inClinic(UUID clinicId, Supplier<T> work) {
    return tenancy.as(
        new Tenant.Product(clinicId), () -> QuarkusTransaction.requiringNew().call(work::get));
  }

  private InvitationGreeting greeting(InvitationRepository.Address address) {
    var invitation =
        invitations.lock(address.clinicId(), address.invitationId()).toInvitation(clock.instant());
    return new InvitationGreeting(
        clinics.current().name(),
        invitation.role(),
        invitation.name(),
        invitation.email(),
        invitation.state());
  }

  private Optional<UUID> join(InvitationRepository.Address address, String subject) {
    var invitation = invitations.lock(address.clinicId(), address.invitationId());
    var now = clock.instant();
    if (invitation.stateAt(now) != InvitationState.OPEN) {
      return Optional.empty();
    }
    invitation.acceptedAt = now;
    var patientId = invitation.patientId;
    if (patientId == null) {
      memberships.add(
          NewMember.staff(subject, invitation.role(), invitation.name, invitation.email));
      audit.changed("staff membership");
    } else {
      memberships.add(NewMember.patient(subject, invitation.name, invitation.email, patientId));
      consents.record(patientId, ConsentKind.PORTAL, true);
      audit.changed(patientId, "sign-in");
    }
    return Optional.of(address.clinicId());
  }
}
