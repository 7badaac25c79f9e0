package org.plumbline.web.therapist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.patient.Consent;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Consents;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.patient.Invitation;
import org.plumbline.core.patient.InvitationRefusedException;
import org.plumbline.core.patient.Invitations;
import org.plumbline.core.patient.Patient;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Languages;

/** The hub of a patient's record: who it is, the episode, the next step, and training at home. */
@Path("/therapist/patients/{patientId}")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class PatientPage {

  /**
   * What the page shows.
   *
   * @param episode the open episode; null without one
   * @param alerts what became known since the routine was published
   * @param steps the steps of the open episode; none without one
   * @param refusals why an invitation was not sent, in words
   */
  record View(
      Patient patient,
      String language,
      @Nullable Episode episode,
      Alerts.View alerts,
      List<River.Step> steps,
      List<Episode> earlier,
      List<Consent> consents,
      boolean hasSignIn,
      List<Invitation> invitations,
      List<String> refusals) {

    /** Whether an invitation could be sent now, or there is an answer to why not. */
    public boolean isInvitable() {
      return !hasSignIn && !patient.contact().email().isEmpty();
    }
  }

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance patient(PatientFrame frame, View view);
  }

  private final PatientFrames frames;
  private final Patients patients;
  private final Episodes episodes;
  private final Consents consents;
  private final Invitations invitations;
  private final Memberships memberships;
  private final River river;
  private final Alerts alerts;
  private final PeopleMessages words;

  PatientPage(
      PatientFrames frames,
      Patients patients,
      Episodes episodes,
      Consents consents,
      Invitations invitations,
      Memberships memberships,
      River river,
      Alerts alerts,
      PeopleMessages words) {
    this.frames = frames;
    this.patients = patients;
    this.episodes = episodes;
    this.consents = consents;
    this.invitations = invitations;
    this.memberships = memberships;
    this.river = river;
    this.alerts = alerts;
    this.words = words;
  }

  /** The record's first page. */
  @GET
  public TemplateInstance show(UUID patientId) {
    return page(patientId, List.of());
  }

  /** Records that a consent was given or withdrawn. */
  @POST
  @Path("consent")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response consent(
      UUID patientId, @FormParam("kind") String kind, @FormParam("given") boolean given) {
    var chosen =
        Arrays.stream(ConsentKind.values())
            .filter(each -> each.word().equals(kind))
            .findFirst()
            .orElseThrow(() -> new RecordNotFoundException("consent"));
    consents.record(patientId, chosen, given);
    return back(patientId);
  }

  /** Invites the patient by e-mail. */
  @POST
  @Path("invitation")
  public Response invite(UUID patientId) {
    return orRefusals(patientId, () -> invitations.invitePatient(patientId));
  }

  /** Sends a pending invitation again, with a new link. */
  @POST
  @Path("invitation/{invitationId}/resend")
  public Response resend(UUID patientId, UUID invitationId) {
    return orRefusals(patientId, () -> invitations.resend(patientId, invitationId));
  }

  /** Takes a pending invitation back. */
  @POST
  @Path("invitation/{invitationId}/revoke")
  public Response revoke(UUID patientId, UUID invitationId) {
    invitations.revoke(patientId, invitationId);
    return back(patientId);
  }

  private Response orRefusals(UUID patientId, Runnable work) {
    try {
      work.run();
      return back(patientId);
    } catch (InvitationRefusedException e) {
      var refusals = e.refusals().stream().map(words::invitation_refusal).toList();
      return Response.status(422).entity(page(patientId, refusals)).build();
    }
  }

  private TemplateInstance page(UUID patientId, List<String> refusals) {
    var frame = frames.open(patientId, PatientFrames.Section.OVERVIEW);
    var patient = patients.get(patientId);
    var all = episodes.of(patientId);
    var open = all.stream().filter(Episode::isOpen).findFirst();
    return Templates.patient(
        frame,
        new View(
            patient,
            Languages.name(patient.contact().language()),
            open.orElse(null),
            alerts.of(patientId),
            open.map(episode -> river.of(patientId, episode.id())).orElse(List.of()),
            all.stream().filter(episode -> !episode.isOpen()).toList(),
            consents.of(patientId),
            memberships.hasSignIn(patientId),
            invitations.ofPatient(patientId),
            refusals));
  }

  private static Response back(UUID patientId) {
    return Response.seeOther(URI.create("/therapist/patients/" + patientId)).build();
  }
}
