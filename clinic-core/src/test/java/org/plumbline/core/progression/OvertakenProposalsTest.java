package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("A proposal nobody decided on before something newer came")
class OvertakenProposalsTest extends TrainingDesk {

  @Inject Flares flares;

  @Test
  void is_told_when_a_flare_plan_takes_the_place_of_the_routine() {
    log(15, 7);
    reportFlare();

    approve(flarePlan());

    assertEquals(List.of(), open());
    assertEquals(
        List.of("AB02 regress FLARE_PLAN", "GB01 regress FLARE_PLAN", "SQ02 regress FLARE_PLAN"),
        overtaken());
    assertEquals(StoredProposal.State.OVERTAKEN, told().getFirst().state());
  }

  @Test
  void is_not_told_when_the_same_is_proposed_anew_for_the_next_version() {
    log(15, 7);

    approve(about("SQ02"));

    assertEquals(2, open().size());
    assertEquals(List.of(), overtaken());
    StoredProposal hip = about("AB02");
    asTherapist(() -> progressions.decline(clinic.patientId(), hip.id(), ""));
    assertEquals(List.of(), overtaken(), "declined, and not overtaken");
  }

  @Test
  void is_told_when_the_version_that_was_written_from_it_is_published() {
    log(15, 7);
    asTherapist(() -> progressions.edit(clinic.patientId(), about("SQ02").id()));
    RoutineVersion draft =
        asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId())).getFirst();

    asTherapist(() -> routines.publish(clinic.patientId(), draft.id(), draft.revision()));

    assertEquals(2, open().size(), "the others, for the new version");
    assertEquals(List.of("SQ02 regress NEW_VERSION"), overtaken());
  }

  @Test
  void is_told_when_a_newer_session_asks_for_something_else() {
    log(12, 1);
    morning(13, 1);
    log(15, 1);
    morning(16, 1);

    log(16, 7);

    assertTrue(about("SQ02").proposal().takesAway());
    assertEquals(List.of("SQ02 progress NEWER_ENTRY"), overtaken());
  }

  @Test
  void is_told_when_time_has_passed() {
    log(15, 7);

    StoppedClock.at("2026-03-24T06:00:00Z");
    tenancy.as(clinic.product(), progressions::considerEverybody);

    assertEquals(Decision.GAP, open().getFirst().proposal().decision());
    assertEquals(
        List.of("AB02 regress TIME_PASSED", "GB01 regress TIME_PASSED", "SQ02 regress TIME_PASSED"),
        overtaken());
  }

  @Test
  void is_told_when_the_routine_was_withdrawn() {
    log(15, 7);

    asTherapist(() -> routines.withdraw(clinic.patientId(), clinic.episodeId()));

    assertEquals(3, told().size());
    assertTrue(told().stream().allMatch(each -> each.overtakenBy() == Overtaken.WITHDRAWN));
  }

  @Test
  void is_told_once_however_often_it_was_overtaken_and_not_while_it_is_proposed_again() {
    log(15, 7);
    StoppedClock.at("2026-03-16T19:00:00Z");
    log(16, 1);
    assertEquals(3, told().size());

    StoppedClock.at("2026-03-17T18:00:00Z");
    log(17, 7);
    assertEquals(3, open().size());
    assertEquals(List.of(), overtaken());

    StoppedClock.at("2026-03-18T18:00:00Z");
    log(18, 1);
    assertEquals(3, told().size());
  }

  @Test
  @DisplayName("A session is answered once: the way back from the flare answered the red one")
  void a_lowering_does_not_come_back_after_the_way_back_from_a_flare_and_the_next_red_asks_anew() {
    log(15, 7);
    reportFlare();
    approve(flarePlan());
    asThoughSettled();
    approve(flarePlan());
    everything(19, 1);
    approve(flarePlan());
    everything(20, 1);
    approve(flarePlan());
    assertEquals(List.of(10, 8, 10), reps(followed()), "the whole of the plan before");

    assertEquals(List.of(), lowered(), "what hurt was answered by the flare plan");
    everything(23, 7);
    assertEquals(List.of("AB02", "GB01", "SQ02"), lowered(), "a new red session is a new cause");
  }

  private void reportFlare() {
    asPatient(() -> flares.report(clinic.patientId(), List.of(SafetyAnswer.of("RF02", Answer.NO))));
    screen(Map.of());
  }

  private void asThoughSettled() {
    for (int day = 17; day <= 18; day++) {
      StoppedClock.at("2026-03-" + day + "T08:00:00Z");
      morning(day, 1);
    }
  }

  private StoredProposal flarePlan() {
    return open().stream()
        .filter(each -> each.proposal().decision() == Decision.FLARE)
        .findFirst()
        .orElseThrow();
  }

  private List<String> lowered() {
    return open().stream()
        .map(StoredProposal::proposal)
        .filter(each -> each.decision() == Decision.REGRESS)
        .map(each -> String.valueOf(each.exercise()))
        .sorted()
        .toList();
  }

  private List<StoredProposal> told() {
    return asTherapist(() -> progressions.overtaken(clinic.patientId(), 10));
  }

  private List<String> overtaken() {
    TreeSet<String> lines = new TreeSet<>();
    for (StoredProposal each : told()) {
      lines.add(
          each.proposal().exercise()
              + " "
              + each.proposal().decision().word()
              + " "
              + each.overtakenBy());
    }
    return List.copyOf(lines);
  }
}
