package org.plumbline.core.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.Tenant;

/**
 * The record of who read or changed which patient's record, when, and in which request. It only
 * ever grows; the clinic's administrator reads it. It names the part of the record, never what is
 * written in it.
 */
@ApplicationScoped
@Transactional
public class Audit {

  /** Under this key the web keeps the request's id for the log lines, and for the audit record. */
  public static final String REQUEST_ID = "requestId";

  private final AuditRepository entries;
  private final CurrentTenant current;
  private final Clock clock;

  Audit(AuditRepository entries, CurrentTenant current, Clock clock) {
    this.entries = entries;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Records that the person at work saw a part of a patient's record.
   *
   * @param what which part, in a few words, such as {@code assessment}
   */
  public void read(UUID patientId, String what) {
    add("read", patientId, what);
  }

  /** Records a look at something of many patients at once, without a name. */
  public void read(String what) {
    add("read", null, what);
  }

  /**
   * Records, in the transaction of the change, that a part of a patient's record was changed.
   *
   * @param what which part, in a few words, such as {@code assessment}
   */
  public void changed(UUID patientId, String what) {
    add("changed", patientId, what);
  }

  /** Records a change that concerns the clinic and no single patient, such as its settings. */
  public void changed(String what) {
    add("changed", null, what);
  }

  /**
   * A page of the record, the newest first.
   *
   * @param patientId only this patient's; null for everybody's
   * @param page from 0
   * @param size how many at most, 1 to 200
   */
  public List<AuditEntry> entries(@Nullable UUID patientId, int page, int size) {
    return entries.page(current.clinicId(), patientId, page, size);
  }

  private void add(String action, @Nullable UUID patientId, String what) {
    var tenant = current.get();
    String role = tenant instanceof Tenant.Member member ? member.role().word() : "system";
    var entry =
        new AuditEntity(Ids.next(), current.clinicId(), role, action, what, clock.instant());
    entry.patientId = patientId;
    if (tenant instanceof Tenant.Member member) {
      entry.membershipId = member.membershipId();
      entry.subject = member.subject();
    }
    entry.requestId = MDC.get(REQUEST_ID) instanceof String id ? id : null;
    entries.persist(entry);
  }

  /** The audit record's rows. */
  @ApplicationScoped
  static class AuditRepository implements PanacheRepositoryBase<AuditEntity, UUID> {

    List<AuditEntry> page(UUID clinicId, @Nullable UUID patientId, int page, int size) {
      List<?> rows =
          getEntityManager()
              .createNativeQuery(
                  """
              select a.id, a.happened_at,
                case when a.role <> 'patient' then m.display_name end, a.role, a.action, a.what, a.patient_id,
                a.request_id
              from audit_entry a
              left join membership m on m.clinic_id = a.clinic_id and m.id = a.membership_id
              where a.clinic_id = :clinic
                and (cast(:patient as uuid) is null or a.patient_id = cast(:patient as uuid))
              order by a.happened_at desc, a.id desc
              """,
                  Object[].class)
              .setParameter("clinic", clinicId)
              .setParameter("patient", patientId == null ? null : patientId.toString())
              .setFirstResult(page * size)
              .setMaxResults(size)
              .getResultList();
      return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static AuditEntry entry(Object[] row) {
      return new AuditEntry(
          (UUID) row[0],
          (Instant) row[1],
          (String) row[2],
          (String) row[3],
          "changed".equals(row[4]),
          (String) row[5],
          (UUID) row[6],
          (String) row[7]);
    }
  }
}
