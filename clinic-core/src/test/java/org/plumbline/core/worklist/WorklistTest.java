package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.local.DatabaseRole;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorklistTest {

  @Inject Worklist worklist;
  @Inject Episodes episodes;
  @Inject Clinics clinics;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
  }

  @Test
  void aPatientsOwnLogRaisesAHandThatOnlyTheCareTeamSees() {
    tenancy.as(clinic.patient(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));

    var entry = open().getFirst();
    assertEquals(clinic.patientId(), entry.patientId());
    assertEquals(Reason.SEVERE_PAIN, entry.reason());
    assertEquals(Duration.ofHours(24), Duration.between(entry.raisedAt(), entry.dueAt()));
    assertEquals(List.of(), tenancy.as(clinic.patient(), worklist::open));
    assertEquals(List.of(), tenancy.as(SmallClinic.open().therapist(), worklist::open));
  }

  @Test
  void nobodyIsOnTheListTwiceForTheSameOpenReason() {
    for (int i = 0; i < 2; i++) {
      tenancy.as(clinic.patient(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));
      tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SILENCE));
    }
    assertEquals(List.of(Reason.SEVERE_PAIN, Reason.SILENCE), reasons());
  }

  @Test
  void theMostPressingComesFirst() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SILENCE));
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.LEG_SYMPTOMS));

    assertEquals(List.of(Reason.LEG_SYMPTOMS, Reason.SILENCE), reasons());
  }

  @Test
  void whatWasAcknowledgedIsOffTheListAndCanBeRaisedAgain() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));
    var entry = open().getFirst();
    tenancy.as(clinic.therapist(), () -> worklist.acknowledge(entry.id(), "Called, dose halved"));
    assertEquals(List.of(), open());

    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));
    assertEquals(List.of(Reason.SEVERE_PAIN), reasons());
  }

  @Test
  void acknowledgingNeedsANoteAndAnEntryOfTheOwnClinic() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));
    UUID id = open().getFirst().id();

    assertThrows(
        IllegalArgumentException.class,
        () -> tenancy.as(clinic.therapist(), () -> worklist.acknowledge(id, "  ")));
    assertThrows(
        RecordNotFoundException.class,
        () ->
            tenancy.as(SmallClinic.open().therapist(), () -> worklist.acknowledge(id, "Not mine")));
    assertEquals(List.of(Reason.SEVERE_PAIN), reasons());
  }

  @Test
  void whoComesAfterAColleagueIsToldWhatWasDoneAndChangesNothing() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));
    UUID id = open().getFirst().id();
    tenancy.as(clinic.therapist(), () -> worklist.acknowledge(id, "Called"));

    for (String note : new String[] {"Wrote a letter", "And again"}) {
      TakenOff told =
          assertThrows(
                  TakenOffMeanwhileException.class,
                  () -> tenancy.as(clinic.therapist(), () -> worklist.acknowledge(id, note)))
              .entry();
      assertEquals("Called", told.done());
      assertEquals(clinic.therapistId(), told.by());
      assertEquals(Reason.SEVERE_PAIN, told.reason());
    }
  }

  @Test
  void anEntryIsOverdueAfterItsDeadline() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));
    var entry = open().getFirst();

    assertFalse(entry.isOverdue(entry.dueAt()));
    assertTrue(entry.isOverdue(entry.dueAt().plusSeconds(61)));
  }

  @Test
  void aWeekWithoutALogRaisesAHandOnce() {
    publishRoutine(today().minusDays(7));
    lookForSilence();
    lookForSilence();

    assertEquals(List.of(Reason.SILENCE), reasons());
  }

  @Test
  void silenceSomebodyLookedAtIsNotRaisedAgainWithinTheHour() {
    publishRoutine(today().minusDays(7));
    lookForSilence();
    UUID id = open().getFirst().id();
    tenancy.as(clinic.therapist(), () -> worklist.acknowledge(id, "Called, back on Monday"));

    lookForSilence();

    assertEquals(List.of(), reasons());
  }

  @Test
  void aRoutineThatBeganSixDaysAgoIsNotSilentYet() {
    publishRoutine(today().minusDays(6));
    lookForSilence();

    assertEquals(List.of(), reasons());
  }

  @Test
  void aLogBreaksTheSilence() throws SQLException {
    var version = publishRoutine(today().minusDays(30));
    log(version, today().minusDays(6));
    lookForSilence();

    assertEquals(List.of(), reasons());
  }

  @Test
  void anApprovedPauseIsNotSilence() throws SQLException {
    publishRoutine(today().minusDays(30));
    pause(today().minusDays(20), today().minusDays(3));
    lookForSilence();

    assertEquals(List.of(), reasons());
  }

  @Test
  void withoutARoutineNobodyIsSilentAndTheSilenceEndsWithTheEpisode() {
    lookForSilence();
    assertEquals(List.of(), reasons());

    publishRoutine(today().minusDays(10));
    lookForSilence();
    assertEquals(List.of(Reason.SILENCE), reasons());

    endTheEpisode();
    assertEquals(List.of(), reasons());
    lookForSilence();
    assertEquals(List.of(), reasons());
  }

  @Test
  void whatSpeaksOfTrainingEndsWithTheCareAndWhatIsAboutHealthStays() {
    tenancy.as(
        clinic.product(),
        () -> {
          for (Reason reason : Reason.values()) {
            worklist.raise(clinic.patientId(), reason);
          }
        });

    endTheEpisode();

    assertEquals(
        EnumSet.of(
            Reason.RED_FLAG,
            Reason.LEG_SYMPTOMS,
            Reason.SEVERE_PAIN,
            Reason.TWO_RED_SESSIONS,
            Reason.ADVERSE_EVENT,
            Reason.ROUTINE_QUESTIONED,
            Reason.FLARE,
            Reason.SECOND_FLARE,
            Reason.LONG_FLARE,
            Reason.LOWERED,
            Reason.NOTE_NEEDED),
        EnumSet.copyOf(reasons()));
  }

  private void endTheEpisode() {
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, ""));
  }

  private List<WorklistEntry> open() {
    return tenancy.as(clinic.therapist(), worklist::open);
  }

  private List<Reason> reasons() {
    return open().stream().map(WorklistEntry::reason).toList();
  }

  private LocalDate today() {
    return tenancy.as(clinic.therapist(), clinics::today);
  }

  private void lookForSilence() {
    tenancy.as(clinic.product(), worklist::raiseForSilence);
  }

  private UUID publishRoutine(LocalDate began) {
    return SmallRoutine.publish(clinic, began, 4).versionId();
  }

  private void log(UUID version, LocalDate day) throws SQLException {
    execute(
        "insert into session_log (id, clinic_id, patient_id, version_id, trained_on, performed_at,"
            + " arrived_at, source, idempotency_key) values (?, ?, ?, ?, ?, now(), now(), 'portal', ?)",
        Ids.next(),
        clinic.clinicId(),
        clinic.patientId(),
        version,
        day,
        Ids.next());
  }

  private void pause(LocalDate from, LocalDate to) throws SQLException {
    execute(
        "insert into training_pause (id, clinic_id, patient_id, from_day, to_day, reason,"
            + " approved_at) values (?, ?, ?, ?, ?, 'holiday', now())",
        Ids.next(),
        clinic.clinicId(),
        clinic.patientId(),
        from,
        to);
  }

  private static void execute(String sql, Object... values) throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
