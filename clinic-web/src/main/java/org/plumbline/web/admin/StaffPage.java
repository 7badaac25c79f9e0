package org.plumbline.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.LastAdministratorException;
import org.plumbline.core.clinic.Member;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.patient.Invitation;
import org.plumbline.core.patient.InvitationRefusedException;
import org.plumbline.core.patient.Invitations;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Role;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Option;

/** Who works in the clinic: memberships, and invitations to join. */
@Path("/admin")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class StaffPage {

  private static final List<Role> STAFF = List.of(Role.THERAPIST, Role.MANAGER, Role.ADMIN);

  @CheckedTemplate(basePath = "admin")
  static class Templates {
    static native TemplateInstance staff(
        List<Member> members, List<Invitation> invitations, Form form, List<Option> roles);
  }

  private final Memberships memberships;
  private final Invitations invitations;
  private final Audit audit;
  private final Forms forms;
  private final AdminMessages words;

  StaffPage(
      Memberships memberships,
      Invitations invitations,
      Audit audit,
      Forms forms,
      AdminMessages words) {
    this.memberships = memberships;
    this.invitations = invitations;
    this.audit = audit;
    this.forms = forms;
    this.words = words;
  }

  /** The staff and the invitations. */
  @GET
  public TemplateInstance show() {
    return page(forms.blank());
  }

  /** Ends a membership; the clinic's last administrator stays. */
  @POST
  @Path("members/{memberId}/end")
  public Response end(UUID memberId) {
    try {
      if (memberships.end(memberId).isEmpty()) {
        throw new RecordNotFoundException("member");
      }
    } catch (LastAdministratorException _) {
      var form = forms.blank();
      form.refuse("member-" + memberId, words.last_administrator());
      return Response.status(422).entity(page(form)).build();
    }
    audit.changed("staff membership");
    return back();
  }

  /** Makes a therapist a clinical lead, or no longer one. */
  @POST
  @Path("members/{memberId}/lead")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response lead(UUID memberId, MultivaluedMap<String, String> typed) {
    boolean leads = forms.read(typed).chosen("leads", "yes");
    if (memberships.appointLead(memberId, leads).isEmpty()) {
      throw new RecordNotFoundException("member");
    }
    audit.changed("clinical lead");
    return back();
  }

  /** Invites somebody to the staff. */
  @POST
  @Path("invitations")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response invite(MultivaluedMap<String, String> typed) {
    var form = forms.read(typed);
    form.named("role", words.role_label());
    var role = form.choice("role", STAFF.stream().map(Role::word).toList());
    if (form.hasFaults()) {
      return Response.status(422).entity(page(form)).build();
    }
    return orRefusals(
        form,
        () -> invitations.inviteStaff(Role.of(role), form.value("name"), form.value("email")));
  }

  /** Sends a pending invitation again, with a new link. */
  @POST
  @Path("invitations/{invitationId}/resend")
  public Response resend(UUID invitationId) {
    return orRefusals(forms.blank(), () -> invitations.resendToStaff(invitationId));
  }

  /** Takes a pending invitation back. */
  @POST
  @Path("invitations/{invitationId}/revoke")
  public Response revoke(UUID invitationId) {
    invitations.revokeOfStaff(invitationId);
    return back();
  }

  private Response orRefusals(Form form, Runnable work) {
    try {
      work.run();
      return back();
    } catch (InvitationRefusedException e) {
      e.refusals().forEach(refusal -> form.refuse(refusal.field(), words.refusal(refusal)));
      return Response.status(422).entity(page(form)).build();
    }
  }

  private TemplateInstance page(Form form) {
    var roles =
        STAFF.stream()
            .map(
                role ->
                    new Option(role.word(), words.role(role) + ": " + words.role_explained(role)))
            .toList();
    return Templates.staff(memberships.staff(), invitations.ofStaff(), form, roles);
  }

  private static Response back() {
    return Response.seeOther(URI.create("/admin")).build();
  }
}
