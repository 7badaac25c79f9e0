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
import java.util.List;
import java.util.Map;
import org.plumbline.core.clinic.FirstSetup;
import org.plumbline.core.clinic.OneTimeToken;
import org.plumbline.core.patient.ContactDetails;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.ClinicForm;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Languages;
import org.plumbline.web.page.Option;
import org.plumbline.web.page.Zones;

/** The first page of a new installation: names the clinic and makes its first administrator. */
@Path("/setup/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SetupPage {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_EMAIL = 254;

  @CheckedTemplate(basePath = "invitation")
  static class Templates {
    static native TemplateInstance setup(
        String token, Form form, List<Option> zones, List<Option> languages);
  }

  private final FirstSetup setup;
  private final ClinicForm clinic;
  private final SignInForm signIn;
  private final Forms forms;
  private final InvitationMessages words;

  SetupPage(
      FirstSetup setup,
      ClinicForm clinic,
      SignInForm signIn,
      Forms forms,
      InvitationMessages words) {
    this.setup = setup;
    this.clinic = clinic;
    this.signIn = signIn;
    this.forms = forms;
    this.words = words;
  }

  /** The form, while the link is good. */
  @GET
  public TemplateInstance show(String token) {
    refuseUnlessOpen(token);
    return page(token, forms.showing(Map.of("language", "en")));
  }

  /** Creates the clinic, its administrator and their sign-in, and goes on to sign in. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(String token, MultivaluedMap<String, String> typed) {
    refuseUnlessOpen(token);
    var form = forms.read(typed);
    var settings = clinic.read(form);
    form.named("person", words.your_name()).named("email", words.your_email());
    var person = form.required("person", LONGEST_NAME);
    var email = form.required("email", LONGEST_EMAIL);
    if (!new ContactDetails(email, "", "en").faults().isEmpty()) {
      form.refuse("email", words.email_malformed());
    }
    signIn.check(form);
    if (form.hasFaults()) {
      return Response.status(422).entity(page(token, form)).build();
    }
    var made = signIn.make(form, person, email);
    if (made.isEmpty()) {
      return Response.status(422).entity(page(token, form)).build();
    }
    var created = false;
    try {
      created =
          setup.complete(new OneTimeToken(token), settings, made.get(), person, email).isPresent();
    } finally {
      if (!created) {
        signIn.takeBack(made.get());
      }
    }
    if (!created) {
      throw new RecordNotFoundException("set-up");
    }
    return Response.seeOther(URI.create("/admin")).build();
  }

  private void refuseUnlessOpen(String token) {
    if (!setup.isOpen(new OneTimeToken(token))) {
      throw new RecordNotFoundException("set-up");
    }
  }

  private static TemplateInstance page(String token, Form form) {
    return Templates.setup(token, form, Zones.all(), Languages.all());
  }
}
