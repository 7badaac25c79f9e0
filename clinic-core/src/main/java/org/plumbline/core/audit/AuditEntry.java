package org.plumbline.core.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit record.
 *
 * @param who the name of the member of staff; null when the product itself worked, and for a
 *     patient, whose name an administrator does not need beside the number of their record
 * @param role the role the person worked in, or {@code system}
 * @param changed whether the record was changed; otherwise it was read
 * @param what which part of the record, such as {@code safety screen}
 * @param patientId whose record; null when it was nobody's in particular
 * @param requestId the id that the request's log lines carry too
 */
public record AuditEntry(
    UUID id,
    Instant happenedAt,
    @Nullable String who,
    String role,
    boolean changed,
    String what,
    @Nullable UUID patientId,
    @Nullable String requestId) {}
