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
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.outcome.OutcomeCourse;
import org.plumbline.core.outcome.OutcomeRefusedException;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.PatientTask;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.FormKey;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Option;
import org.plumbline.web.page.ZeroToTen;

/** Scoring pain and the patient's own tasks, when they are due. */
@Path("/me/scores")
@RolesAllowed("patient")
@Produces(MediaType.TEXT_HTML)
public class ScorePage {

  /** What the page shows. */
  record View(
      boolean askPain,
      boolean askTasks,
      Instrument pain,
      String painScale,
      Instrument tasks,
      String tasksScale,
      List<TaskField> named,
      List<Option> scale,
      UUID painKey,
      UUID tasksKey) {}

  /** One task and the field it is scored in. */
  record TaskField(UUID id, String name) {

    /** The field's name in the form. */
    public String getField() {
      return "task-" + id;
    }

    static TaskField of(PatientTask task) {
      return new TaskField(task.id(), task.name());
    }
  }

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance scores(View view, Form form);
  }

  private final Outcomes outcomes;
  private final Clinics clinics;
  private final CurrentTenant current;
  private final Forms forms;
  private final PatientMessages words;

  ScorePage(
      Outcomes outcomes,
      Clinics clinics,
      CurrentTenant current,
      Forms forms,
      PatientMessages words) {
    this.outcomes = outcomes;
    this.clinics = clinics;
    this.current = current;
    this.forms = forms;
    this.words = words;
  }

  /** The questions that are due. */
  @GET
  public TemplateInstance questions() {
    return page(forms.blank(), false, false);
  }

  /** Stores the answer to the pain question. */
  @POST
  @Path("pain")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response pain(MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    UUID key = FormKey.of(form);
    form.named("pain", outcomes.pain().question());
    int pain = ZeroToTen.required(form, "pain");
    return form.hasFaults()
        ? again(form, true, false)
        : store(form, ScoreReport.ofPain(current.ownPatientId(), pain, key));
  }

  /** Stores the scores of the tasks; every task needs one. */
  @POST
  @Path("tasks")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response tasks(MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    UUID key = FormKey.of(form);
    UUID patientId = current.ownPatientId();
    Map<UUID, Integer> scores = new HashMap<>();
    for (PatientTask task : outcomes.course(patientId).tasks()) {
      String field = TaskField.of(task).getField();
      scores.put(task.id(), ZeroToTen.required(form.named(field, task.name()), field));
    }
    return form.hasFaults() || scores.isEmpty()
        ? again(form, false, true)
        : store(form, ScoreReport.ofTasks(patientId, scores, key));
  }

  private Response store(Form form, ScoreReport report) {
    try {
      boolean repeated = outcomes.record(report).repeated();
      return Response.seeOther(URI.create("/me?noted=" + (repeated ? "again" : "score"))).build();
    } catch (OutcomeRefusedException _) {
      form.refuse("scores", words.nothing_due());
      return again(form, false, false);
    }
  }

  private Response again(Form form, boolean pain, boolean tasks) {
    return Response.status(422).entity(page(form, pain, tasks)).build();
  }

  private TemplateInstance page(Form form, boolean pain, boolean tasks) {
    OutcomeCourse course = outcomes.course(current.ownPatientId());
    LocalDate today = clinics.today();
    return Templates.scores(
        new View(
            pain || course.dueOn(today, outcomes.pain(), outcomes.schedule()).isPresent(),
            tasks || course.dueOn(today, outcomes.tasks(), outcomes.schedule()).isPresent(),
            outcomes.pain(),
            scale(outcomes.pain()),
            outcomes.tasks(),
            scale(outcomes.tasks()),
            course.tasks().stream().map(TaskField::of).toList(),
            ZeroToTen.CHOICES,
            key(form, pain),
            key(form, tasks)),
        form);
  }

  /**
   * A form that is shown again keeps its key; one that is shown for the first time gets its own.
   */
  private static UUID key(Form form, boolean shownAgain) {
    return shownAgain ? FormKey.of(form) : FormKey.next();
  }

  private String scale(Instrument instrument) {
    return words.scale(instrument.lowAnchor(), instrument.highAnchor());
  }
}
