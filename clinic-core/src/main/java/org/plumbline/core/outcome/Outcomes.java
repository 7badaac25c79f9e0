package org.plumbline.core.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.outcome.OutcomeRefusedException.Reason;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Turns;

/**
 * Pain and the patient's own tasks, scored over an episode by the patient or the therapist. A score
 * stays as it was given; a correction is a new score, and a report that arrives twice is stored
 * once.
 */
@ApplicationScoped
@Transactional
public class Outcomes {

  private final OutcomeRepository scores;
  private final Episodes episodes;
  private final Clinics clinics;
  private final Audit audit;
  private final CurrentTenant current;
  private final Turns turns;
  private final Clock clock;
  private final Event<ScoreRecorded> recorded;
  private final Instrument pain;
  private final Instrument tasks;
  private final ReviewSchedule schedule;

  Outcomes(
      OutcomeRepository scores,
      Episodes episodes,
      Clinics clinics,
      Audit audit,
      CurrentTenant current,
      Turns turns,
      Clock clock,
      Event<ScoreRecorded> recorded,
      Catalogue catalogue) {
    this.scores = scores;
    this.episodes = episodes;
    this.clinics = clinics;
    this.audit = audit;
    this.current = current;
    this.turns = turns;
    this.clock = clock;
    this.recorded = recorded;
    this.pain = catalogue.instrument("NPRS");
    this.tasks = catalogue.instrument("PSFS");
    this.schedule = new ReviewSchedule(catalogue.schedule());
  }

  /**
   * What became of a report.
   *
   * @param repeated whether it had arrived before; nothing changed then
   */
  public record Receipt(UUID scoreId, boolean repeated) {}

  /** The pain scale. */
  public Instrument pain() {
    return pain;
  }

  /** The scale for the patient's own tasks. */
  public Instrument tasks() {
    return tasks;
  }

  /** When scores are due in an episode. */
  public ReviewSchedule schedule() {
    return schedule;
  }

  /** The scores of the patient's open episode, or of the last one when none is open. */
  public OutcomeCourse course(UUID patientId) {
    allow(patientId);
    List<Episode> all = episodes.of(patientId);
    Optional<Episode> episode =
        all.stream().filter(Episode::isOpen).findFirst().or(() -> all.stream().findFirst());
    if (episode.isEmpty()) {
      return new OutcomeCourse(null, List.of(), List.of());
    }
    UUID clinic = current.clinicId();
    UUID episodeId = episode.get().id();
    var zone = clinics.zone();
    return new OutcomeCourse(
        LocalDate.ofInstant(episode.get().openedAt(), zone),
        scores.tasks(clinic, episodeId).stream().map(PatientTaskEntity::toTask).toList(),
        scores.scores(clinic, episodeId, zone));
  }

  /** Whether a report with this key arrived before. */
  public boolean hasArrived(UUID patientId, UUID key) {
    allow(patientId);
    return scores.byKey(current.clinicId(), patientId, key).isPresent();
  }

