package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.RedFlag;

@DisplayName("Publishing a routine")
class SafetyStandingTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();
  private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");
  private static final Clearance REVIEWED = new Clearance("Dr Hill", ASKED, "No sign of it");

  private final Map<String, SafetyAnswer> answers = new LinkedHashMap<>();
  private final Map<String, Clearance> clearances = new LinkedHashMap<>();

  private SafetyStandingTest allNo() {
    CATALOGUE.redFlags().keySet().forEach(id -> answers.put(id, SafetyAnswer.of(id, Answer.NO)));
    return this;
  }

  private SafetyStandingTest yes(String flag, @Nullable String variant) {
    answers.put(flag, new SafetyAnswer(flag, Answer.YES, variant, null));
    return this;
  }

  private SafetyStanding standing() {
    var screen = new SafetyScreen(ID, ASKED, ID, CATALOGUE.version(), answers, clearances);
    return SafetyStanding.of(CATALOGUE, List.of(screen));
  }

  @Test
  @DisplayName("waits for the first screen, with all thirteen questions open")
  void neverAsked() {
    SafetyStanding never = SafetyStanding.of(CATALOGUE, List.of());
    assertFalse(never.mayPublish());
    assertEquals(13, never.unanswered().size());
    assertNull(never.askAgainFrom());
  }

  @Test
  @DisplayName("is free when every question was answered with no")
  void allClear() {
    assertTrue(allNo().standing().mayPublish());
  }

  @Test
  @DisplayName("waits while one question was not asked: not asked is never no")
  void notAskedIsNeverNo() {
    allNo();
    answers.put("RF05", SafetyAnswer.of("RF05", Answer.NOT_ASKED));
    assertFalse(standing().mayPublish());
    assertEquals(List.of("RF05"), standing().unanswered());
    answers.remove("RF05");
    assertEquals(List.of("RF05"), standing().unanswered());
  }

  @Test
  @DisplayName("is blocked by every flag but RF07 and RF12, until its review is recorded")
  void blocks() {
    for (String flag : CATALOGUE.redFlags().keySet()) {
      answers.clear();
      clearances.clear();
      allNo().yes(flag, null);
      boolean free = flag.equals("RF07") || flag.equals("RF12");
      assertEquals(free, standing().mayPublish(), flag);
      clearances.put(flag, REVIEWED);
      assertTrue(standing().mayPublish(), flag);
    }
  }

  @Test
  @DisplayName("waits for the second review when two flags are positive")
  void twoFlags() {
    allNo().yes("RF02", null).yes("RF04", null);
    clearances.put("RF02", REVIEWED);
    assertEquals(
        List.of("RF04"), standing().blocking().stream().map(raised -> raised.flag().id()).toList());
  }

  @Test
  @DisplayName("names hospital for an infection in somebody unwell, a review today otherwise")
  void infection() {
    allNo().yes("RF06", "unwell");
    assertEquals(RedFlag.Action.EMERGENCY, standing().raised().getFirst().action());
    yes("RF06", "well");
    assertEquals(RedFlag.Action.SAME_DAY, standing().raised().getFirst().action());
  }

  @Test
  @DisplayName("has its questions asked again after 28 days")
  void askAgain() {
    assertEquals(ASKED.plus(Duration.ofDays(28)), allNo().standing().askAgainFrom());
  }
}
