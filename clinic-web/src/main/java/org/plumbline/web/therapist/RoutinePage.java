package org.plumbline.web.therapist;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.ChangedMeanwhileException;
import org.plumbline.core.routine.RoutineDrafts;
import org.plumbline.core.routine.Routines;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Meanwhile;

/** The routine of a patient: what is followed, what is drafted, and how it came about. */
@Path("/therapist/patients/{patientId}/routine")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class RoutinePage {

  private final RoutineViews views;
  private final Routines routines;
  private final RoutineDrafts drafts;
  private final Episodes episodes;
  private final Forms forms;
  private final MeanwhileMessages words;

  RoutinePage(
      RoutineViews views,
      Routines routines,
      RoutineDrafts drafts,
      Episodes episodes,
      Forms forms,
      MeanwhileMessages words) {
    this.views = views;
    this.routines = routines;
    this.drafts = drafts;
    this.episodes = episodes;
    this.forms = forms;
    this.words = words;
  }

  /** The routine of the open episode. */
  @GET
  public TemplateInstance show(UUID patientId) {
    return views.page(patientId, null);
  }

  /** Begins a draft from the findings; replaces the draft the form was opened beside. */
  @POST
  @Path("propose")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response propose(UUID patientId, MultivaluedMap<String, String> typed) {
    return change(
        patientId,
        "/draft",
        episode -> drafts.propose(patientId, episode, revision(forms.read(typed))));
  }

  /** Begins a draft from what the patient follows. */
  @POST
  @Path("revise")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revise(UUID patientId, MultivaluedMap<String, String> typed) {
    return change(
        patientId,
        "/draft",
        episode -> drafts.revise(patientId, episode, revision(forms.read(typed))));
  }

  /** Takes back what the patient follows. */
  @POST
  @Path("withdraw")
  public Response withdraw(UUID patientId) {
    return change(patientId, "", episode -> routines.withdraw(patientId, episode));
  }

  private Response change(UUID patientId, String next, Consumer<UUID> work) {
    Optional<UUID> episode = episodes.open(patientId).map(Episode::id);
    if (episode.isEmpty()) {
      return views.over(patientId);
    }
    try {
      work.accept(episode.get());
      String path = "/therapist/patients/" + patientId + "/routine";
      return Response.seeOther(URI.create(path + next)).build();
    } catch (ChangedMeanwhileException _) {
      return views.tooLate(patientId, Meanwhile.of(words.routine_changed()));
    }
  }

  private static @Nullable Long revision(Form form) {
    return form.value(Revision.FIELD).isEmpty() ? null : Long.valueOf(Revision.of(form));
  }
}
