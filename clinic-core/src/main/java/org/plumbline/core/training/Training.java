package org.plumbline.core.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Turns;
import org.plumbline.core.training.LogRefusedException.Reason;

/**
 * The home log. What a patient told stays as it was told: a correction is a new session that names
 * the one it corrects, and a report that arrives twice is stored once.
 */
@ApplicationScoped
@Transactional
public class Training {

  private static final LocalTime SOME_TIME_THAT_DAY = LocalTime.NOON;

  private final TrainingRepository logs;
  private final Routines routines;
  private final ClinicCatalogue knowledge;
  private final Clinics clinics;
  private final Audit audit;
  private final CurrentTenant current;
  private final Turns turns;
  private final Clock clock;
  private final Event<SessionLogged> sessionLogged;
  private final Event<MorningPainRecorded> morningRecorded;

  Training(
      TrainingRepository logs,
      Routines routines,
      ClinicCatalogue knowledge,
      Clinics clinics,
      Audit audit,
      CurrentTenant current,
      Turns turns,
      Clock clock,
      Event<SessionLogged> sessionLogged,
      Event<MorningPainRecorded> morningRecorded) {
    this.logs = logs;
    this.routines = routines;
    this.knowledge = knowledge;
    this.clinics = clinics;
    this.audit = audit;
    this.current = current;
    this.turns = turns;
    this.clock = clock;
    this.sessionLogged = sessionLogged;
    this.morningRecorded = morningRecorded;
  }

  /**
   * What became of a report.
   *
   * @param repeated whether it had arrived before; nothing changed then
   */
  public record Receipt(UUID sessionId, boolean repeated) {}

  /** A patient's training so far; empty of everything before a routine was published. */
  public Course course(UUID patientId) {
    allow(patientId);
    return course(patientId, versions(patientId));
  }

  private Course course(UUID patientId, List<FollowedVersion> versions) {
    UUID clinic = current.clinicId();
    Catalogue library = knowledge.current();
    List<LoggedSession> sessions = logs.sessions(clinic, patientId);
    Map<Instant, TrainingRules> then = new HashMap<>();
    for (LoggedSession session : sessions) {
      Instant done = session.performedAt();
      then.put(done, TrainingRules.of(knowledge.at(done)));
    }
    return new Course(
        versions,
        logs.pauses(clinic, patientId).stream().map(TrainingPauseEntity::days).toList(),
        sessions,
        logs.mornings(clinic, patientId),
        exercise -> library.exercise(exercise).category() == Category.STRENGTH,
        TrainingRules.of(library),
        then);
  }

  private List<FollowedVersion> versions(UUID patientId) {
    return FollowedRoutines.of(routines.everFollowed(patientId), clinics.zone());
  }

  /** Whether a report with this key arrived before. */
  public boolean hasArrived(UUID patientId, UUID key) {
    allow(patientId);
    return logs.byKey(current.clinicId(), patientId, key).isPresent();
  }

  /**
   * Stores what a patient told about a session. The same key again stores nothing.
   *
   * @throws LogRefusedException when it cannot be taken
   */
  public Receipt log(SessionReport report) {
    return store(report, null);
  }

  /**
   * Stores a correction: a new session, for the same day, that stands in place of an earlier one.
   *
   * @throws LogRefusedException when it cannot be taken, or the session was corrected already
   * @throws RecordNotFoundException when the patient has no such session
   */
  public Receipt correct(UUID sessionId, SessionReport report) {
    return store(report, sessionId);
  }

  /**
   * Stores the pain of a morning. A second value for the same day stands in place of the first.
   *
   * @param pain 0 to 10
   * @param key made once for each filled-in form
   * @return false when the same report had arrived before; nothing changed then
   * @throws LogRefusedException when the day has not come, or when a session of that day was logged
   *     already: pain after a session says nothing about the morning before it
   */
  public boolean recordMorning(UUID patientId, LocalDate day, int pain, UUID key) {
    allow(patientId);
    UUID clinic = current.clinicId();
    turns.take("training", patientId);
    if (logs.hasMorning(clinic, patientId, key)) {
      return false;
    }
    if (day.isAfter(clinics.today())) {
      throw new LogRefusedException(Reason.DAY_TO_COME);
    }
    if (logs.hasSession(clinic, patientId, day)) {
      throw new LogRefusedException(Reason.TRAINED_SINCE);
    }
    Course before = course(patientId);
    logs.getEntityManager()
        .persist(
            new MorningPainEntity(
                Ids.next(),
                clinic,
                patientId,
                day,
                pain,
                clock.instant(),
                current.membershipId(),
                key));
    audit.changed(patientId, "morning pain");
    logs.flush();
    morningRecorded.fire(
        new MorningPainRecorded(patientId, day, pain, before, before.withMorning(day, pain)));
    return true;
  }

  private Receipt store(SessionReport report, @Nullable UUID corrects) {
    UUID patientId = report.patientId();
    allow(patientId);
    UUID clinic = current.clinicId();
    turns.take("training", patientId);
    var earlier = logs.byKey(clinic, patientId, report.key());
    if (earlier.isPresent()) {
      return new Receipt(earlier.get().id, true);
    }
    var original = corrects == null ? null : standing(clinic, patientId, corrects);
    List<FollowedVersion> versions = versions(patientId);
    FollowedVersion version = version(report, original, versions);
    List<LoggedExercise> entries = Reports.entries(report, version);
    var session =
        new SessionLogEntity(
            Ids.next(),
            clinic,
            version.id(),
            report,
            original == null ? performedAt(report.day()) : original.performedAt,
            clock.instant(),
            corrects,
            current.membershipId());
    logs.persist(session);
    for (LoggedExercise entry : entries) {
      logs.getEntityManager()
          .persist(
              new ExerciseLogEntity(Ids.next(), session, entry, Reports.state(entry, version)));
    }
    logs.flush();
    audit.changed(patientId, corrects == null ? "training log" : "training log, corrected");
    Course course = course(patientId, versions);
    sessionLogged.fire(
        new SessionLogged(patientId, session.id, course.without(session.id), course));
    return new Receipt(session.id, false);
  }

  private SessionLogEntity standing(UUID clinic, UUID patientId, UUID sessionId) {
    var session =
        logs.one(clinic, patientId, sessionId)
            .orElseThrow(() -> new RecordNotFoundException("session"));
    if (logs.isCorrected(clinic, sessionId)) {
      throw new LogRefusedException(Reason.CORRECTED_ALREADY);
    }
    return session;
  }

  private FollowedVersion version(
      SessionReport report, @Nullable SessionLogEntity original, List<FollowedVersion> versions) {
    if (report.day().isAfter(clinics.today())) {
      throw new LogRefusedException(Reason.DAY_TO_COME);
    }
    return versions.reversed().stream()
        .filter(v -> original == null ? v.covers(report.day()) : v.id().equals(original.versionId))
        .findFirst()
        .orElseThrow(() -> new LogRefusedException(Reason.NO_ROUTINE_THEN));
  }

  /** Now for today; for an earlier day, whose hour nobody asked for, its noon. */
  private Instant performedAt(LocalDate day) {
    ZoneId zone = clinics.zone();
    Instant now = clock.instant();
    return day.equals(LocalDate.ofInstant(now, zone))
        ? now
        : day.atTime(SOME_TIME_THAT_DAY).atZone(zone).toInstant();
  }

  /** A patient sees and tells their own only; somebody else's is not there. */
  private void allow(UUID patientId) {
    if (current.isPatient() && !current.ownPatientId().equals(patientId)) {
      throw new RecordNotFoundException("patient");
    }
  }
}
