package org.plumbline.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Consents;
import org.plumbline.core.patient.ContactDetails;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

/** The mail about a plan that was lowered at once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlanChangedMailTest {

  @Inject MockMailbox mailbox;
  @Inject Post post;
  @Inject Patients patients;
  @Inject Consents consents;
  @Inject Tenancy tenancy;

  @Test
  void asksThePatientToSignInAndSaysNothingOfWhatChangedOrWhy() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    SmallClinic clinic = SmallClinic.open();
    String email = "pat-" + clinic.mark() + "@example.org";
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5).approveLowering(clinic);
    tenancy.as(
        clinic.therapist(),
        () -> {
          patients.changeContact(clinic.patientId(), new ContactDetails(email, "", "en"));
          consents.record(clinic.patientId(), ConsentKind.EMAIL, true);
        });
    Browser.of(clinic.patient())
        .submit("/me/log", "/me/log", Map.of("leg", "no", "x3-how", "prescribed", "x3-pain", "7"));

    post.goRound();
    post.goRound();

    var mails = mailbox.getMailsSentTo(email);
    assertEquals(1, mails.size());
    var mail = mails.getFirst();
    assertEquals("Your plan at Clinic " + clinic.mark() + " has changed", mail.getSubject());
    assertTrue(mail.getText().contains("Please sign in to read what is different."));
    assertTrue(mail.getText().lines().anyMatch(line -> line.endsWith("/me")), mail.getText());
    assertTrue(mail.getHtml().contains("/me\""), mail.getHtml());
    for (String word : List.of("pain", "squat", "sets", "exercise", "flare", "lower")) {
      assertFalse(mail.getText().toLowerCase(Locale.ROOT).contains(word), word);
    }
  }
}
