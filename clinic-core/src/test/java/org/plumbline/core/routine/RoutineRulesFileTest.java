package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.BrokenFile;

@DisplayName("A broken routine.yaml stops the start and says where, when")
class RoutineRulesFileTest {

  @Test
  @DisplayName("a number is a word")
  void wrongKind() {
    assertBroken("extraSets: 1", "extraSets: one", "sideBias, extraSets: ");
  }

  @Test
  @DisplayName("a rule is missing")
  void missing() {
    assertBroken("trainedLevels: 1\n", "", "trainedLevels: is not in the file");
  }

  @Test
  @DisplayName("a rule is not known")
  void unknown() {
    assertBroken("trainedLevels: 1", "trainedLevels: 1\ntrainedLevel: 2", "trainedLevel");
  }

  @Test
  @DisplayName("it names what the catalogue does not have")
  void unknownNames() {
    assertBroken("[SCOLIO, PTILT, LORD]", "[SCOLI]", "sideBias, neverFromTests: “SCOLI”");
    assertBroken("[FLX2, EXT2, ROT2]", "[FLX9]", "midRange, leaveOutTags: “FLX9”");
    assertBroken("condition: SEVERE_PAIN", "condition: ACHE", "severePain, condition: “ACHE”");
    assertBroken("3: [activation]", "3: [activating]", "earlierPhases, 3: “activating”");
    assertBroken("3: [activation]", "7: [activation]", "earlierPhases, 7: is no phase");
    assertBroken("profile: LOW_FITNESS", "profile: OLD", "easyVersions, profile: “OLD”");
    assertBroken("equipment: [chair,", "equipment: [stool,", "easyVersions, equipment: “stool”");
    assertBroken("everyday: [wall,", "everyday: [walls,", "everyday: “walls”");
    assertBroken("profile: LIFTER", "profile: LIFT", "lifting, profile: “LIFT”");
    assertBroken("hingeTest: HINGEQ", "hingeTest: HINGE", "phaseEntry, hingeTest: “HINGE”");
    assertBroken("plankFamilies: [PL, SP]", "plankFamilies: [PL, SX]", "plankFamilies: “SX”");
    assertBroken("    phase: 3\n", "    phase: 5\n", "phaseEntry, 5: is no phase");
  }

  @Test
  @DisplayName("it belongs to another version of the catalogue")
  void otherVersion() {
    assertBroken(
        "version: '" + RoutineRequests.RULES.version() + "'",
        "version: '1999.1'",
        "version: differs");
  }

  private static void assertBroken(String was, String becomes, String said) {
    String message = BrokenFile.refusal("routine.yaml", was, becomes);
    assertTrue(message.startsWith("catalogue/routine.yaml"), message);
    assertTrue(message.contains(said), message);
  }
}
