package org.plumbline.web.therapist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.PhaseOutlook;
import org.plumbline.core.routine.Phases;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.Tailoring;
import org.plumbline.core.routine.Tailorings;
import org.plumbline.core.routine.VersionStatus;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Meanwhile;
import org.plumbline.web.page.Moments;

/** The routine of a patient as the page shows it, also in the place of a draft that is gone. */
@ApplicationScoped
class RoutineViews {

  /**
   * What the page shows.
   *
   * @param tailoring null without an open episode
   * @param followed what the patient follows; null when nothing is published
   * @param draft null when none was begun
   * @param outlook which phase could come next; null while nothing is published
   * @param alerts what became known since the routine was published
   * @param versions of the open episode; without one, those that were published in earlier ones
   * @param meanwhile what happened since the page was opened; null when all is as it was
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
      @Nullable Meanwhile meanwhile) {}

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance routine(PatientFrame frame, View view);
  }

  private final PatientFrames frames;
  private final Routines routines;
  private final Tailorings tailorings;
  private final Phases phases;
  private final Alerts alerts;
  private final Episodes episodes;
  private final EpisodeOver over;
  private final ClinicCatalogue knowledge;
  private final Moments moments;
  private final MeanwhileMessages words;

  RoutineViews(
      PatientFrames frames,
      Routines routines,
      Tailorings tailorings,
      Phases phases,
      Alerts alerts,
      Episodes episodes,
      EpisodeOver over,
      ClinicCatalogue knowledge,
      Moments moments,
      MeanwhileMessages words) {
    this.frames = frames;
    this.routines = routines;
    this.tailorings = tailorings;
    this.phases = phases;
    this.alerts = alerts;
    this.episodes = episodes;
    this.over = over;
    this.knowledge = knowledge;
    this.moments = moments;
    this.words = words;
  }

  /** The page as it is now, with what happened since it was opened. */
  TemplateInstance page(UUID patientId, @Nullable Meanwhile meanwhile) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ROUTINE);
    return Templates.routine(
        frame,
        episodes
            .open(patientId)
            .map(episode -> view(patientId, episode, meanwhile))
            .orElseGet(() -> past(patientId, meanwhile)));
  }

  /**
   * In the place of a draft that is gone: what became of it, and what was typed into it.
   *
   * @throws RecordNotFoundException when there never was one here
   */
  Response draftGone(UUID patientId, Map<String, List<String>> typed) {
    return episodes
        .open(patientId)
        .map(episode -> tooLate(patientId, published(patientId, episode, typed)))
        .orElseGet(() -> over(patientId, DraftForm.notes(typed, Map.of())));
  }

  /**
   * In the place of a page of an episode that a colleague ended, with what was typed there.
   *
   * @throws RecordNotFoundException when there is no such patient here, or none was ever in care
   */
  Response over(UUID patientId, String... typed) {
    return tooLate(patientId, over.of(patientId, typed));
  }

  /** The page as it is now, where what was asked for came too late. */
  Response tooLate(UUID patientId, Meanwhile meanwhile) {
    return Response.status(422).entity(page(patientId, meanwhile)).build();
  }

  private Meanwhile published(UUID patientId, Episode episode, Map<String, List<String>> typed) {
    RoutineVersion newest =
        routines.versions(patientId, episode.id()).stream()
            .filter(version -> version.publishedAt() != null)
            .findFirst()
            .orElseThrow(() -> new RecordNotFoundException("draft"));
    String time = moments.time(Objects.requireNonNull(newest.publishedAt()));
    return Meanwhile.of(
        words.draft_published(newest.number(), time),
        DraftForm.notes(typed, DraftForm.stored(newest)));
  }

  private View past(UUID patientId, @Nullable Meanwhile meanwhile) {
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
        meanwhile);
  }

  private View view(UUID patientId, Episode episode, @Nullable Meanwhile meanwhile) {
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
        meanwhile);
  }

  private static @Nullable RoutineVersion first(
      List<RoutineVersion> versions, VersionStatus status) {
    return versions.stream().filter(version -> version.status() == status).findFirst().orElse(null);
  }
}
