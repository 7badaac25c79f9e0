package org.plumbline.core.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** Days that do not count, approved by a therapist. */
@ApplicationScoped
@Transactional
public class Pauses {

  private final TrainingRepository logs;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;
  private final Event<TrainingChanged> changed;

  Pauses(
      TrainingRepository logs,
      Audit audit,
      CurrentTenant current,
      Clock clock,
      Event<TrainingChanged> changed) {
    this.logs = logs;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
    this.changed = changed;
  }

  /** A patient's pauses, the earliest first. */
  public List<ApprovedPause> of(UUID patientId) {
    return logs.pauses(current.clinicId(), patientId).stream()
        .map(TrainingPauseEntity::toPause)
        .toList();
  }

  /** Approves a pause. */
  public ApprovedPause approve(UUID patientId, Pause days, ApprovedPause.Reason reason) {
    var pause =
        new TrainingPauseEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            days,
            reason,
            clock.instant(),
            current.membershipId());
    logs.getEntityManager().persist(pause);
    announce(patientId);
    return pause.toPause();
  }

  /**
   * Ends a pause early.
   *
   * @param lastDay its new last day, not before its first nor after its last
   * @throws RecordNotFoundException when the patient has no such pause
   */
  public ApprovedPause endOn(UUID patientId, UUID pauseId, LocalDate lastDay) {
    var pause =
        logs.pauses(current.clinicId(), patientId).stream()
            .filter(p -> p.id.equals(pauseId))
            .findFirst()
            .orElseThrow(() -> new RecordNotFoundException("pause"));
    if (!pause.days().covers(lastDay)) {
      throw new IllegalArgumentException("a pause ends on one of its own days");
    }
    pause.endOn(lastDay);
    announce(patientId);
    return pause.toPause();
  }

  private void announce(UUID patientId) {
    logs.flush();
    audit.changed(patientId, "training pause");
    changed.fire(new TrainingChanged(patientId));
  }
}
