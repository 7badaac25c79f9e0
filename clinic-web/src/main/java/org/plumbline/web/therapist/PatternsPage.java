package org.plumbline.web.therapist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Assessment;
import org.plumbline.core.assessment.AssessmentCourse;
import org.plumbline.core.assessment.AssessmentLine;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.pattern.PatternChangedMeanwhileException;
import org.plumbline.core.pattern.PatternFindings;
import org.plumbline.core.pattern.PatternFindings.PatternSide;
import org.plumbline.core.pattern.PatternFindings.Seen;
import org.plumbline.core.pattern.Patterns;
import org.plumbline.core.pattern.Verdict;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Meanwhile;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;
import org.plumbline.web.reason.ReasonMessages;

/**
 * The patterns of the latest assessment in which anything was recorded, with their reasons, and the
 * therapist's verdict on them.
 */
@Path("/therapist/patients/{patientId}/patterns")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class PatternsPage {

  /**
   * What the page shows.
   *
   * @param begun an assessment with nothing in it yet, so that an earlier one is shown; null when
   *     there is none
   * @param completedBefore the last completed one, while what is shown is in progress
   * @param decidable whether verdicts may be given
   */
  record View(
      PatternFindings found,
      PatternView.Report report,
      @Nullable AssessmentLine begun,
      @Nullable AssessmentLine completedBefore,
      boolean decidable) {}

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance patterns(
        PatientFrame frame,
        @Nullable View view,
        boolean open,
        @Nullable Meanwhile meanwhile,
        Form form);

    static native TemplateInstance reading(PatientFrame frame, View view, Form form);
  }

  private final PatientFrames frames;
  private final Patterns patterns;
  private final Assessments assessments;
  private final Episodes episodes;
  private final EpisodeOver over;
  private final PatternViews views;
  private final Catalogue catalogue;
  private final Forms forms;
  private final AssessmentMessages words;
  private final MeanwhileMessages late;
  private final ReasonMessages sides;
  private final Moments moments;

  PatternsPage(
      PatientFrames frames,
      Patterns patterns,
      Assessments assessments,
      Episodes episodes,
      EpisodeOver over,
      PatternViews views,
      Catalogue catalogue,
      Forms forms,
      AssessmentMessages words,
      MeanwhileMessages late,
      ReasonMessages sides,
      Moments moments) {
    this.frames = frames;
    this.patterns = patterns;
    this.assessments = assessments;
    this.episodes = episodes;
    this.over = over;
    this.views = views;
    this.catalogue = catalogue;
    this.forms = forms;
    this.words = words;
    this.late = late;
    this.sides = sides;
    this.moments = moments;
  }

  /**
   * The patterns of the open episode; without one, those of the latest assessment there is, to be
   * read only.
   */
  @GET
  public TemplateInstance show(UUID patientId) {
    return page(patientId, null, forms.blank());
  }

  /** What one assessment said, with the verdicts it was given: to be read only. */
  @GET
  @Path("of/{assessmentId}")
  public TemplateInstance reading(UUID patientId, UUID assessmentId) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.PATTERNS);
    PatternFindings found = patterns.of(patientId, assessmentId);
    return Templates.reading(frame, view(found, null, null, false), forms.blank());
  }

  /** Records the therapist's word on a pattern and side, such as {@code GES-left}. */
  @POST
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      UUID patientId, @PathParam("key") String key, MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    String said = form.value(key + "-note");
    Optional<Episode> episode = episodes.open(patientId);
    if (episode.isEmpty()) {
      return tooLate(patientId, over.of(patientId, said));
    }
    PatternFindings findings =
        patterns
            .latest(patientId, episode.get().id())
            .orElseThrow(() -> new RecordNotFoundException("assessment"));
    PatternSide on =
        findings.report().results().stream()
            .map(PatternSide::of)
            .filter(it -> ExaminationForm.field(it.pattern(), it.side()).equals(key))
            .findFirst()
            .orElseThrow(() -> new RecordNotFoundException("pattern"));
    if (!form.value("assessment").equals(findings.assessmentId().toString())) {
      return tooLate(patientId, otherReading(patientId, form.value("assessment"), said));
    }
    Seen now = findings.seen(on);
    Seen seen = seen(form, now);
    if (!seen.equals(now)) {
      return tooLate(patientId, changed(patientId, seen, said));
    }
    form.named(key + "-note", catalogue.pattern(on.pattern()).name(), words.note());
    form.named(key + "-verdict", catalogue.pattern(on.pattern()).name());
    String note = form.optional(key + "-note", Patterns.LONGEST_NOTE).orElse("");
    String verdict = form.choice(key + "-verdict", List.of("accept", "reject"));
    if (form.hasFaults()) {
      return Response.status(422).entity(page(patientId, null, form)).build();
    }
    try {
      patterns.decide(patientId, seen, verdict.equals("accept"), note);
    } catch (PatternChangedMeanwhileException _) {
      return tooLate(patientId, changed(patientId, seen, said));
    }
    return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/patterns#" + key))
        .build();
  }

  private Meanwhile otherReading(UUID patientId, String shown, String said) {
    if (!shown.isEmpty()
        && assessments.of(patientId).stream().noneMatch(it -> it.id().toString().equals(shown))) {
      throw new RecordNotFoundException("assessment");
    }
    return Meanwhile.of(late.other_reading(), said);
  }

  /** The pattern as the page showed it on which the button was pressed. */
  private static Seen seen(Form form, Seen now) {
    int verdict = Numerals.read(form.value("decided")).map(BigDecimal::intValue).orElse(-1);
    return new Seen(now.on(), now.assessmentId(), Revision.of(form), verdict);
  }

  /** What became of a pattern since it was seen: saved anew, or decided on by a colleague. */
  private Meanwhile changed(UUID patientId, Seen seen, String said) {
    Assessment now = assessments.get(patientId, seen.assessmentId());
    Verdict given = patterns.of(now).verdicts().get(seen.on());
    if (now.revision() != seen.revision() || given == null) {
      String time = now.savedAt() == null ? "" : moments.time(now.savedAt());
      return Meanwhile.of(late.findings_changed(time, now.tester()), said);
    }
    return Meanwhile.of(
        late.pattern_decided(
            catalogue.pattern(seen.on().pattern()).name(),
            sides.side(seen.on().side()),
            given.accepted(),
            given.by(),
            moments.time(given.givenAt())),
        said);
  }

  /** What was typed is shown again; it was about what the page shows no longer. */
  private Response tooLate(UUID patientId, Meanwhile said) {
    return Response.status(422).entity(page(patientId, said, forms.blank())).build();
  }

  private TemplateInstance page(UUID patientId, @Nullable Meanwhile meanwhile, Form form) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.PATTERNS);
    UUID episodeId = episodes.open(patientId).map(Episode::id).orElse(null);
    boolean open = episodeId != null;
    AssessmentCourse course = assessments.course(patientId, episodeId);
    View view =
        course
            .read()
            .map(
                read ->
                    view(
                        patterns.of(patientId, read.id()),
                        open ? course.begun().orElse(null) : null,
                        course.completedBefore().orElse(null),
                        open))
            .orElse(null);
    return Templates.patterns(frame, view, open, meanwhile, form);
  }

  private View view(
      PatternFindings found,
      @Nullable AssessmentLine begun,
      @Nullable AssessmentLine completedBefore,
      boolean decidable) {
    return new View(
        found, views.report(found.report(), found.verdicts()), begun, completedBefore, decidable);
  }
}
