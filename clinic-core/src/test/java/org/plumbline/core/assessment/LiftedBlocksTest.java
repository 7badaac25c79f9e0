package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.RedFlag;

@DisplayName("A clinician lifts a block only by recording who reviewed it, when, and the outcome")
class LiftedBlocksTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();
  private static final UUID TEAM = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");
  private static final Clearance REVIEWED = new Clearance("Dr Hill", FIRST, "No sign of it");

  private final List<SafetyScreen> screens = new ArrayList<>();

  /** One screening a day: all no but one. */
  private LiftedBlocksTest day(@Nullable UUID by, String flag, Answer answer) {
    Map<String, SafetyAnswer> answers = new LinkedHashMap<>();
    CATALOGUE.redFlags().keySet().forEach(id -> answers.put(id, SafetyAnswer.of(id, Answer.NO)));
    answers.put(flag, SafetyAnswer.of(flag, answer));
    Instant at = FIRST.plus(Duration.ofDays(screens.size()));
    var id = new UUID(0, screens.size());
    screens.add(new SafetyScreen(id, at, by, CATALOGUE.version(), answers, Map.of()));
    return this;
  }

  private LiftedBlocksTest reviewed(String flag) {
    SafetyScreen last = screens.removeLast();
    screens.add(
        new SafetyScreen(
            last.id(),
            last.screenedAt(),
            last.askedBy(),
            last.catalogueVersion(),
            last.answers(),
            Map.of(flag, REVIEWED)));
    return this;
  }

  private SafetyStanding standing() {
    return SafetyStanding.of(CATALOGUE, screens);
  }

  private List<String> blocking() {
    return standing().blocking().stream().map(raised -> raised.flag().id()).toList();
  }

  static Stream<String> untilReviewed() {
    return CATALOGUE.redFlags().values().stream()
        .filter(flag -> flag.blocks() == RedFlag.Blocks.UNTIL_REVIEWED)
        .map(RedFlag::id);
  }

  @ParameterizedTest(name = "{0} to the care team is not lifted by a later no, nor by not asked")
  @MethodSource("untilReviewed")
  void theCareTeamsYesStands(String flag) {
    day(TEAM, flag, Answer.YES).day(TEAM, flag, Answer.NOT_ASKED);
    assertEquals(List.of(flag), blocking());
    day(TEAM, flag, Answer.NO);
    assertEquals(List.of(flag), blocking());
    assertFalse(standing().mayPublish());

    reviewed(flag);
    assertTrue(standing().mayPublish());
  }

  @ParameterizedTest(name = "a yes at home is not lifted by {0} to the care team")
  @EnumSource(
      value = Answer.class,
      names = {"NO", "NOT_ASKED", "YES"})
  void theYesAtHomeStands(Answer later) {
    day(null, "RF01", Answer.YES).day(TEAM, "RF01", later);

    assertEquals(List.of("RF01"), blocking());
    assertTrue(standing().blocking().getFirst().atHome(), "nor at home");
  }

  @Test
  @DisplayName("so the day of a later no is told, and lifts nothing")
  void noSince() {
    day(TEAM, "RF05", Answer.YES);
    assertNull(standing().raised().getFirst().noSince());
    day(TEAM, "RF05", Answer.NO).day(TEAM, "RF05", Answer.NOT_ASKED);

    RaisedFlag raised = standing().raised().getFirst();
    assertEquals(FIRST.plus(Duration.ofDays(1)), raised.noSince());
    assertEquals(FIRST, raised.said().screenedAt());
    assertTrue(raised.blocks());
    day(TEAM, "RF05", Answer.YES);
    assertNull(standing().raised().getFirst().noSince(), "it was said again");
  }

  @Test
  @DisplayName("a yes given again after a review stands anew")
  void saidAgain() {
    day(TEAM, "RF05", Answer.YES).reviewed("RF05").day(TEAM, "RF05", Answer.NO);
    assertTrue(standing().mayPublish());
    day(TEAM, "RF05", Answer.YES);

    assertEquals(List.of("RF05"), blocking());
    assertFalse(standing().raised().getFirst().atHome());
  }

  @ParameterizedTest(name = "the yes and its review stay to be read after {0}")
  @EnumSource(
      value = Answer.class,
      names = {"NO", "NOT_ASKED"})
  void theReviewStays(Answer later) {
    day(null, "RF06", Answer.YES).day(TEAM, "RF06", later).reviewed("RF06");
    day(TEAM, "RF06", Answer.NO);

    assertEquals(REVIEWED, standing().raised().getFirst().clearance());
    assertEquals(List.of(), standing().holding(), "and is no yes of today");
  }

  @Test
  @DisplayName("a yes of the care team stands at home too once a flare is reported")
  void atHomeToo() {
    day(TEAM, "RF05", Answer.YES);
    assertFalse(standing().blocking().getFirst().atHome());
    day(null, "RF05", Answer.NOT_ASKED);
    assertTrue(standing().blocking().getFirst().atHome());
    assertFalse(standing().blocking().getFirst().said().atHome(), "but was not said there");
  }

  @ParameterizedTest(name = "{0} does not block so, and is as on the latest screen")
  @MethodSource("others")
  void asOnTheLatest(String flag) {
    day(TEAM, flag, Answer.YES);
    assertEquals(1, standing().raised().size());
    day(TEAM, flag, Answer.NO);
    assertEquals(List.of(), standing().raised());
  }

  static Stream<String> others() {
    return Stream.of("RF07", "RF12", "RF13");
  }
}
