package org.plumbline.web.patient;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.outcome.OutcomeCourse;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.progression.HomeReports;
import org.plumbline.core.routine.Adjustments;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.LogRefusedException;
import org.plumbline.core.training.Training;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.FormKey;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Option;
import org.plumbline.web.page.ZeroToTen;

/** What is due today, in order, and what waits for a word from the patient. */
@Path("/me")
@RolesAllowed("patient")
@Produces(MediaType.TEXT_HTML)
public class TodayPage {

  private static final int NEWS_FOR_DAYS = 8;

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance today(
        TodayView view,
        Form form,
        List<Option> scale,
        List<String> stopRules,
        @Nullable String noted,
        boolean help);
  }

  private final Training training;
  private final Adjustments adjustments;
  private final HomeReports reports;
  private final Outcomes outcomes;
  private final Episodes episodes;
  private final Clinics clinics;
  private final ClinicCatalogue knowledge;
  private final CurrentTenant current;
  private final Forms forms;
  private final PatientMessages words;
  private final FlareMessages changed;
  private final Dose dose;

  TodayPage(
      Training training,
      Adjustments adjustments,
      HomeReports reports,
      Outcomes outcomes,
      Episodes episodes,
      Clinics clinics,
      ClinicCatalogue knowledge,
      CurrentTenant current,
      Forms forms,
      PatientMessages words,
      FlareMessages changed,
      Dose dose) {
    this.training = training;
    this.adjustments = adjustments;
    this.reports = reports;
    this.outcomes = outcomes;
    this.episodes = episodes;
    this.clinics = clinics;
    this.knowledge = knowledge;
    this.current = current;
    this.forms = forms;
    this.words = words;
    this.changed = changed;
    this.dose = dose;
  }

  /** Today's page, with a word about what was just saved. */
  @GET
  public TemplateInstance today(@QueryParam("noted") @Nullable String noted) {
    Form form = forms.showing(Map.of(FormKey.FIELD, FormKey.next().toString()));
    return page(form, noted(noted), "event".equals(noted));
  }

  /** Stores the pain of this morning. */
  @POST
  @Path("morning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response morning(MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    UUID key = FormKey.of(form);
    form.named("morning", words.morning_pain());
    int pain = ZeroToTen.required(form, "morning");
    if (form.hasFaults()) {
      return Response.status(422).entity(page(form, null, false)).build();
    }
    return Response.seeOther(URI.create("/me?noted=" + stored(pain, key))).build();
  }

  /** A page that stood open since the morning may send it after the session; it is too late. */
  private String stored(int pain, UUID key) {
    try {
      return training.recordMorning(current.ownPatientId(), clinics.today(), pain, key)
          ? "morning"
          : "again";
    } catch (LogRefusedException _) {
      return "evening";
    }
  }

  private TemplateInstance page(Form form, @Nullable String noted, boolean help) {
    UUID patientId = current.ownPatientId();
    LocalDate today = clinics.today();
    OutcomeCourse scores = outcomes.course(patientId);
    boolean asked =
        scores.dueOn(today, outcomes.pain(), outcomes.schedule()).isPresent()
            || scores.dueOn(today, outcomes.tasks(), outcomes.schedule()).isPresent();
    Course course = training.course(patientId);
    TodayView view =
        TodayView.of(
            course,
            today,
            asked,
            news(patientId, course, today),
            careEnded(patientId, course, today),
            reports.standing(patientId),
            scores.of(outcomes.pain()),
            knowledge.current(),
            dose);
    return Templates.today(
        view, form, ZeroToTen.CHOICES, knowledge.current().globalStop(), noted, help);
  }

  /** Asked only where there is no routine, since care is not over while somebody follows one. */
  private @Nullable Instant careEnded(UUID patientId, Course course, LocalDate today) {
    return course.versionOn(today).isPresent() ? null : episodes.careEnded(patientId).orElse(null);
  }

  private @Nullable RoutineNews news(UUID patientId, Course course, LocalDate today) {
    FollowedVersion now =
        course
            .versionOn(today)
            .filter(version -> version.from().isAfter(today.minusDays(NEWS_FOR_DAYS)))
            .orElse(null);
    if (now == null) {
      return null;
    }
    return adjustments
        .of(patientId, now.id())
        .map(how -> RoutineNews.of(how, course, now, knowledge.current(), dose, changed))
        .orElse(null);
  }

  private @Nullable String noted(@Nullable String what) {
    return switch (what) {
      case "session", "morning", "score" -> words.noted();
      case "event" -> words.noted_event();
      case "correction" -> words.noted_correction();
      case "corrected-since" -> words.noted_corrected_since();
      case "again" -> words.noted_again();
      case "evening" -> words.noted_evening();
      case null, default -> null;
    };
  }
}
