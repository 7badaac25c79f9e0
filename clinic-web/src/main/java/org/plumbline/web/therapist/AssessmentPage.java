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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Assessment;
import org.plumbline.core.assessment.AssessmentLine;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.CompletedMeanwhileException;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.SavedMeanwhileException;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.pattern.PatternReport;
import org.plumbline.core.pattern.Patterns;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Meanwhile;
import org.plumbline.web.page.Moments;

/** The assessment: questions and tests, graded while they are entered, beside their patterns. */
@Path("/therapist/patients/{patientId}/assessment")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class AssessmentPage {

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance assessments(
        PatientFrame frame,
        boolean hasEpisode,
        List<AssessmentLine> lines,
        @Nullable Meanwhile meanwhile);

    static native TemplateInstance assessment(
        PatientFrame frame,
        AssessmentView view,
        PatternView.Report report,
        Form form,
        Map<String, String> stored,
        @Nullable Meanwhile meanwhile);

    static native TemplateInstance assessment$live(
        PatternView.Report report, List<AssessmentView.Grading> gradings);
  }

  private final PatientFrames frames;
  private final Assessments assessments;
  private final Patterns patterns;
  private final Episodes episodes;
  private final EpisodeOver over;
  private final ClinicCatalogue knowledge;
  private final ExaminationForm entries;
  private final AssessmentViews views;
  private final PatternViews patternViews;
  private final Forms forms;
  private final Moments moments;
  private final MeanwhileMessages words;

  AssessmentPage(
      PatientFrames frames,
      Assessments assessments,
      Patterns patterns,
      Episodes episodes,
      EpisodeOver over,
      ClinicCatalogue knowledge,
      ExaminationForm entries,
      AssessmentViews views,
      PatternViews patternViews,
      Forms forms,
      Moments moments,
      MeanwhileMessages words) {
    this.frames = frames;
    this.assessments = assessments;
    this.patterns = patterns;
    this.episodes = episodes;
    this.over = over;
    this.knowledge = knowledge;
    this.entries = entries;
    this.views = views;
    this.patternViews = patternViews;
    this.forms = forms;
    this.moments = moments;
    this.words = words;
  }

  /** The patient's assessments, and the way to begin or go on. */
  @GET
  public TemplateInstance list(UUID patientId) {
    return list(patientId, null);
  }

  private TemplateInstance list(UUID patientId, @Nullable Meanwhile meanwhile) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ASSESSMENT);
    return Templates.assessments(
        frame, episodes.open(patientId).isPresent(), assessments.of(patientId), meanwhile);
  }

  /** Begins an assessment in the open episode, or goes on with the open one. */
  @POST
  public Response start(UUID patientId) {
    return episodes
        .open(patientId)
        .map(Episode::id)
        .map(
            episode ->
                Response.seeOther(at(patientId, assessments.start(patientId, episode), "")).build())
        .orElseGet(() -> Response.status(422).entity(list(patientId, over.of(patientId))).build());
  }

  /** One assessment with what is stored. */
  @GET
  @Path("{assessmentId}")
  public TemplateInstance show(
      UUID patientId, UUID assessmentId, @QueryParam("saved") boolean saved) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ASSESSMENT);
    Assessment assessment = assessments.get(patientId, assessmentId);
    Form form = forms.showing(entries.typed(assessment.examination()));
    ClinicCatalogue.AsOf then = knowledge.asOf(assessment.catalogueVersion());
    return page(
        frame,
        assessment,
        new Grader(then.catalogue(), assessment.readWith(then)),
        patterns.judge(assessment),
        form,
        null,
        saved);
  }

  /** Stores what was entered, unless something in it cannot be true. */
  @POST
  @Path("{assessmentId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(UUID patientId, UUID assessmentId, MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    ExaminationForm.Entered entered = entries.read(form);
    if (form.hasFaults()) {
      return refused(patientId, assessmentId, form, typed.keySet());
    }
    long revision = Revision.of(form);
    try {
      if (form.chosen("then", "complete")) {
        assessments.saveAndComplete(
            patientId, assessmentId, revision, entered.answers(), entered.findings());
      } else {
        assessments.save(patientId, assessmentId, revision, entered.answers(), entered.findings());
      }
      return Response.seeOther(at(patientId, assessmentId, "?saved=true")).build();
    } catch (CompletedMeanwhileException | SavedMeanwhileException _) {
      return refused(patientId, assessmentId, form, typed.keySet());
    }
  }

  /**
   * The page with what was typed; beside that with what was saved meanwhile, if it was, and that
   * the assessment was completed, if it was.
   */
  private Response refused(UUID patientId, UUID assessmentId, Form sent, Set<String> fields) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ASSESSMENT);
    Assessment assessment = assessments.get(patientId, assessmentId);
    boolean late = assessment.isOpen() && assessment.revision() != Revision.of(sent);
    TwoHands both = TwoHands.of(sent, fields, entries.typed(assessment.examination()));
    Form form = late ? forms.showing(both.fields()) : sent;
    Examination examination = with(assessment, entries.read(form));
    return Response.status(422)
        .entity(
            page(
                frame,
                assessment,
                new Grader(knowledge.current(), examination),
                patterns.judge(examination),
                form,
                late ? saved(assessment, form, both) : completed(assessment),
                false))
        .build();
  }

  private @Nullable Meanwhile completed(Assessment assessment) {
    return assessment.completedAt() == null
        ? null
        : Meanwhile.of(
            words.assessment_completed(
                moments.time(assessment.completedAt()), assessment.tester()));
  }

  private Meanwhile saved(Assessment assessment, Form form, TwoHands both) {
    String said =
        words.assessment_saved(
            assessment.savedAt() == null ? "" : moments.time(assessment.savedAt()),
            assessment.tester());
    String otherwise =
        both.otherwise().entrySet().stream()
            .map(field -> words.stored_value(form.nameOf(field.getKey()), field.getValue()))
            .collect(Collectors.joining("; "));
    return Meanwhile.of(otherwise.isEmpty() ? said : said + " " + words.typed_otherwise(otherwise));
  }

  /** What the values entered so far say; stores nothing. */
  @POST
  @Path("{assessmentId}/live")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance live(
      UUID patientId, UUID assessmentId, MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    Assessment assessment = assessments.get(patientId, assessmentId);
    Examination examination = with(assessment, entries.read(form));
    var grader = new Grader(knowledge.current(), examination);
    return Templates.assessment$live(
        patternViews.report(patterns.judge(examination)),
        view(assessment, grader, form, false).gradings());
  }

  private TemplateInstance page(
      PatientFrame frame,
      Assessment assessment,
      Grader grader,
      PatternReport report,
      Form form,
      @Nullable Meanwhile meanwhile,
      boolean saved) {
    return Templates.assessment(
        frame,
        view(assessment, grader, form, saved),
        patternViews.report(report),
        form,
        entries.typed(assessment.examination()),
        meanwhile);
  }

  private AssessmentView view(Assessment assessment, Grader grader, Form form, boolean saved) {
    return views.view(
        assessment,
        grader,
        form,
        assessments.lastValues(assessment.patientId(), assessment.assessedAt()),
        saved);
  }

  private static Examination with(Assessment assessment, ExaminationForm.Entered entered) {
    Examination stored = assessment.examination();
    return new Examination(stored.sex(), stored.age(), entered.answers(), entered.findings());
  }

  private static URI at(UUID patientId, UUID assessmentId, String query) {
    return URI.create("/therapist/patients/" + patientId + "/assessment/" + assessmentId + query);
  }
}
