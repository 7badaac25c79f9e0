package org.plumbline.web.therapist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.AdditionRefusedException;
import org.plumbline.core.routine.ChangedMeanwhileException;
import org.plumbline.core.routine.ConfirmedException;
import org.plumbline.core.routine.DraftReview;
import org.plumbline.core.routine.Exceptions;
import org.plumbline.core.routine.OvertakenDrafts;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.RoutineDrafts;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.reason.RoutineWords;

/** The editor of a draft: doses, order, notes, what to add, with the reason beside everything. */
@Path("/therapist/patients/{patientId}/routine/draft")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class RoutineDraftPage {

  /** The draft and everything there is to say about it. */
  record View(
      RoutineVersion draft,
      DraftReview review,
      List<DraftForm.Line> lines,
      List<RoutineFault> whole,
      LibraryView library,
      Map<String, ConfirmedException> confirmed,
      boolean lead,
      Catalogue catalogue) {}

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance draft(PatientFrame frame, View view, Form form);
  }

  private final PatientFrames frames;
  private final RoutineViews routine;
  private final Routines routines;
  private final RoutineDrafts drafts;
  private final OvertakenDrafts overtaken;
  private final Exceptions exceptions;
  private final Memberships memberships;
  private final Episodes episodes;
  private final ClinicCatalogue knowledge;
  private final Forms forms;
  private final RoutineMessages words;
  private final RoutineWords reasons;

  RoutineDraftPage(
      PatientFrames frames,
      RoutineViews routine,
      Routines routines,
      RoutineDrafts drafts,
      OvertakenDrafts overtaken,
      Exceptions exceptions,
      Memberships memberships,
      Episodes episodes,
      ClinicCatalogue knowledge,
      Forms forms,
      RoutineMessages words,
      RoutineWords reasons) {
    this.frames = frames;
    this.routine = routine;
    this.routines = routines;
    this.drafts = drafts;
    this.overtaken = overtaken;
    this.exceptions = exceptions;
    this.memberships = memberships;
    this.episodes = episodes;
    this.knowledge = knowledge;
    this.forms = forms;
    this.words = words;
    this.reasons = reasons;
  }

  /** The draft; with a search, the exercises that could be added. */
  @GET
  public Response show(UUID patientId, @QueryParam("find") @DefaultValue("") String search) {
    Optional<RoutineVersion> draft = draft(patientId);
    if (draft.isEmpty()) {
      frames.open(patientId, PatientFrames.Section.ROUTINE);
      return Response.seeOther(URI.create(routine(patientId))).build();
    }
    Map<String, List<String>> values = new HashMap<>(DraftForm.stored(draft.get()));
    values.put("find", List.of(search));
    return Response.ok(page(patientId, draft.get(), forms.showingAll(values))).build();
  }

  /** Stores what was typed, and then moves, removes or adds an exercise, or goes on to publish. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(
      UUID patientId,
      MultivaluedMap<String, String> typed,
      @HeaderParam("HX-Request") @Nullable String htmx) {
    Optional<RoutineVersion> there = draft(patientId);
    if (there.isEmpty()) {
      return routine.draftGone(patientId, typed);
    }
    RoutineVersion draft = there.get();
    Form form = forms.read(typed);
    var edit = DraftForm.read(form, DraftForm.lines(draft, knowledge.current(), List.of()), words);
    boolean withdraws = action(form).what().equals("withdraw");
    String reason =
        withdraws
            ? LibraryView.withdrawField(action(form).on())
            : LibraryView.reasonField(action(form).on());
    String asked = withdraws ? words.withdraw_reason() : words.add_reason();
    form.named(reason, asked).optional(reason, Prescription.LONGEST_NOTE);
    if (form.hasFaults()) {
      return refused(page(patientId, draft, form));
    }
    try {
      long revision = drafts.save(patientId, draft.id(), Revision.of(form), edit);
      act(patientId, draft, revision, form);
    } catch (ChangedMeanwhileException _) {
      return again(patientId, typed, now -> now.refuse(Revision.FIELD, words.changed_meanwhile()));
    } catch (Exceptions.RefusedException e) {
      return again(
          patientId,
          typed,
          now -> now.named(reason, asked).refuse(reason, words.refusal(e.refusal())));
    } catch (AdditionRefusedException e) {
      return again(
          patientId,
          typed,
          now -> now.named(reason, asked).refuse(reason, reasons.fault(e.fault())));
    }
    if (action(form).what().equals("check")) {
      String check = routine(patientId) + "/draft/publish";
      return htmx == null
          ? Response.seeOther(URI.create(check)).build()
          : Response.ok().header("HX-Redirect", check).build();
    }
    return back(patientId, form.value("find"));
  }

  /** What the pressed button asks for, and on which exercise. */
  private record Action(String what, String on) {}

  private static Action action(Form form) {
    String[] parts = form.value("do").split(":", 2);
    return new Action(parts[0], parts.length == 2 ? parts[1] : "");
  }

  private void act(UUID patientId, RoutineVersion draft, long revision, Form form) {
    Action action = action(form);
    if (action.what().equals("add") && knowledge.current().exercises().containsKey(action.on())) {
      String reason = form.value(LibraryView.reasonField(action.on()));
      drafts.add(patientId, draft.id(), revision, action.on(), reason);
      return;
    }
    if (action.what().equals("confirm")
        && knowledge.current().exercises().containsKey(action.on())) {
      String reason = form.value(LibraryView.reasonField(action.on()));
      exceptions.confirm(patientId, episode(patientId), action.on(), reason);
      return;
    }
    if (action.what().equals("withdraw")) {
      String reason = form.value(LibraryView.withdrawField(action.on()));
      exceptions.withdraw(patientId, episode(patientId), action.on(), reason);
      return;
    }
    if (action.what().equals("overtake")) {
      overtaken.takeOver(patientId, draft.id(), revision);
      return;
    }
    Optional<UUID> line =
        draft.exercises().stream()
            .map(Prescription::id)
            .filter(id -> id.toString().equals(action.on()))
            .findFirst();
    if (line.isEmpty()) {
      return;
    }
    switch (action.what()) {
      case "earlier" -> drafts.move(patientId, draft.id(), revision, line.get(), true);
      case "later" -> drafts.move(patientId, draft.id(), revision, line.get(), false);
      case "remove" -> drafts.remove(patientId, draft.id(), revision, line.get());
      default -> {
        // Saving was all that was asked for.
      }
    }
  }

  /** The draft as it is stored now, with what was typed and what stands against it. */
  private Response again(
      UUID patientId, MultivaluedMap<String, String> typed, Consumer<Form> fault) {
    Optional<RoutineVersion> there = draft(patientId);
    if (there.isEmpty()) {
      return routine.draftGone(patientId, typed);
    }
    RoutineVersion now = there.get();
    Map<String, List<String>> values = new HashMap<>(DraftForm.stored(now));
    values.putAll(typed);
    values.put(Revision.FIELD, List.of(Long.toString(now.revision())));
    Form form = forms.showingAll(values);
    fault.accept(form);
    return refused(page(patientId, now, form));
  }

  private TemplateInstance page(UUID patientId, RoutineVersion draft, Form form) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ROUTINE);
    DraftReview review = routines.review(patientId, draft.id());
    List<RoutineFault> faults = review.check().faults();
    Map<String, ConfirmedException> confirmed = exceptions.of(patientId, episode(patientId));
    return Templates.draft(
        frame,
        new View(
            draft,
            review,
            DraftForm.lines(draft, knowledge.current(), faults),
            faults.stream().filter(fault -> fault.exercise() == null).toList(),
            LibraryView.of(
                form.value("find"), knowledge.current(), draft, review.leftOut(), confirmed),
            confirmed,
            memberships.leadsClinically(),
            knowledge.current()),
        form);
  }

  private Optional<RoutineVersion> draft(UUID patientId) {
    return episodes
        .open(patientId)
        .map(Episode::id)
        .flatMap(
            episode ->
                routines.versions(patientId, episode).stream()
                    .filter(RoutineVersion::isDraft)
                    .findFirst());
  }

  private UUID episode(UUID patientId) {
    return episodes
        .open(patientId)
        .map(Episode::id)
        .orElseThrow(() -> new RecordNotFoundException("draft"));
  }

  private static Response refused(TemplateInstance page) {
    return Response.status(422).entity(page).build();
  }

  private static Response back(UUID patientId, String search) {
    URI draft = URI.create(routine(patientId) + "/draft");
    return Response.seeOther(
            search.isEmpty()
                ? draft
                : UriBuilder.fromUri(draft).queryParam("find", search).fragment("library").build())
        .build();
  }

  private static String routine(UUID patientId) {
    return "/therapist/patients/" + patientId + "/routine";
  }
}
