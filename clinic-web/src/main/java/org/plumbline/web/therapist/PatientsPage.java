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
import java.util.List;
import org.plumbline.core.patient.PatientPage;
import org.plumbline.core.patient.PatientSearch;
import org.plumbline.core.patient.Patients;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Moments;

/**
 * Finding patients. A search is a POST that answers with the page itself: a name in an address
 * would stay in histories and logs.
 */
@Path("/therapist/patients")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class PatientsPage {

  private static final int LONGEST_NAME = 200;
  private static final int LAST_PAGE = 10_000;
  private static final int OLDEST = 130;

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance patients(Form form, PatientPage found);
  }

  private final Patients patients;
  private final Forms forms;
  private final Moments moments;
  private final PeopleMessages words;

  PatientsPage(Patients patients, Forms forms, Moments moments, PeopleMessages words) {
    this.patients = patients;
    this.forms = forms;
    this.moments = moments;
    this.words = words;
  }

  /** Everybody, by family name. */
  @GET
  public TemplateInstance all() {
    return Templates.patients(forms.blank(), patients.find(PatientSearch.named("")));
  }

  /** Those who match what was typed. */
  @POST
  @Path("search")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response search(MultivaluedMap<String, String> typed) {
    var form = forms.read(typed);
    var today = moments.getToday();
    form.named("name", words.search_name()).named("birthDate", words.birth_date());
    var search =
        new PatientSearch(
            form.optional("name", LONGEST_NAME).orElse(""),
            form.date("birthDate", today.minusYears(OLDEST), today).orElse(null),
            form.chosen("inCareOnly", "yes"),
            form.whole("page", 0, LAST_PAGE).orElse(0));
    if (form.hasFaults()) {
      var nobody = new PatientPage(List.of(), 0, false);
      return Response.status(422).entity(Templates.patients(form, nobody)).build();
    }
    return Response.ok(Templates.patients(form, patients.find(search))).build();
  }
}
