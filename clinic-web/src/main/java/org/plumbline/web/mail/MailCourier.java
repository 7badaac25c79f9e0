package org.plumbline.web.mail;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
    static native MailTemplateInstance letter(Letter letter);
  }

  /**
   * What a mail says.
   *
   * @param text the news, in a sentence or two
   * @param lead what stands before the link where there is no button
   * @param more what stands after the link; may be empty
   */
  record Letter(
      String subject,
      String name,
      String clinic,
      String text,
      String lead,
      String button,
      String link,
      List<String> more) {}

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
          case PLAN_CHANGED -> planChanged(notice);
        };
    Templates.letter(mail)
        .subject(mail.subject())
        .to(notice.recipient())
        .send()
        .await()
        .atMost(PATIENCE);
  }

  private Letter invitation(Notice notice) {
    var clinic = said(notice, Invitations.CLINIC);
    return new Letter(
        words.invitation_subject(clinic),
        said(notice, Invitations.NAME),
        clinic,
        notice.kind() == NoticeKind.PATIENT_INVITATION
            ? words.patient_invitation(clinic)
            : words.staff_invitation(clinic),
        words.open_link(),
        words.open_button(),
        address + "/invitation/" + said(notice, Invitations.TOKEN),
        List.of(
            words.until(DAY.format(LocalDate.parse(said(notice, Invitations.LAST_DAY)))),
            words.unexpected()));
  }

  private Letter planChanged(Notice notice) {
    var clinic = said(notice, Invitations.CLINIC);
    return new Letter(
        words.plan_changed_subject(clinic),
        said(notice, Invitations.NAME),
        clinic,
        words.plan_changed(clinic),
        words.sign_in(),
        words.sign_in_button(),
        address + "/me",
        List.of());
  }

  private static String said(Notice notice, String name) {
    return Objects.requireNonNull(notice.payload().get(name), name);
  }
}
