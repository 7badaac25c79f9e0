package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.progression.StoredProposal.State;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.routine.Adjustments;
import org.plumbline.core.routine.ChangedMeanwhileException;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProgressionsTest extends TrainingDesk {

  @Inject Adjustments adjustments;
  @Inject ProgressionRepository repository;

  @Test
  void a_patients_log_brings_about_a_proposal_the_patient_cannot_see() {
    log(15, 7);

    List<StoredProposal> open = open();
    assertEquals(List.of("GB01", "AB02", "SQ02"), subjects(open));
    assertTrue(open.stream().allMatch(each -> each.proposal().decision() == Decision.REGRESS));
    assertEquals(List.of(), asPatient(() -> progressions.open(clinic.patientId())));
    assertEquals(routine.versionId(), followed().id(), "nothing changes by itself");
  }

  @Test
  void two_green_sessions_bring_about_a_step_up_once_the_next_morning_is_known() {
    log(12, 1);
    morning(13, 1);
    log(15, 1);
    assertEquals(List.of(), open());

    morning(16, 1);
    assertEquals(List.of("SQ02"), subjects(open()), "what has a reserve to tell");
    assertEquals(Decision.PROGRESS, open().getFirst().proposal().decision());
    assertEquals(catalogue.version(), open().getFirst().rulesVersion());
  }

  @Test
  void approving_makes_a_new_version_and_the_earlier_one_stays_as_it_was() {
    log(15, 7);

    approve(about("SQ02"));

    RoutineVersion now = followed();
    assertEquals(2, now.number());
    assertEquals(List.of(10, 8, 6), reps(now));
    assertEquals(
        new Adjustment(now.id(), routine.versionId(), Adjustment.Kind.LOWERED, false),
        asTherapist(() -> adjustments.of(clinic.patientId(), now.id()).orElseThrow()));
    StoredProposal decided =
        asTherapist(() -> progressions.decided(clinic.patientId(), 10)).getFirst();
    assertEquals(State.APPROVED, decided.state());
  }

  @Test
  void the_others_are_proposed_again_for_the_new_version() {
    log(15, 7);
    approve(about("SQ02"));

    assertEquals(List.of("GB01", "AB02"), subjects(open()));
    assertTrue(open().stream().allMatch(each -> each.versionId().equals(followed().id())));
  }

  @Test
  void a_declined_proposal_is_not_made_again_before_something_new_is_logged() {
    log(14, 7);
    StoredProposal squat = about("SQ02");
    asTherapist(() -> progressions.decline(clinic.patientId(), squat.id(), " Looked at it. "));

    tenancy.as(clinic.product(), progressions::considerEverybody);
    assertEquals(List.of("GB01", "AB02"), subjects(open()));
    assertEquals(
        "Looked at it.",
        asTherapist(() -> progressions.decided(clinic.patientId(), 10)).getFirst().note());

    log(16, 7);
    assertEquals(List.of("GB01", "AB02", "SQ02"), subjects(open()));
  }

  @Test
  void a_declined_proposal_stays_declined_when_another_makes_a_new_version() {
    log(15, 7);
    asTherapist(() -> progressions.decline(clinic.patientId(), about("SQ02").id(), "Not yet."));

    approve(about("GB01"));

    assertEquals(2, followed().number());
    assertEquals(List.of("AB02"), subjects(open()));
  }

  @Test
  void however_much_was_decided_the_newest_decisions_are_read_and_no_more() {
    log(13, 7);
    asTherapist(() -> progressions.decline(clinic.patientId(), about("SQ02").id(), "First."));
    log(16, 7);
    asTherapist(() -> progressions.decline(clinic.patientId(), about("AB02").id(), "Hip."));
    StoppedClock.at("2026-03-16T18:01:00Z");
    asTherapist(() -> progressions.decline(clinic.patientId(), about("SQ02").id(), "Second."));

    List<ProposalEntity> last =
        tenancy.as(
            clinic.therapist(),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> repository.lastDecided(clinic.clinicId(), clinic.patientId())));

    assertEquals(
        List.of("Hip.", "Second."), last.stream().map(each -> String.valueOf(each.note)).toList());
    assertEquals(
        List.of("Second."),
        asTherapist(() -> progressions.decided(clinic.patientId(), 1)).stream()
            .map(each -> String.valueOf(each.note()))
            .toList());
  }

  @Test
  void what_is_changed_at_the_desk_lies_there_as_a_draft_once() {
    log(15, 7);
    StoredProposal squat = about("SQ02");
    asTherapist(() -> progressions.edit(clinic.patientId(), squat.id()));

    RoutineVersion draft =
        asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId())).getFirst();
    assertTrue(draft.isDraft());
    assertEquals(6, draft.exercises().getLast().dose().reps());
    assertThrows(
        ChangedMeanwhileException.class,
        () -> asTherapist(() -> progressions.edit(clinic.patientId(), squat.id())));
  }

  @Test
  void an_approval_leaves_the_draft_on_the_desk() {
    log(15, 7);
    StoredProposal hip = about("AB02");
    asTherapist(() -> progressions.edit(clinic.patientId(), hip.id()));
    approve(about("SQ02"));

    List<RoutineVersion> versions =
        asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId()));
    assertEquals(List.of(3, 2, 1), versions.stream().map(RoutineVersion::number).toList());
    assertTrue(versions.getFirst().isDraft());
    assertEquals(2, followed().number());
  }

  @Test
  void the_clock_proposes_less_after_a_gap() {
    log(16, 1);
    StoppedClock.at("2026-03-24T09:00:00Z");
    tenancy.as(clinic.product(), progressions::considerEverybody);
    tenancy.as(clinic.product(), progressions::considerEverybody);

    assertEquals(
        List.of(Decision.GAP), open().stream().map(each -> each.proposal().decision()).toList());
  }

  @Test
  void what_was_decided_stays_so_for_whoever_comes_after() {
    log(15, 7);
    StoredProposal squat = about("SQ02");
    asTherapist(() -> progressions.decline(clinic.patientId(), squat.id(), "No"));

    var told = assertThrows(DecidedMeanwhileException.class, () -> approve(squat));

    assertEquals(State.DECLINED, told.proposal().state());
    assertEquals("No", told.proposal().note());
    assertEquals(clinic.therapistId(), told.by());
    assertEquals(1, followed().number());
  }

  @Test
  void another_clinics_proposal_is_not_there() {
    log(15, 7);
    StoredProposal squat = about("SQ02");
    SmallClinic other = SmallClinic.open();

    assertThrows(
        RecordNotFoundException.class,
        () ->
            tenancy.as(
                other.therapist(), () -> progressions.decline(clinic.patientId(), squat.id(), "")));
  }

  private static List<String> subjects(List<StoredProposal> proposals) {
    List<String> order = List.of("GB01", "AB02", "SQ02");
    return order.stream()
        .filter(id -> proposals.stream().anyMatch(p -> id.equals(p.proposal().exercise())))
        .toList();
  }
}
