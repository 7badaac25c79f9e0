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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyFault;
import org.plumbline.core.assessment.SafetyRefusedException;
import org.plumbline.core.assessment.SafetyScreen;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.assessment.SafetyStanding;
import org.plumbline.core.assessment.ScreenedMeanwhileException;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.RedFlag;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.SafetyNote;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Meanwhile;

/** The safety screen: thirteen questions, what to do about a yes, and the review that clears it. */
@Path("/therapist/patients/{patientId}/safety")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class SafetyPage {
  private static final LocalDate EARLIEST_REVIEW = LocalDate.of(2000, 1, 1);

  /**
   * What the page shows.
   *
   * @param hasEpisode whether an episode is open; nothing can be screened without one
   * @param standing where the patient stands; null without an episode
   * @param again why it is time to ask again; empty when it is not
   * @param seen the id of the latest screen the page knows of; empty when there is none
   * @param meanwhile what happened since the page was opened; null when all is as it was
   */
  record View(
      boolean hasEpisode,
      @Nullable SafetyStanding standing,
      List<SafetyNote> again,
      List<RedFlag> flags,
      String seen,
      @Nullable Meanwhile meanwhile) {

    /** As somebody saw it who has not been told of anything newer. */
    View asSeen(String before) {
      return new View(hasEpisode, standing, again, flags, before, meanwhile);
    }

    static View withoutEpisode(@Nullable Meanwhile meanwhile) {
      return new View(false, null, List.of(), List.of(), "", meanwhile);
    }
  }

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance safety(PatientFrame frame, View view, Form form);
  }

  private final PatientFrames frames;
  private final SafetyScreens screens;
  private final Routines routines;
  private final Episodes episodes;
  private final Catalogue catalogue;
  private final Clinics clinics;
  private final Clock clock;
  private final Forms forms;
  private final EpisodeOver over;
  private final SafetyMeanwhile came;
  private final SafetyMessages words;

  SafetyPage(
      PatientFrames frames,
      SafetyScreens screens,
      Routines routines,
      Episodes episodes,
      Catalogue catalogue,
      Clinics clinics,
      Clock clock,
      Forms forms,
      EpisodeOver over,
      SafetyMeanwhile came,
      SafetyMessages words) {
    this.frames = frames;
    this.screens = screens;
    this.routines = routines;
    this.episodes = episodes;
    this.catalogue = catalogue;
    this.clinics = clinics;
    this.clock = clock;
    this.forms = forms;
    this.over = over;
    this.came = came;
    this.words = words;
  }

  /** The questions, with the answers of the latest screen unless it is time to ask again. */
  @GET
  public TemplateInstance show(UUID patientId) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.SAFETY);
    return episodes
        .open(patientId)
        .map(
            episode -> {
              SafetyStanding standing = screens.standing(patientId, episode.id());
              View view = view(patientId, episode.id(), standing, null);
              return Templates.safety(frame, view, form(view));
            })
        .orElseGet(() -> Templates.safety(frame, View.withoutEpisode(null), forms.blank()));
  }

  private Form form(View view) {
    return stored(view).map(forms::showing).orElseGet(forms::blank);
  }

  /** What the questions show before anybody types: the latest screen, unless they are due again. */
  private static Optional<Map<String, String>> stored(View view) {
    return Optional.ofNullable(view.standing())
        .map(SafetyStanding::screen)
        .filter(_ -> view.again().isEmpty())
        .map(SafetyForm::stored);
  }

  /** Records a screening. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(UUID patientId, MultivaluedMap<String, String> typed) {
    return changed(
        patientId,
        typed,
        (form, episodeId) -> {
          List<SafetyAnswer> answers =
              catalogue.redFlags().keySet().stream()
                  .map(flag -> SafetyForm.answer(form, flag))
                  .toList();
          if (!form.hasFaults()) {
            screens.record(patientId, episodeId, SafetyForm.seen(form), answers);
          }
        });
  }

  /** Records the review of a positive answer. */
  @POST
  @Path("{flag}/review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(
      UUID patientId, @PathParam("flag") String flag, MultivaluedMap<String, String> typed) {
    if (!catalogue.redFlags().containsKey(flag)) {
      throw new RecordNotFoundException("red flag");
    }
    return changed(
        patientId,
        typed,
        (form, episodeId) -> {
          stored(view(patientId, episodeId, screens.standing(patientId, episodeId), null))
              .ifPresent(form::fill);
          LocalDate today = clinics.today();
          String reviewer =
              said(
                  form,
                  flag + "-reviewedBy",
                  SafetyScreens.LONGEST_REVIEWER,
                  SafetyFault.Kind.REVIEWER_MISSING);
          LocalDate day = form.requiredDate(flag + "-reviewedOn", EARLIEST_REVIEW, today);
          Instant at =
              day.equals(today)
                  ? clock.instant()
                  : day.atTime(LocalTime.NOON).atZone(clinics.zone()).toInstant();
          String outcome =
              said(
                  form,
                  flag + "-outcome",
                  SafetyScreens.LONGEST_OUTCOME,
                  SafetyFault.Kind.OUTCOME_MISSING);
          if (!form.hasFaults()) {
            screens.clear(
                patientId,
                episodeId,
                SafetyForm.seen(form),
                flag,
                new Clearance(reviewer, at, outcome));
          }
        });
  }

  /** A text that must be there, asked for in the words of what is missing. */
  private String said(Form form, String field, int longest, SafetyFault.Kind missing) {
    if (form.value(field).isEmpty()) {
      form.refuse(field, words.fault(missing));
    }
    return form.required(field, longest);
  }

  private interface Change {
    void make(Form form, UUID episodeId);
  }

  private Response changed(UUID patientId, MultivaluedMap<String, String> typed, Change change) {
    Form form = forms.read(typed);
    catalogue.redFlags().values().forEach(flag -> name(form, flag));
    Optional<UUID> open = episodes.open(patientId).map(Episode::id);
    if (open.isEmpty()) {
      View over = View.withoutEpisode(this.over.of(patientId, SafetyForm.texts(typed)));
      return unprocessable(patientId, over, forms.blank());
    }
    UUID episodeId = open.get();
    Meanwhile meanwhile = null;
    try {
      change.make(form, episodeId);
    } catch (ScreenedMeanwhileException e) {
      meanwhile = Meanwhile.of(came.answered(e.since()));
    } catch (SafetyRefusedException e) {
      SafetyStanding standing = screens.standing(patientId, episodeId);
      SafetyScreen screen = standing.screen();
      for (SafetyFault fault : e.faults()) {
        if (fault.kind() == SafetyFault.Kind.NOTHING_TO_CLEAR && screen != null) {
          String settled = came.settled(standing, screen, catalogue.redFlag(fault.flag()));
          Meanwhile late = Meanwhile.of(settled, SafetyForm.texts(typed));
          View view = view(patientId, episodeId, standing, late);
          return unprocessable(patientId, view, form(view));
        }
        form.refuse(SafetyForm.field(fault), words.fault(fault.kind()));
      }
    }
    if (!form.hasFaults() && meanwhile == null) {
      return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/safety")).build();
    }
    View now = view(patientId, episodeId, screens.standing(patientId, episodeId), meanwhile);
    boolean told = meanwhile != null;
    return unprocessable(patientId, told ? now : now.asSeen(form.value(SafetyForm.SEEN)), form);
  }

  private Response unprocessable(UUID patientId, View view, Form form) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.SAFETY);
    return Response.status(422).entity(Templates.safety(frame, view, form)).build();
  }

  private void name(Form form, RedFlag flag) {
    form.named(flag.id(), flag.name())
        .named(flag.id() + "-variant", flag.name())
        .named(flag.id() + "-note", flag.name(), words.note())
        .named(flag.id() + "-reviewedBy", flag.name(), words.reviewer())
        .named(flag.id() + "-reviewedOn", flag.name(), words.reviewed_on())
        .named(flag.id() + "-outcome", flag.name(), words.outcome());
  }

  private View view(
      UUID patientId, UUID episodeId, SafetyStanding standing, @Nullable Meanwhile meanwhile) {
    return new View(
        true,
        standing,
        routines.safetyReminders(patientId, episodeId),
        List.copyOf(catalogue.redFlags().values()),
        standing.screen() == null ? "" : standing.screen().id().toString(),
        meanwhile);
  }
}
