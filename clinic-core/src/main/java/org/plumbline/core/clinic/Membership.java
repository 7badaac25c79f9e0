package org.plumbline.core.clinic;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Role;

/**
 * What one person may do in one clinic, now.
 *
 * @param zone the clinic's time zone, which decides what "today" is
 * @param patientId the person's own record, for patients only
 * @param displayName how the person is greeted and named beside what they recorded
 */
public record Membership(
    UUID id,
    UUID clinicId,
    String clinicName,
    ZoneId zone,
    Locale language,
    Role role,
    @Nullable UUID patientId,
    String displayName) {

  static Membership of(Object[] row) {
    return new Membership(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        ZoneId.of((String) row[3]),
        Locale.forLanguageTag((String) row[4]),
        Role.of((String) row[5]),
        (UUID) row[6],
        (String) row[7]);
  }
}
