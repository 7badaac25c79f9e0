package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.core.override.HiddenExercise;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.routine.Posture;
import org.plumbline.core.routine.Recheck;
import org.plumbline.core.routine.Rechecks;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.TailoringSettings;
import org.plumbline.core.routine.Tailorings;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.testing.Tailored;

/** What becomes known of somebody who follows a bridge, a hip exercise and squats. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutineSignsTest {

  @Inject Tailorings tailorings;
  @Inject SafetyScreens safety;
  @Inject Outcomes outcomes;
  @Inject Overrides overrides;
  @Inject Rechecks rechecks;
  @Inject Routines routines;
  @Inject Worklist worklist;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineThatNothingStandsAgainst() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    assertTrue(recheck().isQuiet());
  }

  @Test
  void an_operation_without_a_protocol_rules_everything_out_and_raises_one_hand() {
    tailor(usual -> with(usual, Set.of("POST_OPERATIVE")));

    assertEquals(List.of("GB01", "AB02", "SQ02"), exercises(recheck().ruledOut()));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());
    assertEquals(Urgency.WITHIN_24_HOURS, Reason.ROUTINE_QUESTIONED.urgency());

    tailor(usual -> with(usual, Set.of("POST_OPERATIVE", "OSTEOPOROSIS")));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());
  }

  @Test
  void nothing_is_changed_by_itself() {
    tailor(usual -> with(usual, Set.of("POST_OPERATIVE")));

    assertEquals(
        routine.versionId(),
        tenancy
            .as(clinic.patient(), () -> routines.followed(clinic.patientId()))
            .orElseThrow()
            .id());
  }

  @Test
  void what_was_looked_at_is_not_raised_again_by_a_change_that_says_nothing_new() {
    tailor(usual -> with(usual, Set.of("POST_OPERATIVE")));
    lookedAt();

    tailor(usual -> usual.inPhase(2));
    assertEquals(List.of(), reasons());
    assertFalse(recheck().isQuiet());
  }

  @Test
  void a_condition_that_asks_for_care_asks_for_the_note_nobody_wrote() {
    tailor(usual -> with(usual, Set.of("HIP_JOINT")));

    assertEquals(List.of(), recheck().ruledOut());
    assertEquals(List.of("SQ02"), exercises(recheck().toLookAt()));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());
  }

  @Test
  void a_condition_that_fits_what_is_followed_raises_nothing() {
    tailor(usual -> with(usual, Set.of("SCOLIOSIS")));

    assertTrue(recheck().isQuiet());
    assertEquals(List.of(), reasons());
  }

  @Test
  void a_ban_and_a_position_the_patient_cannot_take_speak_against_what_is_followed() {
    tailor(usual -> without(usual, Set.of(), Set.of("AB02")));
    assertEquals(List.of("AB02"), exercises(recheck().ruledOut()));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());
    lookedAt();

    tailor(usual -> without(usual, Set.of(Posture.LYING_ON_BACK), Set.of("AB02")));
    assertEquals(List.of("GB01", "AB02"), exercises(recheck().ruledOut()));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());
  }

  @Test
  void a_red_flag_stands_against_the_whole_routine_and_raises_only_its_own_hand() {
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(),
                clinic.episodeId(),
                SafetyAnswers.allClearBut(catalogue, Map.of("RF02", Answer.YES))));

    assertEquals("RF02", recheck().flags().getFirst().flag());
    assertEquals(List.of(), recheck().faults());
    assertEquals(List.of(Reason.RED_FLAG), reasons());
  }

  @Test
  void severe_pain_told_at_home_is_held_against_the_routine_in_the_same_transaction() {
    score(7);

    assertEquals(List.of("GB01", "AB02", "SQ02"), exercises(recheck().toLookAt()));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());
    lookedAt();

    score(7);
    assertEquals(List.of(), reasons());
  }

  @Test
  void an_exercise_the_clinic_hides_is_told_of_those_who_follow_it() {
    SmallClinic other = clinic.anotherPatient();
    tenancy.as(clinic.admin(), () -> overrides.put(new HiddenExercise("SQ02"), "A fall", 0));

    assertEquals(List.of(new RoutineFault.NotOffered("SQ02")), recheck().faults());
    assertEquals(
        List.of(clinic.patientId()),
        tenancy.as(other.therapist(), worklist::open).stream()
            .map(WorklistEntry::patientId)
            .toList());
  }

  @Test
  void what_is_no_longer_so_is_taken_off_the_list_and_comes_back_with_its_cause() {
    tailor(usual -> with(usual, Set.of("POST_OPERATIVE", "HIP_JOINT")));
    tailor(usual -> with(usual, Set.of("HIP_JOINT")));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons(), "squats still ask for a note");

    tailor(usual -> with(usual, Set.of()));
    assertTrue(recheck().isQuiet());
    assertEquals(List.of(), reasons());

    tailor(usual -> with(usual, Set.of("POST_OPERATIVE")));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());
  }

  @Test
  void pain_that_settles_takes_its_entry_off_the_list_although_the_patient_told_it() {
    score(7);
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());

    score(2);
    assertTrue(recheck().isQuiet());
    assertEquals(List.of(), reasons());
  }

  @Test
  void an_exercise_that_is_offered_again_and_a_routine_taken_back_leave_nothing_on_the_list() {
    tenancy.as(clinic.admin(), () -> overrides.put(new HiddenExercise("SQ02"), "A fall", 0));
    assertEquals(List.of(Reason.ROUTINE_QUESTIONED), reasons());
    tenancy.as(
        clinic.admin(),
        () -> overrides.putBack(new HiddenExercise("SQ02").subject(), "Looked into", 1));
    assertEquals(List.of(), reasons());

    tailor(usual -> with(usual, Set.of("POST_OPERATIVE")));
    tenancy.as(clinic.therapist(), () -> routines.withdraw(clinic.patientId(), clinic.episodeId()));
    assertEquals(List.of(), reasons());
  }

  private static TailoringSettings with(TailoringSettings usual, Set<String> conditions) {
    return Tailored.to(usual, conditions);
  }

  private static TailoringSettings without(
      TailoringSettings usual, Set<Posture> positions, Set<String> banned) {
    return Tailored.to(usual, Set.of(), positions, banned);
  }

  private void tailor(UnaryOperator<TailoringSettings> change) {
    tenancy.as(clinic.therapist(), () -> Tailored.record(tailorings, clinic, change));
  }

  private void score(int pain) {
    var report = ScoreReport.ofPain(clinic.patientId(), pain, UUID.randomUUID());
    tenancy.as(clinic.patient(), () -> outcomes.record(report));
  }

  private void lookedAt() {
    tenancy.as(
        clinic.therapist(),
        () -> worklist.open().forEach(entry -> worklist.acknowledge(entry.id(), "Talked it over")));
  }

  private Recheck recheck() {
    return tenancy
        .as(clinic.therapist(), () -> rechecks.of(clinic.patientId(), clinic.episodeId()))
        .orElseThrow();
  }

  private static List<String> exercises(List<RoutineFault> faults) {
    return faults.stream().map(fault -> String.valueOf(fault.exercise())).distinct().toList();
  }

  private List<Reason> reasons() {
    return tenancy.as(clinic.therapist(), worklist::open).stream()
        .map(WorklistEntry::reason)
        .toList();
  }
}
