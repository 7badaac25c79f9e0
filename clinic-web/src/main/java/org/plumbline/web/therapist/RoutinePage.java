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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.ChangedMeanwhileException;
import org.plumbline.core.routine.PhaseOutlook;
import org.plumbline.core.routine.Phases;
import org.plumbline.core.routine.RoutineDrafts;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.Tailoring;
import org.plumbline.core.routine.Tailorings;
import org.plumbline.core.routine.VersionStatus;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;

/** The routine of a patient: what is followed, what is drafted, and how it came about. */
@Path("/therapist/patients/{patientId}/routine")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class RoutinePage {

  /**
   * What the page shows.
   *
   * @param tailoring null without an open episode
   * @param followed what the patient follows; null when nothing is published
   * @param draft null when none was begun
   * @param outlook which phase could come next; null while nothing is published
   * @param alerts what became known since the routine was published
   * @param versions of the open episode; without one, those that were published in earlier ones
   */
  record View(
      @Nullable Tailoring tailoring,
      String phaseName,
      List<String> conditions,
      @Nullable RoutineVersion followed,
      @Nullable RoutineVersion draft,
      List<RoutineVersion> versions,
      @Nullable PhaseOutlook outlook,
      Alerts.View alerts,
      Catalogue catalogue,
      boolean changedMeanwhile) {}

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance routine(PatientFrame frame, View view);
  }

  private final PatientFrames frames;
  private final Routines routines;
  private final RoutineDrafts drafts;
  private final Tailorings tailorings;
  private final Phases phases;
  private final Alerts alerts;
  private final Episodes episodes;
  private final ClinicCatalogue knowledge;
  private final Forms forms;

  RoutinePage(
      PatientFrames frames,
      Routines routines,
      RoutineDrafts drafts,
      Tailorings tailorings,
      Phases phases,
      Alerts alerts,
      Episodes episodes,
      ClinicCatalogue knowledge,
      Forms forms) {
    this.frames = frames;
    this.routines = routines;
    this.drafts = drafts;
    this.tailorings = tailorings;
    this.phases = phases;
    this.alerts = alerts;
    this.episodes = episodes;
    this.knowledge = knowledge;
    this.forms = forms;
  }

  /** The routine of the open episode. */
  @GET
  public TemplateInstance show(UUID patientId) {
    return page(patientId, false);
  }

  /** Begins a draft from the findings; replaces the draft the form was opened beside. */
  @POST
  @Path("propose")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response propose(UUID patientId, MultivaluedMap<String, String> typed) {
    return begin(
        patientId,
        () -> drafts.propose(patientId, episode(patientId), revision(forms.read(typed))));
  }

  /** Begins a draft from what the patient follows. */
  @POST
  @Path("revise")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revise(UUID patientId, MultivaluedMap<String, String> typed) {
    return begin(
        patientId, () -> drafts.revise(patientId, episode(patientId), revision(forms.read(typed))));
  }

  /** Takes back what the patient follows. */
  @POST
  @Path("withdraw")
  public Response withdraw(UUID patientId) {
    routines.withdraw(patientId, episode(patientId));
    return Response.seeOther(URI.create(path(patientId))).build();
  }

  private Response begin(UUID patientId, Runnable work) {
    try {
      work.run();
      return Response.seeOther(URI.create(path(patientId) + "/draft")).build();
    } catch (ChangedMeanwhileException _) {
      return Response.status(422).entity(page(patientId, true)).build();
    }
  }

  private static @Nullable Long revision(Form form) {
    return form.value(Revision.FIELD).isEmpty() ? null : Long.valueOf(Revision.of(form));
  }

  private TemplateInstance page(UUID patientId, boolean changedMeanwhile) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ROUTINE);
    return Templates.routine(
        frame,
        episodes
            .open(patientId)
            .map(episode -> view(patientId, episode, changedMeanwhile))
            .orElseGet(() -> past(patientId)));
  }

  private View past(UUID patientId) {
    List<RoutineVersion> published =
        episodes.of(patientId).stream()
            .flatMap(episode -> routines.versions(patientId, episode.id()).stream())
            .filter(version -> version.publishedAt() != null)
            .toList();
    return new View(
        null,
        "",
        List.of(),
        null,
        null,
        published,
        null,
        Alerts.View.NONE,
        knowledge.current(),
        false);
  }

  private View view(UUID patientId, Episode episode, boolean changedMeanwhile) {
    Tailoring tailoring = tailorings.of(patientId, episode.id());
    List<RoutineVersion> versions = routines.versions(patientId, episode.id());
    return new View(
        tailoring,
        knowledge.current().phase(tailoring.settings().phase()).name(),
        tailoring.settings().conditions().stream()
            .sorted()
            .map(id -> knowledge.current().condition(id).name())
            .toList(),
        first(versions, VersionStatus.PUBLISHED),
        first(versions, VersionStatus.DRAFT),
        versions,
        phases.outlook(patientId, episode.id()).orElse(null),
        alerts.of(patientId),
        knowledge.current(),
        changedMeanwhile);
  }

  private static @Nullable RoutineVersion first(
      List<RoutineVersion> versions, VersionStatus status) {
    return versions.stream().filter(version -> version.status() == status).findFirst().orElse(null);
  }

  private UUID episode(UUID patientId) {
    return episodes
        .open(patientId)
        .map(Episode::id)
        .orElseThrow(() -> new RecordNotFoundException("open episode"));
  }

  private static String path(UUID patientId) {
    return "/therapist/patients/" + patientId + "/routine";
  }
}
