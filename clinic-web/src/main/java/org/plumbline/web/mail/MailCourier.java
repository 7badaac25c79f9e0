package org.plumbline.web.mail;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.core.notice.Courier;
import org.plumbline.core.notice.Notice;
import org.plumbline.core.notice.NoticeKind;
import org.plumbline.core.patient.Invitations;

/** Writes what the outbox holds as a mail, plain and with a little form, and hands it over. */
@ApplicationScoped
class MailCourier implements Courier {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  @CheckedTemplate(basePath = "mail")
  static class Templates {
    static native MailTemplateInstance invitation(
        String name, String clinic, boolean patient, String link, String lastDay);
  }

  private final MailMessages words;
  private final String address;

  MailCourier(MailMessages words, @ConfigProperty(name = "plumbline.address") String address) {
    this.words = words;
    this.address = address;
  }

  @Override
  public void deliver(Notice notice) {
    var mail =
        switch (notice.kind()) {
          case PATIENT_INVITATION, STAFF_INVITATION -> invitation(notice);
        };
    mail.to(notice.recipient()).send().await().atMost(PATIENCE);
  }

  private MailTemplateInstance invitation(Notice notice) {
    var clinic = said(notice, Invitations.CLINIC);
    return Templates.invitation(
            said(notice, Invitations.NAME),
            clinic,
            notice.kind() == NoticeKind.PATIENT_INVITATION,
            address + "/invitation/" + said(notice, Invitations.TOKEN),
            DAY.format(LocalDate.parse(said(notice, Invitations.LAST_DAY))))
        .subject(words.invitation_subject(clinic));
  }

  private static String said(Notice notice, String name) {
    return Objects.requireNonNull(notice.payload().get(name), name);
  }
}
