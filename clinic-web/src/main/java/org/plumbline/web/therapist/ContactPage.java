package org.plumbline.web.therapist;

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
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.patient.ContactDetails;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.patient.RegistrationFault;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Languages;
import org.plumbline.web.page.Option;

/** Changing how a patient is reached. */
@Path("/therapist/patients/{patientId}/contact")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class ContactPage {

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance contact(PatientFrame frame, Form form, List<Option> languages);
  }

  private final PatientFrames frames;
  private final Patients patients;
  private final Forms forms;
  private final PeopleMessages words;

  ContactPage(PatientFrames frames, Patients patients, Forms forms, PeopleMessages words) {
    this.frames = frames;
    this.patients = patients;
    this.forms = forms;
    this.words = words;
  }

  /** The details as they are. */
  @GET
  public TemplateInstance show(UUID patientId) {
    var contact = patients.get(patientId).contact();
    return page(
        patientId,
        forms.showing(
            Map.of(
                "email", contact.email(),
                "phone", contact.phone(),
                "language", contact.language())));
  }

  /** Changes them, unless something must be corrected. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(UUID patientId, MultivaluedMap<String, String> typed) {
    var form = forms.read(typed);
    var contact =
        new ContactDetails(form.value("email"), form.value("phone"), form.value("language"));
    for (RegistrationFault fault : contact.faults()) {
      form.refuse(fault.field(), words.fault(fault));
    }
    if (form.hasFaults()) {
      return Response.status(422).entity(page(patientId, form)).build();
    }
    patients.changeContact(patientId, contact);
    return Response.seeOther(URI.create("/therapist/patients/" + patientId)).build();
  }

  private TemplateInstance page(UUID patientId, Form form) {
    var frame = frames.open(patientId, PatientFrames.Section.OVERVIEW);
    return Templates.contact(frame, form, Languages.all());
  }
}
