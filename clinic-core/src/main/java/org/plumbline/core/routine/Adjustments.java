package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.RecordNotFoundException;

/**
 * New versions made from the one the patient follows by a decision on its doses. A therapist's
 * approval passes the same checks as publishing a draft; a lowering approved in advance takes
 * effect at once. A draft that lies on the desk stays there, and is refused to whoever read it
 * before.
 */
@ApplicationScoped
@Transactional
public class Adjustments {

  private final RoutineRepository routines;
  private final Routines door;
  private final NextVersions next;
  private final EntityManager entities;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;
  private final Event<RoutinePublished> published;

  Adjustments(
      RoutineRepository routines,
      Routines door,
      NextVersions next,
      EntityManager entities,
      Audit audit,
      CurrentTenant current,
      Clock clock,
      Event<RoutinePublished> published) {
    this.routines = routines;
    this.door = door;
    this.next = next;
    this.entities = entities;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
    this.published = published;
  }

  /**
   * One exercise of the new version.
   *
   * @param from the prescription it comes from; null for one that was not there
   */
  public record Line(@Nullable UUID from, String exercise, PrescribedDose dose) {}

  /** How what a patient follows came about; empty when it was written at the desk. */
  public Optional<Adjustment> of(UUID patientId, UUID versionId) {
    return Optional.ofNullable(entities.find(AdjustmentEntity.class, versionId))
        .filter(row -> row.clinicId.equals(current.clinicId()) && row.patientId.equals(patientId))
        .map(AdjustmentEntity::toAdjustment);
  }

