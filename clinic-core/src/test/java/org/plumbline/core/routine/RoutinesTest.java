package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutinesTest extends RoutineDesk {

  @Test
  void aPatientSeesWhatWasPublishedAndNeverADraft() {
    UUID draft = propose();
    assertThrows(
        RecordNotFoundException.class,
        () -> asPatient(() -> routines.version(clinic.patientId(), draft)));
    assertTrue(asPatient(() -> routines.followed(clinic.patientId())).isEmpty());

    publish(draft);
    RoutineVersion seen = asPatient(() -> routines.followed(clinic.patientId())).orElseThrow();
    assertEquals(draft, seen.id());
    assertEquals(3, seen.exercises().size());
  }

  @Test
  void anotherClinicSeesNothing() {
    UUID draft = propose();
    SmallClinic other = SmallClinic.open();
    assertThrows(
        RecordNotFoundException.class,
        () -> tenancy.as(other.therapist(), () -> routines.version(clinic.patientId(), draft)));
  }

  @Test
  void publishingTellsTheRoomsDownstream() {
    UUID draft = propose();
    publish(draft);
    RoutinePublished told = (RoutinePublished) news.told().getFirst();
    assertEquals(draft, told.versionId());
    assertEquals(clinic.episodeId(), told.episodeId());
    assertEquals(1, told.number());
  }

  @Test
  void aNewVersionSupersedesAndKeepsTheOldOneAsItWas() {
    UUID first = propose();
    publish(first);
    List<Prescription> before = version(first).exercises();

    UUID second = asTherapist(() -> drafts.revise(clinic.patientId(), clinic.episodeId(), null));
    RoutineVersion draft = version(second);
    remove(draft, draft.exercises().getLast());
    publish(second);

    assertEquals(VersionStatus.SUPERSEDED, version(first).status());
    assertEquals(before, version(first).exercises());
    assertEquals(2, version(second).number());
    assertEquals(2, version(second).exercises().size());
    assertEquals(
        List.of(2, 1),
        asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId())).stream()
            .map(RoutineVersion::number)
            .toList());
  }

  @Test
  void whatWasPublishedIsNotEdited() {
    UUID version = propose();
    publish(version);
    RoutineVersion published = version(version);
    assertThrows(
        ChangedMeanwhileException.class, () -> remove(published, published.exercises().getFirst()));
    assertThrows(ChangedMeanwhileException.class, () -> publish(version));
  }

  @Test
  void aCautionNeedsTheTherapistsNoteBeforePublishing() {
    tailor(Set.of("PREGNANCY"));
    UUID id = propose();
    add(id, "GB01", "");
    RoutineVersion draft = version(id);
    var refusal = assertThrows(PublishRefusedException.class, () -> publish(id));
    assertTrue(refusal.faults().stream().anyMatch(RoutineFault.NoteMissing.class::isInstance));

    save(
        draft,
        draft.exercises().stream()
            .map(each -> new DraftEdit.Line(each.id(), each.dose(), "", "On a wedge."))
            .toArray(DraftEdit.Line[]::new));
    publish(id);
    assertEquals(VersionStatus.PUBLISHED, version(id).status());
  }

  @Test
  void anEmptyRoutineIsNotPublished() {
    UUID id = propose();
    for (Prescription exercise : version(id).exercises()) {
      remove(version(id), exercise);
    }
    var refusal = assertThrows(PublishRefusedException.class, () -> publish(id));
    assertEquals(List.of(new RoutineFault.Empty()), refusal.faults());
  }

  @Test
  void withdrawingAndEndingTheEpisodeTakeTheRoutineBack() {
    UUID first = propose();
    publish(first);
    tenancy.as(clinic.therapist(), () -> routines.withdraw(clinic.patientId(), clinic.episodeId()));
    assertEquals(VersionStatus.WITHDRAWN, version(first).status());
    assertTrue(asPatient(() -> routines.followed(clinic.patientId())).isEmpty());

    UUID second = propose();
    publish(second);
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, ""));
    assertEquals(VersionStatus.WITHDRAWN, version(second).status());
    assertEquals(2, news.told().stream().filter(RoutineWithdrawn.class::isInstance).count());
    assertThrows(RecordNotFoundException.class, () -> propose());
  }

  @Test
  void nothingIsPublishedUntilEverySafetyQuestionIsAnswered() {
    screen(Map.of("RF08", Answer.NOT_ASKED));
    UUID id = propose();
    var refusal = assertThrows(PublishRefusedException.class, () -> publish(id));
    assertEquals(List.of(new SafetyNote.NotAsked(List.of("RF08"))), refusal.safety());
    assertTrue(version(id).isDraft());
  }

  @Test
  void aRaisedFlagBlocksUntilItsReviewIsRecorded() {
    UUID id = propose();
    screen(Map.of("RF02", Answer.YES));
    var refusal = assertThrows(PublishRefusedException.class, () -> publish(id));
    var open = assertInstanceOf(SafetyNote.AwaitsReview.class, refusal.safety().getFirst());
    assertEquals("RF02", open.flag());

    tenancy.as(
        clinic.therapist(),
        () ->
            safety.clear(
                clinic.patientId(),
                clinic.episodeId(),
                "RF02",
                new Clearance("Dr Field", Instant.now(), "No new deficit.")));
    publish(id);
    assertEquals(VersionStatus.PUBLISHED, version(id).status());
  }
}
