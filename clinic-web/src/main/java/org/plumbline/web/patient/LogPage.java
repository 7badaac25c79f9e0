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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.training.AdverseEvents;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.LogRefusedException;
import org.plumbline.core.training.LogRefusedException.Reason;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.SkipReason;
import org.plumbline.core.training.Training;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.FormKey;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Option;
import org.plumbline.web.page.ZeroToTen;

/** Writing a session down, today's or yesterday's, and correcting one. */
@Path("/me/log")
@RolesAllowed("patient")
@Produces(MediaType.TEXT_HTML)
public class LogPage {

  /**
   * What the page shows.
   *
   * @param action where the form is sent
   * @param correction whether it corrects a session
   */
  record View(
      String action,
      boolean correction,
      String day,
      String isoDay,
      LogSheet sheet,
      Choices choices) {}

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance log(View view, Form form);
  }

  private final Training training;
  private final AdverseEvents adverseEvents;
  private final Clinics clinics;
  private final ClinicCatalogue knowledge;
  private final CurrentTenant current;
  private final Forms forms;
  private final LogForm reader;
  private final LogMessages words;
  private final Dose dose;

  LogPage(
      Training training,
      AdverseEvents adverseEvents,
      Clinics clinics,
      ClinicCatalogue knowledge,
      CurrentTenant current,
      Forms forms,
      LogForm reader,
      LogMessages words,
      Dose dose) {
    this.training = training;
    this.adverseEvents = adverseEvents;
    this.clinics = clinics;
    this.knowledge = knowledge;
    this.current = current;
    this.forms = forms;
    this.reader = reader;
    this.words = words;
    this.dose = dose;
  }

  /** A blank form for today's session, or for yesterday's. */
  @GET
  public TemplateInstance blank(@QueryParam("day") @Nullable String day) {
    LocalDate asked = day(day);
    Course course = training.course(current.ownPatientId());
    Form form = forms.showing(Map.of(FormKey.FIELD, FormKey.next().toString()));
    return Templates.log(view(asked, course), form);
  }

  /** Stores a session. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response log(MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    UUID patientId = current.ownPatientId();
    if (training.hasArrived(patientId, FormKey.of(form))) {
      return seeOther("again");
    }
    LocalDate day = day(form.value("day"));
    View view = view(day, training.course(patientId));
    return store(form, view, report(form, view, patientId, day), null);
  }

  /** The form with what a session said, to correct it. */
  @GET
  @Path("{sessionId}")
  public TemplateInstance correction(UUID sessionId) {
    Course course = training.course(current.ownPatientId());
    LoggedSession session = session(course, sessionId);
    View view = view(session, course);
    Map<String, String> values = LogForm.showing(session, view.sheet());
    values.put(FormKey.FIELD, FormKey.next().toString());
    return Templates.log(view, forms.showing(values));
  }

  /** Stores a correction. */
  @POST
  @Path("{sessionId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(UUID sessionId, MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    UUID patientId = current.ownPatientId();
    if (training.hasArrived(patientId, FormKey.of(form))) {
      return seeOther("again");
    }
    Course course = training.course(patientId);
    if (course.sessions().stream().anyMatch(s -> sessionId.equals(s.corrects()))) {
      return seeOther("corrected-since");
    }
    LoggedSession session = session(course, sessionId);
    View view = view(session, course);
    return store(form, view, report(form, view, patientId, session.day()), sessionId);
  }

  private Response store(Form form, View view, SessionReport report, @Nullable UUID corrects) {
    String event = reader.event(form);
    if (!form.hasFaults()) {
      try {
        Training.Receipt receipt =
            corrects == null
                ? adverseEvents.log(report, event)
                : training.correct(corrects, report);
        String noted = corrects == null ? (event.isEmpty() ? "session" : "event") : "correction";
        return seeOther(receipt.repeated() ? "again" : noted);
      } catch (LogRefusedException e) {
        boolean nothing = e.reason() == Reason.NOTHING_TOLD;
        form.refuse(LogForm.EVERYTHING, nothing ? words.fault_nothing() : words.fault_no_routine());
      }
    }
    return Response.status(422).entity(Templates.log(view, form)).build();
  }

  private SessionReport report(Form form, View view, UUID patientId, LocalDate day) {
    LogForm.About about = reader.about(form);
    return new SessionReport(
        patientId,
        day,
        about.painBefore(),
        about.legSymptoms(),
        about.comment(),
        SessionReport.Source.PORTAL,
        FormKey.of(form),
        reader.exercises(form, view.sheet()));
  }

  private View view(LocalDate day, Course course) {
    FollowedVersion version =
        course.versionOn(day).orElseThrow(() -> new RecordNotFoundException("routine"));
    return view("/me/log", false, day, version, course.sheetFor(day), course);
  }

  private View view(LoggedSession session, Course course) {
    List<FollowedExercise> asked =
        course.results(session).stream().map(result -> result.exercise()).toList();
    return view(
        "/me/log/" + session.id(), true, session.day(), course.versionOf(session), asked, course);
  }

  private View view(
      String action,
      boolean correction,
      LocalDate day,
      FollowedVersion version,
      List<FollowedExercise> asked,
      Course course) {
    LogSheet sheet = LogSheet.of(version, asked, course, day, knowledge.current(), dose);
    return new View(action, correction, Days.named(day), day.toString(), sheet, Choices.of(words));
  }

  private static LoggedSession session(Course course, UUID sessionId) {
    return course.sessions().stream()
        .filter(session -> session.id().equals(sessionId))
        .findFirst()
        .orElseThrow(() -> new RecordNotFoundException("session"));
  }

  /** Today or yesterday; any other day has no form. */
  private LocalDate day(@Nullable String typed) {
    LocalDate today = clinics.today();
    if (typed == null || typed.isEmpty()) {
      return today;
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.equals(today) || day.equals(today.minusDays(1))) {
        return day;
      }
    } catch (DateTimeParseException _) {
      // Not a day: there is no such form.
    }
    throw new RecordNotFoundException("day");
  }

  private static Response seeOther(String noted) {
    return Response.seeOther(URI.create("/me?noted=" + noted)).build();
  }

  /** The choices of the form's radio buttons and selects. */
  record Choices(
      List<Option> how,
      List<Option> why,
      List<Option> scale,
      List<Option> quality,
      List<Option> yesNo) {

    static Choices of(LogMessages words) {
      return new Choices(
          List.of(
              new Option(LogForm.PRESCRIBED, words.how_prescribed()),
              new Option(LogForm.DIFFERENT, words.how_different()),
              new Option(LogForm.SKIPPED, words.how_skipped())),
          Stream.of(SkipReason.values())
              .map(reason -> new Option(reason.word(), words.reason(reason)))
              .toList(),
          ZeroToTen.CHOICES,
          List.of(
              new Option("3", words.quality_3()),
              new Option("2", words.quality_2()),
              new Option("1", words.quality_1()),
              new Option("0", words.quality_0())),
          List.of(new Option("no", words.no()), new Option("yes", words.yes())));
    }
  }
}
