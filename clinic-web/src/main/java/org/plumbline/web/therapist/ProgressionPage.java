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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.progression.DecidedMeanwhileException;
import org.plumbline.core.progression.Decision;
import org.plumbline.core.progression.Measure;
import org.plumbline.core.progression.NotEditableException;
import org.plumbline.core.progression.Overtaken;
import org.plumbline.core.progression.ProgressionReason;
import org.plumbline.core.progression.Progressions;
import org.plumbline.core.progression.StoredProposal;
import org.plumbline.core.routine.ChangedMeanwhileException;
import org.plumbline.core.routine.PublishRefusedException;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.SafetyNote;
import org.plumbline.core.training.AdverseEvent;
import org.plumbline.core.training.AdverseEvents;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Meanwhile;
import org.plumbline.web.page.Moments;
import org.plumbline.web.reason.ProgressionWords;

/** What is proposed about a patient's doses, with its reasons, for the therapist to decide. */
@Path("/therapist/patients/{patientId}/progression")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class ProgressionPage {

  private static final int DECIDED = 10;

  /**
   * What the page shows.
   *
   * @param alerts what became known since the routine was published
   * @param decided the last decisions, the newest first
   * @param overtaken what nobody decided on before something newer came, since the last version
   * @param events what went wrong while training, the newest first
   * @param refusal why nothing was done; null when nothing was refused
   * @param meanwhile what became of a proposal since the page was opened; null when all is as it
   *     was
   */
  record View(
      List<Waiting> open,
      Alerts.View alerts,
      List<StoredProposal> decided,
      List<StoredProposal> overtaken,
      List<AdverseEvent> events,
      Catalogue catalogue,
      @Nullable Refusal refusal,
      @Nullable Meanwhile meanwhile) {

    /** Whether less or something easier waits for a decision beside a plateau. */
    public boolean redFirst(StoredProposal of) {
      return of.proposal().decision() == Decision.PLATEAU && isOpen(Decision.REGRESS);
    }

    /** Whether a step up waits for a decision although little was trained. */
    public boolean stepCanWait(StoredProposal of) {
      return of.proposal().measure() == Measure.FIX_BARRIERS && isOpen(Decision.PROGRESS);
    }

    /** Whether a lighter week is due by the calendar alone, although little was trained. */
    public boolean lighterMayBeDeclined(StoredProposal of) {
      return of.proposal().measure() == Measure.FIX_BARRIERS
          && open.stream()
              .map(each -> each.stored().proposal())
              .filter(each -> each.decision() == Decision.DELOAD)
              .anyMatch(
                  each ->
                      each.reasons().stream()
                          .allMatch(ProgressionReason.WeeksOfLoad.class::isInstance));
    }

    private boolean isOpen(Decision decision) {
      return open.stream().anyMatch(each -> each.stored().proposal().decision() == decision);
    }
  }

  /**
   * Why nothing was done.
   *
   * @param safety what is open in the safety screen
   * @param faults the rules that stand in the way
   */
  record Refusal(String why, List<SafetyNote> safety, List<RoutineFault> faults) {}

  /** A proposal that waits, and what was typed about it. */
  record Waiting(StoredProposal stored, Form form) {

    /** The name of this proposal's field for the note, unlike that of any other on the page. */
    public String field() {
      return ProgressionPage.field(stored.id());
    }
  }

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance progression(PatientFrame frame, View view, Form form);
  }

  private final PatientFrames frames;
  private final Patients patients;
  private final Progressions progressions;
  private final Alerts alerts;
  private final AdverseEvents adverseEvents;
  private final ClinicCatalogue knowledge;
  private final Memberships memberships;
  private final Forms forms;
  private final Moments moments;
  private final ProposalMessages words;
  private final ProgressionWords reasons;

  ProgressionPage(
      PatientFrames frames,
      Patients patients,
      Progressions progressions,
      Alerts alerts,
      AdverseEvents adverseEvents,
      ClinicCatalogue knowledge,
      Memberships memberships,
      Forms forms,
      Moments moments,
      ProposalMessages words,
      ProgressionWords reasons) {
    this.frames = frames;
    this.patients = patients;
    this.progressions = progressions;
    this.alerts = alerts;
    this.adverseEvents = adverseEvents;
    this.knowledge = knowledge;
    this.memberships = memberships;
    this.forms = forms;
    this.moments = moments;
    this.words = words;
    this.reasons = reasons;
  }

  /** What waits, what was decided lately, and what was overtaken before anybody decided. */
  @GET
  public TemplateInstance show(UUID patientId) {
    return page(patientId, forms.blank(), null, null);
  }

  /** Publishes what was proposed. */
  @POST
  @Path("{proposalId}/approve")
  public Response approve(UUID patientId, UUID proposalId) {
    patients.get(patientId);
    try {
      progressions.approve(patientId, proposalId);
      return back(patientId);
    } catch (PublishRefusedException e) {
      return refused(patientId, new Refusal(words.refused(), e.safety(), e.faults()));
    } catch (DecidedMeanwhileException e) {
      return tooLate(patientId, e, "");
    }
  }

  /** Puts what was proposed on the desk. */
  @POST
  @Path("{proposalId}/edit")
  public Response edit(UUID patientId, UUID proposalId) {
    patients.get(patientId);
    try {
      progressions.edit(patientId, proposalId);
      return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/routine/draft"))
          .build();
    } catch (NotEditableException _) {
      return refused(patientId, new Refusal(words.not_editable(), List.of(), List.of()));
    } catch (ChangedMeanwhileException _) {
      return refused(patientId, new Refusal(words.draft_there(), List.of(), List.of()));
    } catch (DecidedMeanwhileException e) {
      return tooLate(patientId, e, "");
    }
  }

  /** Leaves the routine as it is. */
  @POST
  @Path("{proposalId}/decline")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decline(UUID patientId, UUID proposalId, MultivaluedMap<String, String> typed) {
    patients.get(patientId);
    Form form = forms.read(typed);
    String note = form.value(field(proposalId));
    try {
      if (note.length() > Progressions.LONGEST_NOTE) {
        progressions.requireOpen(patientId, proposalId);
        form.refuse(field(proposalId), words.note_too_long(Progressions.LONGEST_NOTE));
        return unprocessable(page(patientId, form, null, null));
      }
      progressions.decline(patientId, proposalId, note);
      return back(patientId);
    } catch (DecidedMeanwhileException e) {
      return tooLate(patientId, e, note);
    }
  }

  /** The page as it is now, with what became of the proposal since it was opened. */
  private Response tooLate(UUID patientId, DecidedMeanwhileException e, String note) {
    StoredProposal stored = e.proposal();
    String exercise = stored.proposal().exercise();
    String what =
        reasons.heading(stored.proposal())
            + (exercise == null ? "" : ": " + knowledge.current().exercise(exercise).name());
    String time = moments.time(Objects.requireNonNull(stored.decidedAt()));
    Overtaken by = stored.overtakenBy();
    String happened =
        stored.state() == StoredProposal.State.OVERTAKEN
            ? words.overtaken_meanwhile(
                what, time, by == null ? words.proposed_anew() : words.overtaken_by(by))
            : words.decided_meanwhile(
                what, words.state(stored.state()), time, memberships.nameOf(e.by()));
    return unprocessable(page(patientId, forms.blank(), null, Meanwhile.of(happened, note)));
  }

  private Response refused(UUID patientId, Refusal why) {
    return unprocessable(page(patientId, forms.blank(), why, null));
  }

  private static Response unprocessable(TemplateInstance page) {
    return Response.status(422).entity(page).build();
  }

  private TemplateInstance page(
      UUID patientId, Form form, @Nullable Refusal refusal, @Nullable Meanwhile meanwhile) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.PROGRESSION);
    return Templates.progression(
        frame,
        new View(
            progressions.open(patientId).stream().map(each -> new Waiting(each, form)).toList(),
            alerts.of(patientId).without(refusal == null ? List.of() : refusal.safety()),
            progressions.decided(patientId, DECIDED),
            progressions.overtaken(patientId, DECIDED),
            adverseEvents.of(patientId),
            knowledge.current(),
            refusal,
            meanwhile),
        form);
  }

  private static String field(UUID proposalId) {
    return "note-" + proposalId;
  }

  private static Response back(UUID patientId) {
    return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/progression"))
        .build();
  }
}
