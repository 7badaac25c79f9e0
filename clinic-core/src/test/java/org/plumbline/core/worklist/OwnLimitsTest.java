package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.adherence.AdherenceBand;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.SafetyNote;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.Training;
import org.plumbline.local.DatabaseRole;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("What happens at home is judged by the limits that stood when it happened:")
class OwnLimitsTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Training training;
  @Inject Adherence adherence;
  @Inject Worklist worklist;
  @Inject SafetyScreens safety;
  @Inject Routines routines;
  @Inject Overrides overrides;
  @Inject Catalogue shipped;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineOfFiveSessionsAWeek() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    open();
  }

  private void open() {
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
  }

  @Test
  void aSessionKeepsItsLightWhenTheClinicLowersThePainAtWhichToStop() {
    on(3, () -> log(3, 5));
    on(4, () -> put("training.painLight.red.peakAtLeast", "5", 0));
    on(5, () -> log(5, 5));
    assertEquals(List.of(PainLight.AMBER, PainLight.RED), lights());
    assertEquals(
        0,
        tenancy
            .as(clinic.therapist(), () -> training.course(clinic.patientId()))
            .redLineOn(LocalDate.of(2026, 3, 5))
            .compareTo(BigDecimal.valueOf(5)));

    open();
    on(3, () -> log(3, 5));
    on(5, () -> log(5, 5));
    assertEquals(List.of(PainLight.AMBER, PainLight.AMBER), lights(), "in another clinic");
  }

  @Test
  void aWeekThatEndedKeepsItsFigureAndTheNextIsCountedByTheNewNumber() throws SQLException {
    halfASession(3);
    on(10, () -> put("training.adherence.sessionCountsFrom", "1", 0));
    halfASession(11);
    on(17, () -> tenancy.as(clinic.product(), adherence::refreshEverybody));

    assertEquals(
        List.of(
            "2026-03-02 0.200 " + shipped.version(),
            "2026-03-09 0.000 " + shipped.version() + "+1"),
        frequencies());
  }

  @Test
  void theBandIsTheClinicsAsOfNow() {
    for (int day = 3; day <= 6; day++) {
      int logged = day;
      on(day, () -> log(logged, 1));
    }
    StoppedClock.at("2026-03-09T12:00:00Z");
    assertEquals(AdherenceBand.HIGH, band());
    put("training.adherence.highFrom", "0.9", 0);
    assertEquals(AdherenceBand.MIDDLE, band());
  }

  @Test
  void painOfSixRaisesAHandWhereTheClinicSaysSoAndNotElsewhere() {
    put("attention.severePainFrom", "6", 0);
    on(3, () -> log(3, 6));
    assertEquals(Set.of(Reason.SEVERE_PAIN), reasons());

    open();
    on(3, () -> log(3, 6));
    assertEquals(Set.of(), reasons());
  }

  @Test
  void silenceOfThreeDaysRaisesAHandWhereTheClinicSaysSoAndNotElsewhere() {
    put("attention.silentAfterDays", "3", 0);
    on(6, () -> tenancy.as(clinic.product(), worklist::raiseForSilence));
    assertEquals(Set.of(Reason.SILENCE), reasons());

    open();
    on(6, () -> tenancy.as(clinic.product(), worklist::raiseForSilence));
    assertEquals(Set.of(), reasons());
  }

  @Test
  void theSafetyQuestionsAreDueSoonerWhereTheClinicSaysSo() {
    screen();
    put("red-flags.rules.reaskAfterDays", "14", 0);
    assertTrue(dueOn(17));

    open();
    screen();
    assertFalse(dueOn(17), "in another clinic");
  }

  private void screen() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(clinic.patientId(), clinic.episodeId(), SafetyAnswers.allClear(shipped)));
  }

  private boolean dueOn(int day) {
    StoppedClock.at("2026-03-%02dT18:00:00Z".formatted(day));
    return tenancy
        .as(
            clinic.therapist(),
            () -> routines.safetyReminders(clinic.patientId(), clinic.episodeId()))
        .stream()
        .anyMatch(SafetyNote.AskAgain.class::isInstance);
  }

  private static void on(int day, Runnable work) {
    StoppedClock.at("2026-03-%02dT12:00:00Z".formatted(day));
    work.run();
  }

  private void put(String limit, String value, int number) {
    tenancy.as(
        clinic.admin(),
        () -> overrides.put(new LimitOverride(limit, new BigDecimal(value)), "Audit", number));
  }

  private void log(int day, int pain) {
    var report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), routine.allDone(pain));
    tenancy.as(clinic.patient(), () -> training.log(report));
  }

  /** Two of the three exercises, which is more than half and not all of it. */
  private void halfASession(int day) {
    var done = routine.allDone(1).subList(1, 3);
    var report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), done);
    on(day, () -> tenancy.as(clinic.patient(), () -> training.log(report)));
  }

  private List<PainLight> lights() {
    var course = tenancy.as(clinic.therapist(), () -> training.course(clinic.patientId()));
    return tenancy.as(
        clinic.therapist(),
        () -> course.sessions().stream().map(it -> course.lightOf(it).light()).toList());
  }

  private @Nullable AdherenceBand band() {
    return tenancy
        .as(clinic.therapist(), () -> adherence.review(clinic.patientId()))
        .orElseThrow()
        .band();
  }

  private Set<Reason> reasons() {
    return tenancy.as(clinic.therapist(), worklist::open).stream()
        .map(WorklistEntry::reason)
        .collect(Collectors.toSet());
  }

  private List<String> frequencies() throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var query =
            owner.prepareStatement(
                "select week_start || ' ' || coalesce(round(frequency, 3)::text, 'null') || ' '"
                    + " || catalogue_version from adherence_week where routine_id = ?"
                    + " order by week_start")) {
      query.setObject(1, routine.routineId());
      var rows = query.executeQuery();
      List<String> weeks = new ArrayList<>();
      while (rows.next()) {
        weeks.add(rows.getString(1));
      }
      return weeks;
    }
  }
}
