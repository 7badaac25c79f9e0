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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.EpisodeRefusedException;
import org.plumbline.core.patient.Episodes;
import org.plumbline.web.access.Visitor;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Meanwhile;
import org.plumbline.web.page.Option;

/** Opening an episode of care, handing it over and ending it. */
@Path("/therapist/patients/{patientId}/episode")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class EpisodePage {

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance episode(
        PatientFrame frame,
        @Nullable Episode episode,
        @Nullable Meanwhile meanwhile,
        Form form,
        List<Option> therapists,
        List<Option> reasons);
  }

  private final PatientFrames frames;
  private final Episodes episodes;
  private final EpisodeOver over;
  private final Memberships memberships;
  private final Forms forms;
  private final PeopleMessages words;
  private final Visitor visitor;

  EpisodePage(
      PatientFrames frames,
      Episodes episodes,
      EpisodeOver over,
      Memberships memberships,
      Forms forms,
      PeopleMessages words,
      Visitor visitor) {
    this.frames = frames;
    this.episodes = episodes;
    this.over = over;
    this.memberships = memberships;
    this.forms = forms;
    this.words = words;
    this.visitor = visitor;
  }

  /** The open episode with what can be changed, or the form to open one. */
  @GET
  public TemplateInstance show(UUID patientId) {
    var therapist =
        episodes
            .open(patientId)
            .map(Episode::therapistId)
            .orElseGet(() -> visitor.membershipHere().id());
    return page(patientId, null, forms.showing(Map.of("therapist", therapist.toString())));
  }

  /** Opens an episode. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(UUID patientId, MultivaluedMap<String, String> typed) {
    return changed(
        patientId, typed, form -> episodes.begin(patientId, form.value("reason"), therapist(form)));
  }

  /** Makes another therapist responsible. */
  @POST
  @Path("hand-over")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response handOver(UUID patientId, MultivaluedMap<String, String> typed) {
    return changedOpen(
        patientId,
        typed,
        (episode, form) -> episodes.handOver(patientId, episode, therapist(form)));
  }

  /** Ends the open episode. */
  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(UUID patientId, MultivaluedMap<String, String> typed) {
    return changedOpen(
        patientId,
        typed,
        (episode, form) -> {
          form.named("endReason", words.end_reason_label());
          var chosen =
              form.choice(
                  "endReason", Arrays.stream(EndReason.values()).map(EndReason::word).toList());
          Arrays.stream(EndReason.values())
              .filter(reason -> reason.word().equals(chosen))
              .findFirst()
              .ifPresent(reason -> episodes.end(patientId, episode, reason, form.value("note")));
        });
  }

  /** A change of the open episode; when a colleague ended it meanwhile, the page says so. */
  private Response changedOpen(
      UUID patientId, MultivaluedMap<String, String> typed, BiConsumer<UUID, Form> change) {
    return episodes
        .open(patientId)
        .map(episode -> changed(patientId, typed, form -> change.accept(episode.id(), form)))
        .orElseGet(
            () -> {
              Form form = forms.read(typed);
              Meanwhile meanwhile = over.of(patientId, form.value("note"));
              return Response.status(422).entity(page(patientId, meanwhile, form)).build();
            });
  }

  private Response changed(
      UUID patientId, MultivaluedMap<String, String> typed, Consumer<Form> change) {
    var form = forms.read(typed);
    try {
      change.accept(form);
    } catch (EpisodeRefusedException e) {
      e.faults().forEach(fault -> form.refuse(fault.field(), words.episode_fault(fault)));
    }
    return form.hasFaults()
        ? Response.status(422).entity(page(patientId, null, form)).build()
        : Response.seeOther(URI.create("/therapist/patients/" + patientId)).build();
  }

  /** The chosen therapist, or an id that is nobody's, which the episode refuses kindly. */
  private static UUID therapist(Form form) {
    try {
      return UUID.fromString(form.value("therapist"));
    } catch (IllegalArgumentException _) {
      return new UUID(0, 0);
    }
  }

  private TemplateInstance page(UUID patientId, @Nullable Meanwhile meanwhile, Form form) {
    var frame = frames.open(patientId, PatientFrames.Section.OVERVIEW);
    return Templates.episode(
        frame,
        episodes.open(patientId).orElse(null),
        meanwhile,
        form,
        memberships.therapists().stream()
            .map(member -> new Option(member.id().toString(), member.displayName()))
            .toList(),
        Arrays.stream(EndReason.values())
            .map(reason -> new Option(reason.word(), words.end_reason(reason)))
            .toList());
  }
}
