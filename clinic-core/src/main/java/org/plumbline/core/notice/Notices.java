package org.plumbline.core.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/**
 * The outbox. A notice is written in the transaction that causes it: if that fails, nothing is
 * sent; if it succeeds, the notice is sent once, however often the mail server stumbles.
 */
@ApplicationScoped
@Transactional
public class Notices {

  private static final Logger LOG = Logger.getLogger(Notices.class);

  private final NoticeRepository notices;
  private final CurrentTenant current;
  private final Clock clock;

  Notices(NoticeRepository notices, CurrentTenant current, Clock clock) {
    this.notices = notices;
    this.current = current;
    this.clock = clock;
  }

  /** Puts a notice into the outbox, in the transaction at hand. */
  public void enqueue(Notice notice) {
    notices.persist(new NoticeEntity(Ids.next(), current.clinicId(), notice, clock.instant()));
  }

  /**
   * Takes back what still waits about something, in the transaction at hand. What was sent is sent.
   */
  public void withdraw(UUID about) {
    notices
        .getEntityManager()
        .createNativeQuery("select 1 from withdraw_notices(:about, :now)", Integer.class)
        .setParameter("about", about)
        .setParameter("now", clock.instant())
        .getSingleResult();
  }

  /**
   * Lets the courier deliver the clinic's next due notice. Two that ask at the same time never get
   * the same one. The product itself must be at work: nobody else can read the outbox.
   */
  public Delivery deliverNext(Courier courier) {
    var next = notices.claimNext(current.clinicId(), clock.instant());
    if (next.isEmpty()) {
      return Delivery.NOTHING_DUE;
    }
    var notice = next.get();
    try {
      courier.deliver(notice.toNotice());
    } catch (RuntimeException e) {
      notice.failed(clock.instant());
      LOG.warnf(
          "Notice %s was not sent (attempt %d, %s)",
          notice.id, notice.attempts, e.getClass().getSimpleName());
      return notice.abandonedAt == null ? Delivery.POSTPONED : Delivery.ABANDONED;
    }
    notice.sent(clock.instant());
    return Delivery.SENT;
  }

  /** The outbox's rows. */
  @ApplicationScoped
  static class NoticeRepository implements PanacheRepositoryBase<NoticeEntity, UUID> {

    Optional<NoticeEntity> claimNext(UUID clinicId, Instant now) {
      List<?> rows =
          getEntityManager()
              .createNativeQuery(
                  """
              select * from notice
              where clinic_id = :clinic and sent_at is null and abandoned_at is null
                and not_before <= :now
              order by not_before, id
              limit 1
              for update skip locked
              """,
                  NoticeEntity.class)
              .setParameter("clinic", clinicId)
              .setParameter("now", now)
              .getResultList();
      return rows.stream().map(NoticeEntity.class::cast).findFirst();
    }
  }
}