  /** How each of a patient's versions came about, where it was not written at the desk. */
  public List<Adjustment> ofAll(UUID patientId) {
    return entities
        .createQuery(
            "from AdjustmentEntity a where a.clinicId = :clinic and a.patientId = :patient"
                + " order by a.id",
            AdjustmentEntity.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("patient", patientId)
        .getResultStream()
        .map(AdjustmentEntity::toAdjustment)
        .toList();
  }

  /**
   * Publishes a draft, and stores with it whether it may be lowered at once when that is needed.
   *
   * @param lowerAtOnce whether the therapist approves a lowering in advance
   * @see Routines#publish
   */
  public void publish(UUID patientId, UUID versionId, long revision, boolean lowerAtOnce) {
    door.publish(patientId, versionId, revision);
    if (lowerAtOnce) {
      approveFallback(patientId, versionId);
    }
  }

  /** Records that a lowering of this version, when it is needed, is approved in advance. */
  private void approveFallback(UUID patientId, UUID versionId) {
    RoutineVersionEntity version = routines.version(patientId, versionId);
    if (!isFallbackApproved(patientId, versionId)) {
      entities.persist(new FallbackEntity(version, clock.instant(), current.membershipId()));
      audit.changed(patientId, "lowering approved in advance");
    }
  }

  /** Whether a lowering of this version may take effect at once. */
  public boolean isFallbackApproved(UUID patientId, UUID versionId) {
    return Optional.ofNullable(entities.find(FallbackEntity.class, versionId))
        .filter(row -> row.clinicId.equals(current.clinicId()) && row.patientId.equals(patientId))
        .isPresent();
  }

  /**
   * Publishes what a therapist approved.
   *
   * @param lines the whole of the new version, in its order
   * @throws PublishRefusedException while safety is open or a rule stands against it; nothing
   *     changed then
   * @throws RecordNotFoundException when the patient follows nothing
   */
  public UUID approve(UUID patientId, List<Line> lines, Adjustment.Kind kind) {
    RoutineVersionEntity before = followed(patientId);
    RoutineVersionEntity version = next.write(before, lines);
    note(before, version, kind, false);
    door.publish(patientId, version.id, version.version);
    return version.id;
  }

  /**
   * Publishes what raises a dose, which asks for the safety questions first where they are due.
   *
   * @throws PublishRefusedException also while the safety questions are due again
   * @see #approve
   */
  public UUID raise(UUID patientId, List<Line> lines, Adjustment.Kind kind) {
    door.refuseWhileDue(patientId, routines.routine(followed(patientId)).episodeId);
    return approve(patientId, lines, kind);
  }

  /**
   * Publishes what takes away from what is followed. Whatever is open in the safety screen, and
   * whatever stands against what is followed, less of it is better; only an exercise that was not
   * there must keep every rule.
   *
   * @throws PublishRefusedException when a rule stands against such an exercise
   */
  public UUID lower(UUID patientId, List<Line> lines, Adjustment.Kind kind) {
    RoutineVersionEntity before = followed(patientId);
    RoutineVersionEntity version = next.write(before, lines);
    door.refuseNew(before, version);
    note(before, version, kind, false);
    takeEffect(before, version, "routine published");
    return version.id;
  }

  /**
   * Publishes gentle exercises in the place of what is followed: a lowering, so that a question
   * that is open or due stands in nobody's way. With a red flag there is nothing to train at all.
   *
   * @throws PublishRefusedException also while a red flag waits for its review
   * @see #lower
   */
  public UUID replace(UUID patientId, List<Line> lines, Adjustment.Kind kind) {
    door.refuseWhileUnreviewed(patientId, routines.routine(followed(patientId)).episodeId);
    return lower(patientId, lines, kind);
  }

  /**
   * Puts such a version on the desk as a draft, to be changed before it is published.
   *
   * @throws ChangedMeanwhileException when a draft lies there already
   */
  public void draft(UUID patientId, List<Line> lines) {
    RoutineVersionEntity before = followed(patientId);
    UUID episodeId = routines.routine(before).episodeId;
    if (routines.versions(patientId, episodeId).stream().anyMatch(RoutineVersionEntity::isDraft)) {
      throw new ChangedMeanwhileException("routine");
    }
    next.write(before, lines);
    audit.changed(patientId, "routine draft");
  }

  /**
   * Lets a lowering take effect that was approved in advance with the version in force.
   *
   * @throws IllegalStateException when it was not
   */
  public UUID fallBack(UUID patientId, List<Line> lines, Adjustment.Kind kind) {
    RoutineVersionEntity before = followed(patientId);
    if (!isFallbackApproved(patientId, before.id)) {
      throw new IllegalStateException("A lowering nobody approved");
    }
    RoutineVersionEntity version = next.write(before, lines);
    note(before, version, kind, true);
    takeEffect(before, version, "routine lowered");
    return version.id;
  }

  private void takeEffect(
      RoutineVersionEntity before, RoutineVersionEntity version, String audited) {
    keepExceptions(before, version);
    before.retire(VersionStatus.SUPERSEDED, clock.instant());
    routines.flush();
    version.publish(clock.instant(), current.membershipId());
    routines.flush();
    audit.changed(version.patientId, audited);
    published.fire(
        new RoutinePublished(
            version.patientId,
            routines.routine(version).episodeId,
            version.routineId,
            version.id,
            version.number));
  }

  /** What a clinical lead confirmed for an exercise holds for less of it, too. */
  private void keepExceptions(RoutineVersionEntity before, RoutineVersionEntity version) {
    Map<String, UUID> confirmed = new HashMap<>();
    for (PrescribedExerciseEntity each : routines.exercises(before.id)) {
      if (each.exceptionId != null) {
        confirmed.put(each.exercise, each.exceptionId);
      }
    }
    routines.exercises(version.id).forEach(each -> each.exceptionId = confirmed.get(each.exercise));
  }

  /** What was approved in advance holds for what is made of it, too. */
  private void note(
      RoutineVersionEntity before,
      RoutineVersionEntity version,
      Adjustment.Kind kind,
      boolean byFallback) {
    entities.persist(
        new AdjustmentEntity(version, new Adjustment(version.id, before.id, kind, byFallback)));
    if (isFallbackApproved(version.patientId, before.id)) {
      FallbackEntity approved = entities.find(FallbackEntity.class, before.id);
      entities.persist(new FallbackEntity(version, approved.approvedAt, approved.approvedBy));
    }
    entities.flush();
  }

  private RoutineVersionEntity followed(UUID patientId) {
    return routines.everPublished(patientId).stream()
        .filter(version -> version.status.equals(VersionStatus.PUBLISHED.word()))
        .findFirst()
        .orElseThrow(() -> new RecordNotFoundException("published routine"));
  }
}
