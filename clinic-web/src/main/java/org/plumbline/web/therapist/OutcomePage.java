package org.plumbline.web.therapist;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.outcome.OutcomeCourse;
import org.plumbline.core.outcome.OutcomeRefusedException;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.PatientTask;
import org.plumbline.core.outcome.Score;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.FormKey;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.ZeroToTen;

/** Pain and the patient's own tasks: naming them, scoring them, and what has changed. */
@Path("/therapist/patients/{patientId}/outcomes")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class OutcomePage {

  private static final String CORRECTS = "corrects";

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance outcomes(
        PatientFrame frame,
        OutcomeView view,
        Form pain,
        Form tasks,
        Form naming,
        @Nullable String correcting,
        @Nullable String noted);
  }

  private final PatientFrames frames;
  private final Patients patients;
  private final Outcomes outcomes;
  private final Forms forms;
  private final Moments moments;
  private final OutcomeMessages words;

  OutcomePage(
      PatientFrames frames,
      Patients patients,
      Outcomes outcomes,
      Forms forms,
      Moments moments,
      OutcomeMessages words) {
    this.frames = frames;
    this.patients = patients;
    this.outcomes = outcomes;
    this.forms = forms;
    this.moments = moments;
    this.words = words;
  }

  /** Scores so far and blank forms, or the form with a score to correct. */
  @GET
  public TemplateInstance show(
      UUID patientId,
      @QueryParam("correct") @Nullable UUID correct,
      @QueryParam("again") @Nullable String again) {
    String noted = again == null ? null : words.again();
    if (correct == null) {
      return page(patientId, blank(), blank(), forms.blank(), noted);
    }
    Score score = score(patientId, correct).orElseThrow(() -> new RecordNotFoundException("score"));
    Map<String, String> values = new HashMap<>();
    values.put(FormKey.FIELD, FormKey.next().toString());
    values.put(CORRECTS, correct.toString());
    if (score.tasks().isEmpty()) {
      values.put("pain", Integer.toString(score.value().intValue()));
      return page(patientId, forms.showing(values), blank(), forms.blank(), noted);
    }
    score.tasks().forEach((task, value) -> values.put("task-" + task, value.toString()));
    return page(patientId, blank(), forms.showing(values), forms.blank(), noted);
  }

  /** Stores a pain score. */
  @POST
  @Path("pain")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response pain(UUID patientId, MultivaluedMap<String, String> typed) {
    patients.get(patientId);
    Form form = forms.read(typed);
    UUID key = FormKey.of(form);
    form.named("pain", outcomes.pain().question());
    int pain = ZeroToTen.required(form, "pain");
    return store(form, "pain", patientId, pain, Map.of(), key)
        .orElseGet(() -> unprocessable(page(patientId, form, blank(), forms.blank(), null)));
  }

  /** Stores the scores of the tasks; every task on the list needs one. */
  @POST
  @Path("tasks")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response tasks(UUID patientId, MultivaluedMap<String, String> typed) {
    patients.get(patientId);
    Form form = forms.read(typed);
    UUID key = FormKey.of(form);
    Map<UUID, Integer> scores = new HashMap<>();
    for (PatientTask task : outcomes.course(patientId).tasks()) {
      form.named("task-" + task.id(), task.name());
      scores.put(task.id(), ZeroToTen.required(form, "task-" + task.id()));
    }
    if (scores.isEmpty()) {
      form.refuse("tasks", words.refused(OutcomeRefusedException.Reason.TASKS_INCOMPLETE));
    }
    return store(form, "tasks", patientId, null, scores, key)
        .orElseGet(() -> unprocessable(page(patientId, blank(), form, forms.blank(), null)));
  }

  /** Notes a task in the patient's words. */
  @POST
  @Path("task")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response name(UUID patientId, MultivaluedMap<String, String> typed) {
    patients.get(patientId);
    Form form = forms.read(typed);
    form.named("name", words.name()).named("family", words.family());
    String family =
        form.choice("family", Stream.of(TaskFamily.values()).map(TaskFamily::name).toList());
    form.required("name", PatientTask.LONGEST_NAME);
    if (!form.hasFaults()) {
      try {
        outcomes.nameTask(patientId, form.value("name"), TaskFamily.valueOf(family));
        return back(patientId);
      } catch (OutcomeRefusedException e) {
        form.refuse("name", words.refused(e.reason()));
      }
    }
    return unprocessable(page(patientId, blank(), blank(), form, null));
  }

  /** Takes a task off the list; its scores stay. */
  @POST
  @Path("task/{taskId}/retire")
  public Response retire(UUID patientId, UUID taskId) {
    patients.get(patientId);
    try {
      outcomes.retireTask(patientId, taskId);
      return back(patientId);
    } catch (OutcomeRefusedException e) {
      Form tasks = blank();
      tasks.refuse("tasks", words.refused(e.reason()));
      return unprocessable(page(patientId, blank(), tasks, forms.blank(), null));
    }
  }

  /** The way on after storing; empty when there is something to correct first. */
  private Optional<Response> store(
      Form form,
      String field,
      UUID patientId,
      @Nullable Integer pain,
      Map<UUID, Integer> tasks,
      UUID key) {
    if (form.hasFaults()) {
      return Optional.empty();
    }
    try {
      var receipt =
          outcomes.record(
              new ScoreReport(
                  patientId, pain, tasks, !form.value("discharge").isEmpty(), corrects(form), key));
      return Optional.of(receipt.repeated() ? backAgain(patientId) : back(patientId));
    } catch (OutcomeRefusedException e) {
      form.refuse(field, words.refused(e.reason()));
      return Optional.empty();
    }
  }

  private static @Nullable UUID corrects(Form form) {
    String id = form.value(CORRECTS);
    try {
      return id.isEmpty() ? null : UUID.fromString(id);
    } catch (IllegalArgumentException _) {
      throw new RecordNotFoundException("score");
    }
  }

  private Optional<Score> score(UUID patientId, UUID scoreId) {
    patients.get(patientId);
    return outcomes.course(patientId).scores().stream()
        .filter(score -> score.id().equals(scoreId))
        .findFirst();
  }

  private TemplateInstance page(
      UUID patientId, Form pain, Form tasks, Form naming, @Nullable String noted) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.OUTCOMES);
    OutcomeCourse course = outcomes.course(patientId);
    UUID corrects = corrects(pain) == null ? corrects(tasks) : corrects(pain);
    String correcting =
        course.scores().stream()
            .filter(score -> score.id().equals(corrects))
            .findFirst()
            .map(score -> words.correcting(moments.day(score.day())))
            .orElse(null);
    return Templates.outcomes(
        frame,
        OutcomeView.of(course, outcomes, moments.getToday(), moments, words),
        pain,
        tasks,
        naming,
        correcting,
        noted);
  }

  private Form blank() {
    return forms.showing(Map.of(FormKey.FIELD, FormKey.next().toString()));
  }

  private static Response unprocessable(TemplateInstance page) {
    return Response.status(422).entity(page).build();
  }

  private static Response backAgain(UUID patientId) {
    String path = "/therapist/patients/" + patientId + "/outcomes?again=yes";
    return Response.seeOther(URI.create(path)).build();
  }

  private static Response back(UUID patientId) {
    return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/outcomes")).build();
  }
}
