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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.training.ApprovedPause;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.Pause;
import org.plumbline.core.training.Pauses;
import org.plumbline.core.training.Training;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Option;

/** How the home training goes: four weeks, day by day, side by side with pain, and the pauses. */
@Path("/therapist/patients/{patientId}/adherence")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class AdherencePage {

  private static final int LONGEST_PAUSE_DAYS = 365;

  /** One pause of the list, and whether it can be ended today. */
  record PauseLine(UUID id, String words, boolean running) {}

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance adherence(
        PatientFrame frame,
        boolean open,
        @Nullable ReviewView view,
        List<PauseLine> pauses,
        Form form,
        List<Option> reasons);
  }

  private final PatientFrames frames;
  private final Patients patients;
  private final Episodes episodes;
  private final Training training;
  private final Adherence adherence;
  private final Pauses pauses;
  private final ClinicCatalogue knowledge;
  private final Forms forms;
  private final Moments moments;
  private final ReviewMessages words;

  AdherencePage(
      PatientFrames frames,
      Patients patients,
      Episodes episodes,
      Training training,
      Adherence adherence,
      Pauses pauses,
      ClinicCatalogue knowledge,
      Forms forms,
      Moments moments,
      ReviewMessages words) {
    this.frames = frames;
    this.patients = patients;
    this.episodes = episodes;
    this.training = training;
    this.adherence = adherence;
    this.pauses = pauses;
    this.knowledge = knowledge;
    this.forms = forms;
    this.moments = moments;
    this.words = words;
  }

  /** The review as of now. */
  @GET
  public TemplateInstance show(UUID patientId) {
    return page(patientId, forms.blank());
  }

  /** Approves a pause. */
  @POST
  @Path("pause")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response approve(UUID patientId, MultivaluedMap<String, String> typed) {
    patients.get(patientId);
    Form form = forms.read(typed);
    LocalDate today = moments.getToday();
    LocalDate earliest = today.minusDays(LONGEST_PAUSE_DAYS);
    LocalDate latest = today.plusDays(LONGEST_PAUSE_DAYS);
    form.named("from", words.from()).named("until", words.until()).named("reason", words.why());
    LocalDate from = form.requiredDate("from", earliest, latest);
    LocalDate until = form.requiredDate("until", earliest, latest);
    String reason =
        form.choice("reason", Stream.of(ApprovedPause.Reason.values()).map(Enum::name).toList());
    if (!form.hasFaults() && until.isBefore(from)) {
      form.refuse("until", words.backwards());
    }
    if (form.hasFaults()) {
      return Response.status(422).entity(page(patientId, form)).build();
    }
    pauses.approve(patientId, new Pause(from, until), ApprovedPause.Reason.valueOf(reason));
    return back(patientId);
  }

  /** Ends a running pause: today is its last day. */
  @POST
  @Path("pause/{pauseId}/end")
  public Response end(UUID patientId, UUID pauseId) {
    patients.get(patientId);
    LocalDate today = moments.getToday();
    boolean running =
        pauses.of(patientId).stream()
            .filter(pause -> pause.id().equals(pauseId))
            .noneMatch(pause -> !pause.days().covers(today));
    if (running) {
      pauses.endOn(patientId, pauseId, today);
    }
    return back(patientId);
  }

  private TemplateInstance page(UUID patientId, Form form) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ADHERENCE);
    Course course = training.course(patientId);
    ReviewView view =
        adherence
            .review(course)
            .filter(review -> !review.figure().weeks().isEmpty())
            .map(review -> ReviewView.of(review, course, knowledge.current(), moments, words))
            .orElse(null);
    return Templates.adherence(
        frame,
        episodes.open(patientId).isPresent(),
        view,
        pauses.of(patientId).stream().map(this::line).toList(),
        form,
        Stream.of(ApprovedPause.Reason.values())
            .map(reason -> new Option(reason.name(), words.pause_reason(reason)))
            .toList());
  }

  private PauseLine line(ApprovedPause pause) {
    LocalDate today = moments.getToday();
    return new PauseLine(
        pause.id(),
        words.pause_line(
            words.pause_reason(pause.reason()),
            moments.day(pause.days().from()),
            moments.day(pause.days().until())),
        pause.days().covers(today) && pause.days().until().isAfter(today));
  }

  private static Response back(UUID patientId) {
    return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/adherence")).build();
  }
}
