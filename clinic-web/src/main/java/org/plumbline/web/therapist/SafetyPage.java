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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyFault;
import org.plumbline.core.assessment.SafetyRefusedException;
import org.plumbline.core.assessment.SafetyScreen;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.assessment.SafetyStanding;
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
   */
  record View(
      boolean hasEpisode,
      @Nullable SafetyStanding standing,
      List<SafetyNote> again,
      List<RedFlag> flags) {}

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
      SafetyMessages words) {
    this.frames = frames;
    this.screens = screens;
    this.routines = routines;
    this.episodes = episodes;
    this.catalogue = catalogue;
    this.clinics = clinics;
    this.clock = clock;
    this.forms = forms;
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
              View view = view(patientId, episode.id(), standing);
              SafetyScreen screen = standing.screen();
              Form form =
                  screen == null || !view.again().isEmpty()
                      ? forms.blank()
                      : forms.showing(typed(screen));
              return Templates.safety(frame, view, form);
            })
        .orElseGet(
            () ->
                Templates.safety(
                    frame, new View(false, null, List.of(), List.of()), forms.blank()));
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
              catalogue.redFlags().keySet().stream().map(flag -> answer(form, flag)).toList();
          if (!form.hasFaults()) {
            screens.record(patientId, episodeId, answers);
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
            screens.clear(patientId, episodeId, flag, new Clearance(reviewer, at, outcome));
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
    UUID episodeId =
        episodes
            .open(patientId)
            .map(Episode::id)
            .orElseThrow(() -> new RecordNotFoundException("episode"));
    try {
      change.make(form, episodeId);
    } catch (SafetyRefusedException e) {
      e.faults().forEach(fault -> form.refuse(field(fault), words.fault(fault.kind())));
    }
    if (!form.hasFaults()) {
      return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/safety")).build();
    }
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.SAFETY);
    View view = view(patientId, episodeId, screens.standing(patientId, episodeId));
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

  private View view(UUID patientId, UUID episodeId, SafetyStanding standing) {
    return new View(
        true,
        standing,
        routines.safetyReminders(patientId, episodeId),
        List.copyOf(catalogue.redFlags().values()));
  }

  private static SafetyAnswer answer(Form form, String flag) {
    List<String> offered = Arrays.stream(Answer.values()).map(Answer::word).toList();
    Answer answer = form.optionalChoice(flag, offered).flatMap(Answer::of).orElse(Answer.NOT_ASKED);
    return new SafetyAnswer(
        flag,
        answer,
        form.value(flag + "-variant").isEmpty() ? null : form.value(flag + "-variant"),
        form.optional(flag + "-note", SafetyScreens.LONGEST_NOTE).orElse(null));
  }

  private static Map<String, String> typed(SafetyScreen screen) {
    Map<String, String> typed = new LinkedHashMap<>();
    screen
        .answers()
        .forEach(
            (flag, answer) -> {
              typed.put(flag, answer.answer().word());
              if (answer.variant() != null) {
                typed.put(flag + "-variant", answer.variant());
              }
              if (answer.note() != null) {
                typed.put(flag + "-note", answer.note());
              }
            });
    return typed;
  }

  private static String field(SafetyFault fault) {
    return switch (fault.kind()) {
      case UNKNOWN_FLAG, NOTHING_TO_CLEAR -> fault.flag();
      case VARIANT_MISSING, VARIANT_UNKNOWN -> fault.flag() + "-variant";
      case NOTE_TOO_LONG -> fault.flag() + "-note";
      case REVIEWER_MISSING, REVIEWER_TOO_LONG -> fault.flag() + "-reviewedBy";
      case REVIEW_IN_THE_FUTURE -> fault.flag() + "-reviewedOn";
      case OUTCOME_MISSING, OUTCOME_TOO_LONG -> fault.flag() + "-outcome";
    };
  }
}
