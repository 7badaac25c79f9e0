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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.PatientLine;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.patient.Registration;
import org.plumbline.core.patient.RegistrationFault;
import org.plumbline.web.access.Visitor;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Languages;
import org.plumbline.web.page.Option;

/** Registering a patient, with a look at those who may be the same person. */
@Path("/therapist/patients/new")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class RegistrationPage {

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance registration(
        Form form,
        List<Option> sexes,
        List<Option> languages,
        List<ConsentKind> kinds,
        List<PatientLine> lookAlikes);
  }

  private final Patients patients;
  private final Forms forms;
  private final PeopleMessages words;
  private final Visitor visitor;

  RegistrationPage(Patients patients, Forms forms, PeopleMessages words, Visitor visitor) {
    this.patients = patients;
    this.forms = forms;
    this.words = words;
    this.visitor = visitor;
  }

  /** A blank form, in the clinic's language. */
  @GET
  public TemplateInstance blank() {
    var language = visitor.membershipHere().language().getLanguage();
    return page(forms.showing(Map.of("language", language)), List.of());
  }

  /** Registers, unless something must be corrected or the person may be registered already. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(MultivaluedMap<String, String> typed) {
    var form = forms.read(typed);
    form.named("birthDate", words.birth_date());
    var registration = read(form);
    for (RegistrationFault fault : patients.faults(registration)) {
      form.refuse(fault.field(), words.fault(fault));
    }
    if (form.hasFaults()) {
      return Response.status(422).entity(page(form, List.of())).build();
    }
    if (!form.chosen("somebodyElse", "yes")) {
      var lookAlikes = patients.lookAlikes(registration);
      if (!lookAlikes.isEmpty()) {
        return Response.status(422).entity(page(form, lookAlikes)).build();
      }
    }
    var id = patients.register(registration);
    return Response.seeOther(URI.create("/therapist/patients/" + id)).build();
  }

  private static Registration read(Form form) {
    var consents = EnumSet.noneOf(ConsentKind.class);
    for (ConsentKind kind : ConsentKind.values()) {
      if (form.chosen("consent", kind.word())) {
        consents.add(kind);
      }
    }
    return new Registration(
        form.value("givenName"),
        form.value("familyName"),
        form.date("birthDate", EARLIEST, LATEST).orElse(null),
        Arrays.stream(Sex.values())
            .filter(sex -> sex.name().equals(form.value("sex")))
            .findFirst()
            .orElse(null),
        form.value("email"),
        form.value("phone"),
        form.value("language"),
        consents);
  }

  private TemplateInstance page(Form form, List<PatientLine> lookAlikes) {
    return Templates.registration(
        form, sexes(), Languages.all(), List.of(ConsentKind.values()), lookAlikes);
  }

  private List<Option> sexes() {
    return Stream.concat(
            Arrays.stream(Sex.values()).map(sex -> new Option(sex.name(), words.sex(sex))),
            Stream.of(new Option("", words.sex_not_recorded())))
        .toList();
  }
}