  /**
   * Notes a task in the patient's own words.
   *
   * @throws OutcomeRefusedException with what is wrong
   */
  public PatientTask nameTask(UUID patientId, String name, TaskFamily family) {
    Episode episode = openEpisode(patientId);
    String words = name.strip();
    if (words.isEmpty()) {
      throw new OutcomeRefusedException(Reason.NAME_MISSING);
    }
    if (words.length() > PatientTask.LONGEST_NAME) {
      throw new OutcomeRefusedException(Reason.NAME_TOO_LONG);
    }
    var named = scores.tasks(current.clinicId(), episode.id());
    if (named.stream().anyMatch(task -> task.name.equalsIgnoreCase(words))) {
      throw new OutcomeRefusedException(Reason.NAMED_ALREADY);
    }
    if (named.size() >= tasks.itemsAtMost()) {
      throw new OutcomeRefusedException(Reason.ENOUGH_TASKS);
    }
    var task =
        new PatientTaskEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            episode.id(),
            words,
            family,
            clock.instant(),
            current.membershipId());
    scores.getEntityManager().persist(task);
    audit.changed(patientId, "own tasks");
    return task.toTask();
  }

  /**
   * Takes a task off the list; its scores stay. One that is off it already stays so.
   *
   * @throws OutcomeRefusedException when no episode is open
   * @throws RecordNotFoundException when the episode has no such task
   */
  public void retireTask(UUID patientId, UUID taskId) {
    Episode episode = openEpisode(patientId);
    var task =
        scores
            .task(current.clinicId(), episode.id(), taskId)
            .orElseThrow(() -> new RecordNotFoundException("task"));
    if (task.retiredAt == null) {
      task.retiredAt = clock.instant();
      audit.changed(patientId, "own tasks");
    }
  }

  /**
   * Stores a score. The same key again stores nothing.
   *
   * @throws OutcomeRefusedException with what is wrong
   * @throws RecordNotFoundException when the score to correct is not the patient's, is of another
   *     instrument, or was written down by the clinic and the patient is asking
   */
  public Receipt record(ScoreReport report) {
    UUID patientId = report.patientId();
    allow(patientId);
    UUID clinic = current.clinicId();
    turns.take("outcome", patientId);
    var earlier = scores.byKey(clinic, patientId, report.key());
    if (earlier.isPresent()) {
      return new Receipt(earlier.get().id, true);
    }
    Episode episode = openEpisode(patientId);
    Instrument instrument = report.pain() == null ? tasks : pain;
    OutcomeScoreEntity original = original(report, instrument);
    var score =
        new OutcomeScoreEntity(
            Ids.next(),
            clinic,
            original == null ? episode.id() : original.episodeId,
            report,
            instrument.id(),
            original == null
                ? occasion(report, episode, instrument)
                : Occasion.of(original.occasion),
            value(report, episode),
            original == null ? clock.instant() : original.performedAt,
            clock.instant(),
            current.membershipId(),
            current.isPatient());
    scores.persist(score);
    report.tasks().entrySet().stream()
        .map(task -> new TaskScoreEntity(Ids.next(), score, task.getKey(), task.getValue()))
        .forEach(scores.getEntityManager()::persist);
    scores.flush();
    audit.changed(patientId, instrument == pain ? "pain score" : "task scores");
    recorded.fire(
        new ScoreRecorded(patientId, instrument.id(), Occasion.of(score.occasion), score.score));
    return new Receipt(score.id, false);
  }

  private BigDecimal value(ScoreReport report, Episode episode) {
    Integer painScore = report.pain();
    if (painScore != null) {
      return BigDecimal.valueOf(painScore);
    }
    boolean known =
        scores.tasks(current.clinicId(), episode.id()).stream()
            .map(task -> task.id)
            .toList()
            .containsAll(report.tasks().keySet());
    return TaskMean.of(tasks, report.tasks().values())
        .filter(_ -> known)
        .orElseThrow(() -> new OutcomeRefusedException(Reason.TASKS_INCOMPLETE));
  }

  private Occasion occasion(ScoreReport report, Episode episode, Instrument instrument) {
    if (report.atDischarge()) {
      return Occasion.DISCHARGE;
    }
    var zone = clinics.zone();
    var scored =
        scores.scores(current.clinicId(), episode.id(), zone).stream()
            .filter(score -> score.instrument().equals(instrument.id()))
            .map(Score::occasion)
            .toList();
    return schedule.occasionOf(
        LocalDate.ofInstant(clock.instant(), zone),
        LocalDate.ofInstant(episode.openedAt(), zone),
        scored);
  }

  private @Nullable OutcomeScoreEntity original(ScoreReport report, Instrument instrument) {
    UUID corrects = report.corrects();
    if (corrects == null) {
      return null;
    }
    var original =
        scores
            .one(current.clinicId(), report.patientId(), corrects)
            .filter(score -> score.instrument.equals(instrument.id()))
            .filter(score -> score.byPatient || !current.isPatient())
            .orElseThrow(() -> new RecordNotFoundException("score"));
    if (scores.isCorrected(current.clinicId(), corrects)) {
      throw new OutcomeRefusedException(Reason.CORRECTED_ALREADY);
    }
    return original;
  }

  private Episode openEpisode(UUID patientId) {
    return episodes
        .open(patientId)
        .orElseThrow(() -> new OutcomeRefusedException(Reason.NO_OPEN_EPISODE));
  }

  /** A patient sees and scores their own only; somebody else's is not there. */
  private void allow(UUID patientId) {
    if (current.isPatient() && !current.ownPatientId().equals(patientId)) {
      throw new RecordNotFoundException("patient");
    }
  }
}
