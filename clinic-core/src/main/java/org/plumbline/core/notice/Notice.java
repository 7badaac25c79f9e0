package org.plumbline.core.notice;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be sent to somebody.
 *
 * @param patientId the patient it is sent to; null for anybody else
 * @param about the id of what it speaks of, by which it can be taken back while it waits
 * @param recipient the e-mail address
 * @param language the ISO 639 code of the language to write in
 * @param payload what the mail's text needs besides; kept only until it is sent
 */
public record Notice(
    NoticeKind kind,
    @Nullable UUID patientId,
    UUID about,
    String recipient,
    String language,
    Map<String, String> payload) {

  public Notice {
    payload = Map.copyOf(payload);
  }
}
