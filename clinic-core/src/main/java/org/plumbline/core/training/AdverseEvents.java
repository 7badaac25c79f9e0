package org.plumbline.core.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/** What went wrong while training, told with the session in which it did. */
@ApplicationScoped
@Transactional
public class AdverseEvents {

  private final EntityManager entities;
  private final Training training;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;
  private final Event<AdverseEventReported> reported;

  AdverseEvents(
      EntityManager entities,
      Training training,
      Audit audit,
      CurrentTenant current,
      Clock clock,
      Event<AdverseEventReported> reported) {
    this.entities = entities;
    this.training = training;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
    this.reported = reported;
  }

  /**
   * Stores a session together with what went wrong in it; the same report again stores nothing.
   *
   * @param told in the patient's words, up to {@value AdverseEvent#LONGEST} characters; empty when
   *     nothing went wrong
   * @throws LogRefusedException when the session cannot be taken; nothing is stored then
   */
  public Training.Receipt log(SessionReport report, String told) {
    Training.Receipt receipt = training.log(report);
    String words = told.strip();
    if (!receipt.repeated() && !words.isEmpty()) {
      UUID patientId = report.patientId();
      var event = new AdverseEvent(Ids.next(), receipt.sessionId(), words, clock.instant());
      entities.persist(
          new AdverseEventEntity(event, current.clinicId(), patientId, current.membershipId()));
      entities.flush();
      audit.changed(patientId, "adverse event");
      reported.fire(new AdverseEventReported(patientId));
    }
    return receipt;
  }

  /** What a patient told, the newest first. */
  public List<AdverseEvent> of(UUID patientId) {
    return entities
        .createQuery(
            "from AdverseEventEntity e where e.clinicId = :clinic and e.patientId = :patient"
                + " order by e.reportedAt desc, e.id desc",
            AdverseEventEntity.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("patient", patientId)
        .getResultStream()
        .map(AdverseEventEntity::toEvent)
        .toList();
  }
}
