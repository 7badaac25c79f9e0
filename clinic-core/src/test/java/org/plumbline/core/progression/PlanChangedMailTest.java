package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.notice.Delivery;
import org.plumbline.core.notice.Notice;
import org.plumbline.core.notice.NoticeKind;
import org.plumbline.core.notice.Notices;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Consents;
import org.plumbline.core.patient.ContactDetails;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.Training;

/** What a patient is written when their plan changed without anybody's decision that day. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlanChangedMailTest {

  @Inject Training training;
  @Inject Progressions progressions;
  @Inject Patients patients;
  @Inject Consents consents;
  @Inject Notices notices;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aPatientWhoAgreedToMail() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    tenancy.as(
        clinic.therapist(),
        () -> {
          patients.changeContact(
              clinic.patientId(), new ContactDetails("pat@example.org", "", "en"));
          consents.record(clinic.patientId(), ConsentKind.EMAIL, true);
        });
  }

  @Test
  void a_lowering_that_took_effect_is_told_once_and_without_a_word_on_training() {
    routine.approveLowering(clinic);
    hurt();
    tenancy.as(clinic.product(), progressions::considerEverybody);

    List<Notice> mails = mails();

    assertEquals(1, mails.size());
    Notice mail = mails.getFirst();
    assertEquals(NoticeKind.PLAN_CHANGED, mail.kind());
    assertEquals("pat@example.org", mail.recipient());
    assertEquals(Set.of("name", "clinic"), mail.payload().keySet());
  }

  @Test
  void a_lowering_that_waits_for_the_therapist_is_not_told() {
    hurt();

    assertEquals(List.of(), mails());
  }

  @Test
  void who_took_the_consent_to_mail_back_is_not_written_to() {
    routine.approveLowering(clinic);
    tenancy.as(
        clinic.therapist(), () -> consents.record(clinic.patientId(), ConsentKind.EMAIL, false));
    hurt();

    assertEquals(List.of(), mails());
  }

  private void hurt() {
    tenancy.as(
        clinic.patient(),
        () ->
            training.log(
                SmallRoutine.session(clinic, LocalDate.of(2026, 3, 16), routine.allDone(7))));
  }

  private List<Notice> mails() {
    var mails = new ArrayList<Notice>();
    while (tenancy.as(clinic.product(), () -> notices.deliverNext(mails::add)) == Delivery.SENT) {
      assertTrue(mails.size() < 10, "the outbox ends");
    }
    return mails;
  }
}
