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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.outcome.OutcomeCourse;
import org.plumbline.core.outcome.OutcomeRefusedException;
import org.plumbline.core.outcome.OutcomeRefusedException.Reason;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.PatientTask;
import org.plumbline.core.outcome.Score;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.FormKey;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.ZeroToTen;
import org.plumbline.web.patient.ScoreView.Question;
import org.plumbline.web.patient.ScoreView.TaskField;

/** Scoring pain and the patient's own tasks when they are due, and correcting such an answer. */
@Path("/me/scores")
@RolesAllowed("patient")
@Produces(MediaType.TEXT_HTML)
public class ScorePage {

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance scores(ScoreView view, Form form);
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

  /** The questions that are due, and what was answered before. */
  @GET
  public TemplateInstance questions() {
    return Templates.scores(due(course(), forms.blank(), null), forms.blank());
  }

  /** Stores the answer to the pain question. */
  @POST
  @Path("pain")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response pain(MultivaluedMap<String, String> typed) {
    return answer(forms.read(typed), outcomes.pain());
  }

  /** Stores the scores of the tasks; every task needs one. */
  @POST
  @Path("tasks")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response tasks(MultivaluedMap<String, String> typed) {
    return answer(forms.read(typed), outcomes.tasks());
  }

  /** The form with what was answered, to correct it. */
  @GET
  @Path("{scoreId}")
  public TemplateInstance correction(UUID scoreId) {
    OutcomeCourse course = course();
    Score score = own(course, scoreId);
    Map<String, String> values = new HashMap<>();
    values.put(FormKey.FIELD, FormKey.next().toString());
    values.put("pain", score.value().toPlainString());
    score.tasks().forEach((task, value) -> values.put("task-" + task, value.toString()));
    Form form = forms.showing(values);
    return Templates.scores(correcting(score, course, form), form);
  }

  /** Stores a correction; what was answered before is kept beside it. */
  @POST
  @Path("{scoreId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(UUID scoreId, MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    if (outcomes.hasArrived(current.ownPatientId(), FormKey.of(form))) {
      return seeOther("again");
    }
    OutcomeCourse course = course();
    if (course.scores().stream().anyMatch(score -> scoreId.equals(score.corrects()))) {
      return seeOther("corrected-since");
    }
    Score score = own(course, scoreId);
    ScoreReport report = report(form, instrument(score), course, scoreId);
    return report == null ? refused(correcting(score, course, form), form) : store(form, report);
  }

  private Response answer(Form form, Instrument instrument) {
    OutcomeCourse course = course();
    ScoreReport report = report(form, instrument, course, null);
    return report == null ? refused(due(course, form, instrument), form) : store(form, report);
  }

  /** What was told; null with faults beside the fields, or when there is no task to score. */
  private @Nullable ScoreReport report(
      Form form, Instrument instrument, OutcomeCourse course, @Nullable UUID corrects) {
    UUID key = FormKey.of(form);
    Integer pain = null;
    Map<UUID, Integer> tasks = new HashMap<>();
    if (isPain(instrument)) {
      pain = ZeroToTen.required(form.named("pain", instrument.question()), "pain");
    } else {
      for (PatientTask task : course.tasks()) {
        TaskField asked = TaskField.of(task);
        form.named(asked.field(), asked.name());
        tasks.put(task.id(), ZeroToTen.required(form, asked.field()));
      }
    }
    return form.hasFaults() || (pain == null && tasks.isEmpty())
        ? null
        : new ScoreReport(current.ownPatientId(), pain, tasks, false, corrects, key);
  }

  private Response store(Form form, ScoreReport report) {
    try {
      boolean repeated = outcomes.record(report).repeated();
      return seeOther(repeated ? "again" : report.corrects() == null ? "score" : "correction");
    } catch (OutcomeRefusedException e) {
      if (e.reason() == Reason.CORRECTED_ALREADY) {
        return seeOther("corrected-since");
      }
      form.refuse("scores", words.nothing_due());
      return refused(due(course(), form, null), form);
    }
  }

  private static Response refused(ScoreView view, Form form) {
    return Response.status(422).entity(Templates.scores(view, form)).build();
  }

  private static Response seeOther(String noted) {
    return Response.seeOther(URI.create("/me?noted=" + noted)).build();
  }

  /** An answer of the patient's that stands; what the clinic wrote down is not theirs to change. */
  private static Score own(OutcomeCourse course, UUID scoreId) {
    return course.scores().stream()
        .filter(score -> score.id().equals(scoreId) && score.byPatient())
        .findFirst()
        .orElseThrow(() -> new RecordNotFoundException("score"));
  }

  /**
   * The questions that are due.
   *
   * @param again what is asked again because its answer had a fault
   */
  private ScoreView due(OutcomeCourse course, Form form, @Nullable Instrument again) {
    return new ScoreView(
        false,
        question(course, form, outcomes.pain(), again, "/me/scores/pain"),
        question(course, form, outcomes.tasks(), again, "/me/scores/tasks"),
        ScoreView.named(course),
        ScoreView.answers(course, outcomes.pain().id(), words));
  }

  private @Nullable Question question(
      OutcomeCourse course,
      Form form,
      Instrument instrument,
      @Nullable Instrument again,
      String action) {
    if (instrument.equals(again)) {
      return question(instrument, action, FormKey.of(form));
    }
    return course.dueOn(clinics.today(), instrument, outcomes.schedule()).isPresent()
        ? question(instrument, action, FormKey.next())
        : null;
  }

  private ScoreView correcting(Score score, OutcomeCourse course, Form form) {
    Instrument instrument = instrument(score);
    Question question = question(instrument, "/me/scores/" + score.id(), FormKey.of(form));
    boolean pain = isPain(instrument);
    return new ScoreView(
        true, pain ? question : null, pain ? null : question, ScoreView.named(course), List.of());
  }

  private Question question(Instrument instrument, String action, UUID key) {
    return new Question(
        action,
        key,
        instrument.question(),
        words.scale(instrument.lowAnchor(), instrument.highAnchor()));
  }

  private Instrument instrument(Score score) {
    return score.instrument().equals(outcomes.pain().id()) ? outcomes.pain() : outcomes.tasks();
  }

  private boolean isPain(Instrument instrument) {
    return instrument.equals(outcomes.pain());
  }

  private OutcomeCourse course() {
    return outcomes.course(current.ownPatientId());
  }
}
