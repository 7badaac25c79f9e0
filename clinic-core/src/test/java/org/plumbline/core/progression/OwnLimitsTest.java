package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.Training;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("Proposals follow the limits of the clinic at hand:")
class OwnLimitsTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Training training;
  @Inject Progressions progressions;
  @Inject ProgressionPicture picture;
  @Inject SafetyScreens safety;
  @Inject Overrides overrides;
  @Inject ClinicCatalogue knowledge;
  @Inject Catalogue shipped;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineThatBeganTwoWeeksAgo() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    open();
  }

  private void open() {
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(clinic.patientId(), clinic.episodeId(), SafetyAnswers.allClear(shipped)));
  }

  @Test
  void twoGreenSessionsRaiseNothingWhereTheClinicAsksForThreeAndElsewhereTheyDo() {
    put("progression.progress.greenSessions", "3", 0);
    twoGreenSessions();
    assertEquals(List.of(), proposals());

    open();
    twoGreenSessions();
    assertEquals(List.of(Decision.PROGRESS), decisions());
  }

  @Test
  void aRedSessionLowersByAsMuchAsTheClinicSays() {
    put("progression.regress.red.aim", "0.5", 0);
    log(15, 7);
    assertEquals(5, reps("SQ02"));

    open();
    log(15, 7);
    assertEquals(6, reps("SQ02"));
  }

  @Test
  void aProposalNamesItsKnowledgeAndIsMadeOfItAgainWhateverTheClinicChangedSince() {
    put("progression.regress.red.aim", "0.5", 0);
    log(15, 7);
    List<StoredProposal> stored = proposals();
    String version = stored.getFirst().rulesVersion();
    assertEquals(shipped.version() + "+1", version);

    put("progression.regress.red.aim", "0.7", 1);
    var made = stored.stream().map(StoredProposal::proposal).collect(Collectors.toSet());
    assertEquals(made, again(version));
    assertNotEquals(made, again(shipped.version() + "+2"));
  }

  @Test
  void aFlareIsSeenAfterOneDayWhereTheClinicSaysSo() {
    put("progression.flare.daysInARow", "1", 0);
    aBadMorning();
    assertTrue(decisions().contains(Decision.FLARE), () -> decisions().toString());

    open();
    aBadMorning();
    assertFalse(decisions().contains(Decision.FLARE), () -> decisions().toString());
  }

  private void aBadMorning() {
    log(12, 1);
    morning(16, 4);
    tenancy.as(clinic.product(), progressions::considerEverybody);
  }

  @Test
  void aGapReducesSoonerWhereTheClinicSaysSo() {
    put("progression.gap.reduce.fromDays", "5", 0);
    assertEquals(List.of(Decision.GAP), afterSixDays());

    open();
    assertEquals(List.of(), afterSixDays());
  }

  private List<Decision> afterSixDays() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    log(10, 1);
    tenancy.as(clinic.product(), progressions::considerEverybody);
    return decisions();
  }

  private Set<ProgressionProposal> again(String version) {
    return tenancy.as(
        clinic.therapist(),
        () -> {
          ProgressionRequest request =
              picture.of(clinic.patientId(), null, null).orElseThrow().request();
          return new ProgressionAdvisor(knowledge.asOf(version).catalogue())
              .advise(request).proposals().stream()
                  .filter(ProgressionProposal::needsDecision)
                  .collect(Collectors.toSet());
        });
  }

  private void put(String limit, String value, int number) {
    tenancy.as(
        clinic.admin(),
        () -> overrides.put(new LimitOverride(limit, new BigDecimal(value)), "Audit", number));
  }

  private void twoGreenSessions() {
    log(12, 1);
    morning(13, 1);
    log(15, 1);
    morning(16, 1);
  }

  private void log(int day, int pain) {
    var report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), routine.allDone(pain));
    tenancy.as(clinic.patient(), () -> training.log(report));
  }

  private void morning(int day, int pain) {
    LocalDate of = LocalDate.of(2026, 3, day);
    tenancy.as(
        clinic.patient(),
        () -> training.recordMorning(clinic.patientId(), of, pain, UUID.randomUUID()));
  }

  private List<StoredProposal> proposals() {
    return tenancy.as(clinic.therapist(), () -> progressions.open(clinic.patientId()));
  }

  private List<Decision> decisions() {
    return proposals().stream().map(it -> it.proposal().decision()).toList();
  }

  private int reps(String exercise) {
    return proposals().stream()
        .filter(it -> exercise.equals(it.proposal().exercise()))
        .flatMap(it -> it.proposal().changes().stream())
        .map(change -> change.after().reps())
        .findFirst()
        .orElseThrow();
  }
}
