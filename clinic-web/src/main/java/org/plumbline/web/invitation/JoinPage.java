package org.plumbline.web.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plumbline.core.clinic.OneTimeToken;
import org.plumbline.core.patient.InvitationDoor;
import org.plumbline.core.patient.InvitationGreeting;
import org.plumbline.core.patient.InvitationState;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** Accepting an invitation with a sign-in one has already, for example from another clinic. */
@Path("/invitation/{token}/join")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class JoinPage {

  @CheckedTemplate(basePath = "invitation")
  static class Templates {
    static native TemplateInstance join(InvitationGreeting greeting, String token);
  }

  private final InvitationDoor door;
  private final SecurityIdentity identity;

  JoinPage(InvitationDoor door, SecurityIdentity identity) {
    this.door = door;
    this.identity = identity;
  }

  /** Asks whether to join. */
  @GET
  public TemplateInstance ask(String token) {
    var greeting =
        door.greet(new OneTimeToken(token))
            .orElseThrow(() -> new RecordNotFoundException("invitation"));
    return greeting.state() == InvitationState.OPEN
        ? Templates.join(greeting, token)
        : InvitationPage.Templates.closedInvitation(greeting);
  }

  /** Joins, and goes to where the day starts. */
  @POST
  public Response join(String token) {
    if (door.accept(new OneTimeToken(token), identity.getPrincipal().getName()).isEmpty()) {
      throw new RecordNotFoundException("invitation");
    }
    return Response.seeOther(URI.create("/")).build();
  }
}
