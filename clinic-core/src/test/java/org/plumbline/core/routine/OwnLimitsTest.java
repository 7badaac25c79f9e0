package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.OverrideSet;

@DisplayName("A routine follows the limits of the knowledge it is composed from:")
class OwnLimitsTest {

  private static final Catalogue SHIPPED = RoutineRequests.CATALOGUE;

  @Test
  void asManyExercisesAsTheClinicBeginsWith() {
    RoutineRequest first = patient().soFar(TrainingSoFar.nothing()).request();
    assertEquals(3, composed(SHIPPED, first).chosen().size());
    assertEquals(4, composed(own("tailoring.limits.exercisesToBegin", "4"), first).chosen().size());
  }

  @Test
  void asManyMinutesAWeekAsTheClinicAimsAt() {
    RoutineRequest request = patient().likely("LCS", "1").daysPerWeek(7).request();
    BigDecimal week = composed(SHIPPED, request).totals().weekMinutes();
    assertTrue(week.compareTo(BigDecimal.valueOf(50)) > 0, week.toPlainString());
    assertTrue(week.compareTo(BigDecimal.valueOf(60)) < 0, week.toPlainString());
    assertTrue(warns(SHIPPED, request));
    assertFalse(warns(own("tailoring.limits.weeklyMinutesFloor", "50"), request));
  }

  @Test
  void asMuchInReserveAsTheClinicSays() {
    assertEquals(3, reserve(SHIPPED));
    assertEquals(2, reserve(own("routine.repsInReserve.STRENGTH", "2")));
  }

  @Test
  void severePainLeavesHeavyWorkOutSoonerWhereTheClinicSaysSo() {
    RoutineRequest request = patient().painNow(6).request();
    assertFalse(isSevere(SHIPPED, request));
    assertTrue(isSevere(own("routine.severePain.atLeast", "6"), request));
  }

  @Test
  void theProposalNamesTheKnowledgeThatMadeItAndIsMadeOfItAgain() {
    RoutineRequest request = patient().likely("GES", "0.8").request();
    Catalogue own = own("tailoring.selection.levelDistancePenalty", "0.1");
    RoutineProposal first = composed(own, request);
    assertEquals(SHIPPED.version() + "+1", first.rulesVersion());
    assertEquals(first, composed(own("tailoring.selection.levelDistancePenalty", "0.1"), request));
  }

  private static boolean isSevere(Catalogue catalogue, RoutineRequest request) {
    return new RoutineKnowledge(catalogue)
        .conditionsFor(request).stream()
            .anyMatch(condition -> condition.id().equals("SEVERE_PAIN"));
  }

  private static boolean warns(Catalogue catalogue, RoutineRequest request) {
    return composed(catalogue, request).notes().stream()
        .anyMatch(RoutineNote.WeekBelowFloor.class::isInstance);
  }

  private static @Nullable Integer reserve(Catalogue catalogue) {
    Exercise strength =
        catalogue.exercises().values().stream().filter(Strength::is).findFirst().orElseThrow();
    return new Dosing(catalogue).start(strength, 4).repsInReserve();
  }

  private static RoutineProposal composed(Catalogue catalogue, RoutineRequest request) {
    return new RoutineComposer(new RoutineKnowledge(catalogue)).compose(request);
  }

  private static Catalogue own(String limit, String value) {
    return OverrideSet.NONE
        .with(new LimitOverride(limit, new BigDecimal(value)))
        .on(SHIPPED)
        .catalogue();
  }
}
