package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.worklist.AttentionRules.SessionSigns;

class AttentionRulesTest {

  private static final AttentionRules RULES = AttentionRules.of(CatalogueLoader.shipped());
  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final List<LocalDate> NO_OTHER_REDS = List.of();

  @Test
  void aGoodSessionAsksForNothing() {
    assertEquals(Set.of(), reasons(session(false, 3, false)));
  }

  @Test
  @DisplayName("Immediate: leg-symptom spread, new weakness")
  void symptomsInALegAskForAttentionNow() {
    assertEquals(Set.of(Reason.LEG_SYMPTOMS), reasons(session(true, 0, false)));
    assertEquals(NOON, Reason.LEG_SYMPTOMS.urgency().deadline(NOON));
  }

  @Test
  @DisplayName("Immediate: any RF answer")
  void aRedFlagAnswerAsksForAttentionNow() {
    assertEquals(NOON, Reason.RED_FLAG.urgency().deadline(NOON));
  }

  @Test
  @DisplayName("24 h: pain >=8")
  void painOfEightAsksForAttentionWithin24HoursAndPainOfSevenDoesNot() {
    assertEquals(Set.of(), reasons(session(false, 7, false)));
    assertEquals(Set.of(Reason.SEVERE_PAIN), reasons(session(false, 8, false)));
    assertEquals(
        Instant.parse("2026-03-11T12:00:00Z"), Reason.SEVERE_PAIN.urgency().deadline(NOON));
  }

  @Test
  void oneRedSessionAloneIsNotAReason() {
    assertEquals(Set.of(), reasons(session(false, 6, true)));
  }

  @Test
  @DisplayName("24 h: two reds in 7 days")
  void twoRedSessionsWithinSevenDaysAre() {
    var red = session(false, 6, true);
    assertEquals(Set.of(Reason.TWO_RED_SESSIONS), reasons(red, TODAY));
    assertEquals(Set.of(Reason.TWO_RED_SESSIONS), reasons(red, TODAY.minusDays(7)));
    assertEquals(Set.of(), reasons(red, TODAY.minusDays(8)));
  }

  @Test
  void aRedSessionLoggedLateStillMeetsTheOneThatCameAfterIt() {
    var backFilled = session(false, 6, true);
    assertEquals(Set.of(Reason.TWO_RED_SESSIONS), reasons(backFilled, TODAY.plusDays(1)));
  }

  @Test
  void aGreenSessionAfterARedOneIsNotTheSecondRed() {
    assertEquals(Set.of(), reasons(session(false, 2, false), TODAY.minusDays(1)));
  }

  @Test
  void oneSessionCanGiveSeveralReasons() {
    assertEquals(
        Set.of(Reason.LEG_SYMPTOMS, Reason.SEVERE_PAIN, Reason.TWO_RED_SESSIONS),
        reasons(session(true, 9, true), TODAY.minusDays(2)));
  }

  @Test
  @DisplayName("72 h: no log 7 days")
  void sevenDaysWithoutALogAreSilenceAndSixAreNot() {
    var lastLog = LocalDate.of(2026, 3, 3);
    assertFalse(RULES.isSilent(lastLog, LocalDate.of(2026, 3, 9)));
    assertTrue(RULES.isSilent(lastLog, LocalDate.of(2026, 3, 10)));
    assertEquals(Instant.parse("2026-03-13T12:00:00Z"), Reason.SILENCE.urgency().deadline(NOON));
  }

  @Test
  @DisplayName("A correction asks for attention only for what is new or worse")
  void whatWasKnownIsNotNew() {
    var known = session(true, 8, true);
    assertEquals(Set.of(), RULES.newSince(known, known));
    assertEquals(Set.of(), RULES.newSince(session(true, 9, true), known));
    assertEquals(Set.of(Reason.SEVERE_PAIN), RULES.newSince(session(true, 7, true), known));
    assertEquals(Set.of(Reason.SEVERE_PAIN), RULES.newSince(known, session(true, 9, true)));
    assertEquals(Set.of(Reason.LEG_SYMPTOMS), RULES.newSince(session(false, 8, true), known));
  }

  @Test
  @DisplayName("A session that turns red beside another red one is new; one that was red is not")
  void twoRedSessionsAreNewOnce() {
    var two = beside(session(false, 6, true), TODAY.minusDays(2));
    var amber = beside(session(false, 6, false), TODAY.minusDays(2));
    assertEquals(Set.of(Reason.TWO_RED_SESSIONS), RULES.newSince(amber, two));
    assertEquals(Set.of(), RULES.newSince(two, two));
  }

  @Test
  @DisplayName("A morning's severe pain is new once, and again only when it is corrected upwards")
  void severeMornings() {
    assertTrue(RULES.isNewlySevere(8, null));
    assertTrue(RULES.isNewlySevere(8, 7));
    assertTrue(RULES.isNewlySevere(9, 8));
    assertFalse(RULES.isNewlySevere(8, 8));
    assertFalse(RULES.isNewlySevere(8, 9));
    assertFalse(RULES.isNewlySevere(7, null));
  }

  private static SessionSigns session(boolean legSymptoms, int worstPain, boolean red) {
    return new SessionSigns(TODAY, legSymptoms, worstPain, red, NO_OTHER_REDS);
  }

  private static SessionSigns beside(SessionSigns session, LocalDate otherRed) {
    return new SessionSigns(
        session.day(),
        session.legSymptoms(),
        session.worstPain(),
        session.red(),
        List.of(otherRed));
  }

  private static Set<Reason> reasons(SessionSigns session) {
    return RULES.afterSession(session);
  }

  private static Set<Reason> reasons(SessionSigns session, LocalDate otherRed) {
    return RULES.afterSession(beside(session, otherRed));
  }
}
