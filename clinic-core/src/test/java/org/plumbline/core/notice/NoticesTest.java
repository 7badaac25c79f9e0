package org.plumbline.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NoticesTest {

  private static final UUID ABOUT = Ids.next();

  @Inject Notices notices;
  @Inject Notices.NoticeRepository rows;
  @Inject Tenancy tenancy;

  @Test
  void whatTherapistsAndPatientsCauseIsDeliveredOnce() {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.therapist(), () -> notices.enqueue(invitation(clinic, "one@example.org")));
    tenancy.as(clinic.patient(), () -> notices.enqueue(invitation(clinic, "two@example.org")));
    var delivered = new ArrayList<String>();

    assertEquals(Delivery.SENT, deliver(clinic, n -> delivered.add(n.recipient())));
    assertEquals(Delivery.SENT, deliver(clinic, n -> delivered.add(n.recipient())));
    assertEquals(Delivery.NOTHING_DUE, deliver(clinic, n -> delivered.add(n.recipient())));
    assertEquals(List.of("one@example.org", "two@example.org"), delivered);
  }

  @Test
  void nothingIsSentWhenTheTransactionThatCausedItFails() {
    var clinic = SmallClinic.open();
    assertThrows(
        IllegalStateException.class,
        () ->
            tenancy.as(
                clinic.therapist(),
                () ->
                    QuarkusTransaction.requiringNew()
                        .run(
                            () -> {
                              notices.enqueue(invitation(clinic, "one@example.org"));
                              throw new IllegalStateException("the cause failed");
                            })));

    assertEquals(Delivery.NOTHING_DUE, deliver(clinic, notice -> {}));
  }

  @Test
  void thePayloadIsHandedOverAndThenForgotten() {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.therapist(), () -> notices.enqueue(invitation(clinic, "one@example.org")));
    var payloads = new ArrayList<Map<String, String>>();

    deliver(clinic, notice -> payloads.add(notice.payload()));

    assertEquals(List.of(Map.of("token", "secret")), payloads);
    assertNull(onlyRow(clinic).payload);
  }

  @Test
  void whatWaitsIsTakenBackByTheStaffOfItsOwnClinicOnly() {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.therapist(), () -> notices.enqueue(invitation(clinic, "one@example.org")));

    tenancy.as(SmallClinic.open().therapist(), () -> notices.withdraw(ABOUT));
    tenancy.as(clinic.patient(), () -> notices.withdraw(ABOUT));
    assertEquals(Map.of("token", "secret"), onlyRow(clinic).payload);

    tenancy.as(clinic.therapist(), () -> notices.withdraw(ABOUT));
    assertNull(onlyRow(clinic).payload);
    assertEquals(Delivery.NOTHING_DUE, deliver(clinic, notice -> {}));
  }

  @Test
  void aMailServerThatStumblesIsAskedAgainLater() {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.therapist(), () -> notices.enqueue(invitation(clinic, "one@example.org")));

    assertEquals(Delivery.POSTPONED, deliver(clinic, NoticesTest::stumble));
    assertEquals(Delivery.NOTHING_DUE, deliver(clinic, NoticesTest::stumble));

    var row = onlyRow(clinic);
    assertEquals(1, row.attempts);
    assertEquals(Map.of("token", "secret"), row.payload);
  }

  @Test
  void afterTheLastAttemptItIsGivenUpAndForgotten() {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.therapist(), () -> notices.enqueue(invitation(clinic, "one@example.org")));
    for (int attempt = 1; attempt <= 6; attempt++) {
      assertEquals(Delivery.POSTPONED, deliver(clinic, NoticesTest::stumble));
      makeDue(clinic);
    }

    assertEquals(Delivery.ABANDONED, deliver(clinic, NoticesTest::stumble));

    assertNull(onlyRow(clinic).payload);
    assertEquals(Delivery.NOTHING_DUE, deliver(clinic, NoticesTest::stumble));
  }

  @Test
  void twoCouriersNeverCarryTheSameNotice() throws Exception {
    var clinic = SmallClinic.open();
    tenancy.as(clinic.therapist(), () -> notices.enqueue(invitation(clinic, "one@example.org")));
    var underWay = new CountDownLatch(1);
    var mayArrive = new CountDownLatch(1);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var first =
          pool.submit(
              () ->
                  deliver(
                      clinic,
                      notice -> {
                        underWay.countDown();
                        await(mayArrive);
                      }));
      await(underWay);
      assertEquals(Delivery.NOTHING_DUE, deliver(clinic, notice -> {}));
      mayArrive.countDown();
      assertEquals(Delivery.SENT, first.get());
    }
  }

  @Test
  void aClinicsOutboxIsNobodyElses() {
    var mine = SmallClinic.open();
    var theirs = SmallClinic.open();
    tenancy.as(mine.therapist(), () -> notices.enqueue(invitation(mine, "one@example.org")));

    assertEquals(Delivery.NOTHING_DUE, deliver(theirs, notice -> {}));
    assertEquals(
        Delivery.NOTHING_DUE,
        tenancy.as(mine.therapist(), () -> notices.deliverNext(notice -> {})));
  }

  private Delivery deliver(SmallClinic clinic, Courier courier) {
    return tenancy.as(clinic.product(), () -> notices.deliverNext(courier));
  }

  private NoticeEntity onlyRow(SmallClinic clinic) {
    return tenancy.as(
        clinic.product(), () -> QuarkusTransaction.requiringNew().call(() -> row(clinic)));
  }

  private void makeDue(SmallClinic clinic) {
    tenancy.as(
        clinic.product(),
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      var row = row(clinic);
                      row.notBefore = row.createdAt;
                    }));
  }

  private NoticeEntity row(SmallClinic clinic) {
    return rows.find("clinicId", clinic.clinicId()).singleResult();
  }

  private static Notice invitation(SmallClinic clinic, String recipient) {
    return new Notice(
        NoticeKind.PATIENT_INVITATION,
        clinic.patientId(),
        ABOUT,
        recipient,
        "en",
        Map.of("token", "secret"));
  }

  private static void stumble(Notice notice) {
    throw new IllegalStateException("the mail server is away");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
