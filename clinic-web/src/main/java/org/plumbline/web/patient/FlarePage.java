package org.plumbline.web.patient;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.catalogue.RedFlag;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.progression.Flares;
import org.plumbline.core.progression.HomeReports;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Option;

/** The patient reports a flare: safety questions first, then what happens now. */
@Path("/me/flare")
@RolesAllowed("patient")
@Produces(MediaType.TEXT_HTML)
public class FlarePage {

  /** The safety questions a patient can answer alone, in the order of the catalogue. */
  private static final List<String> ASKED = List.of("RF01", "RF02", "RF03", "RF04", "RF06", "RF10");

  private static final List<String> YES_NO = List.of("yes", "no");

  /**
   * What the page shows.
   *
   * @param standing what an earlier answer or this one still asks of the patient
   * @param outcome what became of the report; null before it
   */
  record View(
      List<String> asked,
      List<Option> yesNo,
      boolean underWay,
      boolean routine,
      HomeReports.Standing standing,
      Flares.@Nullable Outcome outcome) {}

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance flare(View view, Form form);
  }

  private final Flares flares;
  private final HomeReports reports;
  private final Routines routines;
  private final ClinicCatalogue knowledge;
  private final CurrentTenant current;
  private final Forms forms;
  private final FlareMessages words;

  FlarePage(
      Flares flares,
      HomeReports reports,
      Routines routines,
      ClinicCatalogue knowledge,
      CurrentTenant current,
      Forms forms,
      FlareMessages words) {
    this.flares = flares;
    this.reports = reports;
    this.routines = routines;
    this.knowledge = knowledge;
    this.current = current;
    this.forms = forms;
    this.words = words;
  }

  /** The questions. */
  @GET
  public TemplateInstance show() {
    return page(forms.blank(), null);
  }

  /** Takes the report, and says what happens now. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response report(MultivaluedMap<String, String> typed) {
    UUID patientId = current.ownPatientId();
    Form form = forms.read(typed);
    List<SafetyAnswer> answers = new ArrayList<>();
    for (String flag : ASKED) {
      form.named(flag, words.question(flag));
      answers.add(answer(knowledge.current().redFlag(flag), form.choice(flag, YES_NO)));
    }
    boolean nothingToTell = routines.followed(patientId).isEmpty() || isKnown(patientId);
    if (form.hasFaults() || (nothingToTell && allClear(answers))) {
      return Response.status(422).entity(page(form, null)).build();
    }
    return Response.ok(page(forms.blank(), flares.report(patientId, answers))).build();
  }

  /** Whether the care team knows already, so that there is nothing to tell once more. */
  private boolean isKnown(UUID patientId) {
    return flares.isUnderWay(patientId)
        || reports.standing(patientId) != HomeReports.Standing.CLEAR;
  }

  /** A yes is heard whatever was told before, and also when care has ended meanwhile. */
  private static boolean allClear(List<SafetyAnswer> answers) {
    return answers.stream().noneMatch(SafetyAnswer::positive);
  }

  private SafetyAnswer answer(RedFlag flag, String said) {
    boolean yes = said.equals("yes");
    String variant = yes && !flag.variants().isEmpty() ? flag.variants().getFirst().id() : null;
    return new SafetyAnswer(
        flag.id(), yes ? Answer.YES : Answer.NO, variant, words.asked_at_home());
  }

  private TemplateInstance page(Form form, Flares.@Nullable Outcome outcome) {
    UUID patientId = current.ownPatientId();
    return Templates.flare(
        new View(
            ASKED,
            List.of(new Option("yes", words.yes()), new Option("no", words.no())),
            flares.isUnderWay(patientId),
            routines.followed(patientId).isPresent(),
            reports.standing(patientId),
            outcome),
        form);
  }
}
