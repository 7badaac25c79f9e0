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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.Adjustments;
import org.plumbline.core.routine.ChangedMeanwhileException;
import org.plumbline.core.routine.DraftReview;
import org.plumbline.core.routine.PublishRefusedException;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;

/** The check list before a routine reaches the patient. */
@Path("/therapist/patients/{patientId}/routine/draft/publish")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class RoutinePublishPage {

  private static final String LOWER = "lower";

  /**
   * The check list.
   *
   * @param changedMeanwhile whether somebody changed the draft after it was checked
   */
  record View(
      RoutineVersion draft, DraftReview review, Catalogue catalogue, boolean changedMeanwhile) {}

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance publish(PatientFrame frame, View view);
  }

  private final PatientFrames frames;
  private final RoutineViews routine;
  private final Routines routines;
  private final Adjustments adjustments;
  private final Episodes episodes;
  private final ClinicCatalogue knowledge;
  private final Forms forms;

  RoutinePublishPage(
      PatientFrames frames,
      RoutineViews routine,
      Routines routines,
      Adjustments adjustments,
      Episodes episodes,
      ClinicCatalogue knowledge,
      Forms forms) {
    this.frames = frames;
    this.routine = routine;
    this.routines = routines;
    this.adjustments = adjustments;
    this.episodes = episodes;
    this.knowledge = knowledge;
    this.forms = forms;
  }

  /** Everything that is settled, open or worth a look. */
  @GET
  public Response show(UUID patientId) {
    return draft(patientId)
        .map(draft -> Response.ok(page(patientId, draft, false)).build())
        .orElseGet(
            () -> {
              frames.open(patientId, PatientFrames.Section.ROUTINE);
              return routine(patientId);
            });
  }

  /** Publishes the draft that was checked. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(UUID patientId, MultivaluedMap<String, String> typed) {
    Optional<RoutineVersion> draft = draft(patientId);
    if (draft.isEmpty()) {
      return routine.draftGone(patientId, Map.of());
    }
    try {
      Form form = forms.read(typed);
      adjustments.publish(
          patientId, draft.get().id(), Revision.of(form), form.chosen(LOWER, "yes"));
      return routine(patientId);
    } catch (PublishRefusedException _) {
      return again(patientId, false);
    } catch (ChangedMeanwhileException _) {
      return again(patientId, true);
    }
  }

  private Response again(UUID patientId, boolean changedMeanwhile) {
    return draft(patientId)
        .map(now -> Response.status(422).entity(page(patientId, now, changedMeanwhile)).build())
        .orElseGet(() -> routine.draftGone(patientId, Map.of()));
  }

  private static Response routine(UUID patientId) {
    return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/routine")).build();
  }

  private TemplateInstance page(UUID patientId, RoutineVersion draft, boolean changedMeanwhile) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ROUTINE);
    return Templates.publish(
        frame,
        new View(
            draft, routines.review(patientId, draft.id()), knowledge.current(), changedMeanwhile));
  }

  private Optional<RoutineVersion> draft(UUID patientId) {
    return episodes.open(patientId).stream()
        .flatMap(episode -> routines.versions(patientId, episode.id()).stream())
        .filter(RoutineVersion::isDraft)
        .findFirst();
  }
}
