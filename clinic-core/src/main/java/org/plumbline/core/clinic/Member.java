package org.plumbline.core.clinic;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Role;

/**
 * Somebody who belongs, or belonged, to the clinic, as an administrator sees them.
 *
 * @param id the membership's id, which stands for this person in this role in this clinic
 * @param clinicalLead whether a therapist confirms exceptions to a rule for one patient
 * @param endedAt null while the membership holds
 */
public record Member(
    UUID id,
    String displayName,
    @Nullable String email,
    Role role,
    boolean clinicalLead,
    Instant startedAt,
    @Nullable Instant endedAt) {}
