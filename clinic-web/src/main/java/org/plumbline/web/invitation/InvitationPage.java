package org.plumbline.web.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.plumbline.core.clinic.OneTimeToken;
import org.plumbline.core.patient.InvitationDoor;
import org.plumbline.core.patient.InvitationGreeting;
import org.plumbline.core.patient.InvitationState;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Role;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;

/**
 * Where the link of an invitation leads: its holder chooses a sign-in and belongs to the clinic.
 */
@Path("/invitation/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class InvitationPage {

  @CheckedTemplate(basePath = "invitation")
  static class Templates {
    static native TemplateInstance invitation(
        InvitationGreeting greeting, boolean patient, String token, Form form);

    static native TemplateInstance closedInvitation(InvitationGreeting greeting);
  }

  private final InvitationDoor door;
  private final SignInForm signIn;
  private final Forms forms;

  InvitationPage(InvitationDoor door, SignInForm signIn, Forms forms) {
    this.door = door;
    this.signIn = signIn;
    this.forms = forms;
  }

  /** Greets, and suggests the e-mail address as the sign-in name. */
  @GET
  public Response greet(String token) {
    var greeting = greeting(token);
    return greeting.state() == InvitationState.OPEN
        ? Response.ok(
                page(token, greeting, forms.showing(Map.of(SignInForm.NAME, greeting.email()))))
            .build()
        : closed(greeting);
  }

  /** Makes the sign-in and the membership, and goes on to sign in. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(String token, MultivaluedMap<String, String> typed) {
    var greeting = greeting(token);
    if (greeting.state() != InvitationState.OPEN) {
      return closed(greeting);
    }
    var form = forms.read(typed);
    signIn.check(form);
    if (form.hasFaults()) {
      return Response.status(422).entity(page(token, greeting, form)).build();
    }
    var made = signIn.make(form, greeting.name(), greeting.email());
    if (made.isEmpty()) {
      return Response.status(422).entity(page(token, greeting, form)).build();
    }
    if (!joined(token, made.get())) {
      return closed(greeting(token));
    }
    return Response.seeOther(URI.create(greeting.role() == Role.PATIENT ? "/me" : "/")).build();
  }

  /** Somebody else may have used the link meanwhile; then the sign-in goes again. */
  private boolean joined(String token, String subject) {
    boolean joined = false;
    try {
      joined = door.accept(new OneTimeToken(token), subject).isPresent();
    } finally {
      if (!joined) {
        signIn.takeBack(subject);
      }
    }
    return joined;
  }

  private InvitationGreeting greeting(String token) {
    return door.greet(new OneTimeToken(token))
        .orElseThrow(() -> new RecordNotFoundException("invitation"));
  }

  private static TemplateInstance page(String token, InvitationGreeting greeting, Form form) {
    return Templates.invitation(greeting, greeting.role() == Role.PATIENT, token, form);
  }

  private static Response closed(InvitationGreeting greeting) {
    return Response.status(Response.Status.GONE)
        .entity(Templates.closedInvitation(greeting))
        .build();
  }
}
