package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.assessment.RaisedFlag;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;

/** "A clinician lifts a block only by recording who reviewed it": a later no does not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StandingFlagsTest {

  @Inject Flares flares;
  @Inject HomeReports reports;
  @Inject Progressions progressions;
  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void aRoutineWithApprovalInAdvance() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    clinic = SmallClinic.open();
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5).approveLowering(clinic);
  }

  @Test
  void a_yes_at_home_is_not_taken_back_by_a_later_no() {
    report(Answer.YES);
    StoppedClock.at("2026-03-17T18:00:00Z");

    assertEquals(Flares.Outcome.SEEK_HELP, report(Answer.NO));
    assertEquals(HomeReports.Standing.CALL_CLINIC, standing());
  }

  @Test
  void a_yes_to_the_therapist_that_is_not_asked_at_home_stands_too() {
    record(List.of(new SafetyAnswer("RF05", Answer.YES, null, "Lost weight.")));
    StoppedClock.at("2026-03-17T18:00:00Z");

    assertEquals(Flares.Outcome.SEEK_HELP, report(Answer.NO));
    assertEquals(HomeReports.Standing.CALL_CLINIC, standing(), "on the page Today as well");
    RaisedFlag stands = raised();
    assertEquals(clinic.therapist().membershipId(), stands.said().askedBy(), "said in the clinic");
  }

  @Test
  void a_flare_reported_while_a_yes_waits_for_its_review_is_written_down_and_changes_nothing_yet() {
    record(List.of(new SafetyAnswer("RF05", Answer.YES, null, "Lost weight.")));
    StoppedClock.at("2026-03-17T18:00:00Z");

    assertEquals(Flares.Outcome.SEEK_HELP, report(Answer.NO));

    assertEquals(
        List.of(Decision.FLARE),
        tenancy.as(clinic.therapist(), () -> progressions.open(clinic.patientId())).stream()
            .map(open -> open.proposal().decision())
            .toList());
  }

  @Test
  void what_the_patient_answers_at_home_is_stored_as_it_was_answered() {
    record(SafetyAnswers.allClearBut(catalogue, Map.of("RF02", Answer.YES)));
    StoppedClock.at("2026-03-17T18:00:00Z");
    report(Answer.NO);

    assertEquals(Instant.parse("2026-03-17T18:00:00Z"), raised().noSince());
  }

  @Test
  void once_the_review_is_recorded_the_plan_takes_effect() {
    report(Answer.YES);
    StoppedClock.at("2026-03-17T18:00:00Z");
    record(SafetyAnswers.allClear(catalogue));
    review();
    StoppedClock.at("2026-03-18T18:00:00Z");

    assertEquals(Flares.Outcome.PLAN_IN_FORCE, report(Answer.NO));
  }

  @Test
  void a_question_the_care_team_left_open_lifts_nothing_that_was_said_at_home() {
    report(Answer.YES);
    StoppedClock.at("2026-03-17T18:00:00Z");
    record(SafetyAnswers.allClearBut(catalogue, Map.of("RF02", Answer.NOT_ASKED)));

    assertEquals(HomeReports.Standing.CALL_CLINIC, standing());
    StoppedClock.at("2026-03-18T18:00:00Z");
    assertEquals(Flares.Outcome.SEEK_HELP, report(Answer.NO), "nor does a later no at home");
    assertEquals(HomeReports.Standing.CALL_CLINIC, standing());
  }

  @Test
  void neither_does_a_no_to_the_care_team() {
    report(Answer.YES);
    StoppedClock.at("2026-03-17T18:00:00Z");
    record(SafetyAnswers.allClear(catalogue));

    assertEquals(HomeReports.Standing.CALL_CLINIC, standing());
    assertEquals(Flares.Outcome.SEEK_HELP, report(Answer.NO));
  }

  @Test
  void the_same_yes_to_the_care_team_waits_for_its_review_too() {
    report(Answer.YES);
    StoppedClock.at("2026-03-17T18:00:00Z");
    record(SafetyAnswers.allClearBut(catalogue, Map.of("RF02", Answer.YES)));
    assertEquals(HomeReports.Standing.CALL_CLINIC, standing());

    review();
    assertEquals(HomeReports.Standing.CLEAR, standing());
  }

  @Test
  void a_review_lifts_what_was_said_at_home_also_after_the_question_was_left_open() {
    report(Answer.YES);
    StoppedClock.at("2026-03-17T18:00:00Z");
    record(List.of());
    review();

    assertEquals(HomeReports.Standing.CLEAR, standing());
  }

  private RaisedFlag raised() {
    return tenancy
        .as(clinic.therapist(), () -> safety.standing(clinic.patientId(), clinic.episodeId()))
        .raised()
        .getFirst();
  }

  private void review() {
    var reviewed = new Clearance("Dr Hill", Instant.parse("2026-03-17T17:00:00Z"), "Full power");
    tenancy.as(
        clinic.therapist(),
        () -> safety.clear(clinic.patientId(), clinic.episodeId(), "RF02", reviewed));
  }

  private Flares.Outcome report(Answer answer) {
    return tenancy.as(
        clinic.patient(),
        () -> flares.report(clinic.patientId(), List.of(SafetyAnswer.of("RF02", answer))));
  }

  private HomeReports.Standing standing() {
    return tenancy.as(clinic.patient(), () -> reports.standing(clinic.patientId()));
  }

  private void record(List<SafetyAnswer> answers) {
    tenancy.as(
        clinic.therapist(), () -> safety.record(clinic.patientId(), clinic.episodeId(), answers));
  }
}
