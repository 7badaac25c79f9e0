package org.plumbline.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.testing.Browser;

/** The routine composer as another program sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutineProposalsTest {

  private static final String PATH = "/api/v1/routine-proposals";
  private static final String LIKELY =
      "\"patterns\": [{\"pattern\": \"LCS\", \"score\": 0.8, \"class\": \"likely\"}]";

  @Inject Catalogue catalogue;

  @Test
  void everyExerciseOfTheLibraryIsInItOrLeftOutWithItsReason() throws IOException {
    JsonNode routine = proposed("{" + LIKELY + "}");
    var told = new TreeSet<String>();
    for (JsonNode item : routine.get("exercises")) {
      told.add(item.get("exercise").asText());
      assertFalse(item.get("reasons").isEmpty());
      assertTrue(item.at("/dose/reps").asInt() > 0);
    }
    assertFalse(told.isEmpty());
    for (JsonNode out : routine.get("leftOut")) {
      assertTrue(told.add(out.get("exercise").asText()));
      assertFalse(out.get("code").asText().isBlank());
      assertFalse(out.get("text").asText().isBlank());
    }
    assertEquals(new TreeSet<>(catalogue.exercises().keySet()), told);
  }

  @Test
  void theReasonsOfAnExerciseAddUpToItsScore() throws IOException {
    for (JsonNode item : proposed("{" + LIKELY + ", \"painNow\": 2}").get("exercises")) {
      var sum = BigDecimal.ZERO;
      for (JsonNode reason : item.get("reasons")) {
        sum = sum.add(reason.get("points").decimalValue());
      }
      assertTrue(
          sum.subtract(item.get("score").decimalValue()).abs().compareTo(new BigDecimal("0.005"))
              < 0,
          item.get("exercise").asText());
    }
  }

  @Test
  void findingsAreEvaluatedFirstAndMayComeAsAnEvaluationToo() throws IOException {
    JsonNode worked;
    try (var file = RoutineProposalsTest.class.getResourceAsStream("/sample/cases.json")) {
      worked = new ObjectMapper().readTree(file).get(0);
    }
    ((ObjectNode) worked).remove("expected");
    JsonNode fromFindings = proposed("{\"examination\": " + worked + ", \"firstWeek\": false}");
    assertTrue(fromFindings.get("exercises").size() >= 4);
    var evaluated =
        Browser.ofProgram().send("/api/v1/pattern-evaluations", worked.toString()).asString();
    JsonNode results = new ObjectMapper().readTree(evaluated).get("results");
    JsonNode fromPatterns = proposed("{\"patterns\": " + results + ", \"firstWeek\": false}");
    assertTrue(fromPatterns.get("exercises").size() >= 4);
  }

  @Test
  void theSameRequestIsAnsweredWithTheSameRoutine() throws IOException {
    String body = "{" + LIKELY + ", \"phase\": 2, \"profile\": \"RUNNER\", \"days\": 5}";
    assertEquals(proposed(body), proposed(body));
  }

  @Test
  void aBlockingRedFlagLeavesEverythingOutAndSaysWhy() throws IOException {
    JsonNode routine = proposed("{" + LIKELY + ", \"redFlags\": [\"RF01\"]}");
    assertEquals(0, routine.get("exercises").size());
    assertEquals("red-flag", routine.at("/leftOut/0/code").asText());
    assertEquals("red-flag", routine.at("/unserved/0/code").asText());
  }

  @Test
  void whatIsBannedStaysOut() throws IOException {
    String first = proposed("{" + LIKELY + "}").at("/exercises/0/exercise").asText();
    JsonNode without = proposed("{" + LIKELY + ", \"banned\": [\"" + first + "\"]}");
    assertFalse(without.get("exercises").findValuesAsText("exercise").contains(first));
  }

  @Test
  void aPatternThatIsThereTwiceIsCalledAPattern() {
    String one = "{\"pattern\": \"LCS\", \"score\": 1, \"class\": \"likely\"}";
    var refused = Browser.ofProgram().send(PATH, "{\"patterns\": [" + one + ", " + one + "]}");
    assertEquals(
        List.of("This pattern is there twice."), refused.jsonPath().getList("errors.detail"));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {}                                                        | #
          {"patterns": [], "examination": {}}                       | #
          {"patterns": {}}                                          | #/patterns
          {"patterns": [{"pattern": "X", "score": 1, "class": "likely"}]} | #/patterns/0/pattern
          {"patterns": [{"pattern": "LCS", "score": 2, "class": "likely"}]} | #/patterns/0/score
          {"patterns": [{"pattern": "LCS", "score": 1, "class": "sure"}]} | #/patterns/0/class
          {"patterns": [{"pattern": "LCS", "score": 1}]}            | #/patterns/0/class
          {"patterns": [{"pattern": "LCS", "score": 1, "class": "likely"}, {"pattern": "LCS", "score": 0, "class": "possible"}]} | #/patterns/1/pattern
          {"examination": {"findings": {"SOREN": {"value": 999}}}}  | #/examination/findings/SOREN/value
          {"patterns": [], "phase": 5}                              | #/phase
          {"patterns": [], "profile": "SWIMMER"}                    | #/profile
          {"patterns": [], "minutes": 2}                            | #/minutes
          {"patterns": [], "days": 8}                               | #/days
          {"patterns": [], "days": "4"}                             | #/days
          {"patterns": [], "conditions": ["NONE"]}                  | #/conditions/0
          {"patterns": [], "equipment": ["wall", "rocket"]}         | #/equipment/1
          {"patterns": [], "positionsExcluded": "kneeling"}         | #/positionsExcluded
          {"patterns": [], "tasks": ["fly"]}                        | #/tasks/0
          {"patterns": [], "banned": [7]}                           | #/banned/0
          {"patterns": [], "painNow": 11}                           | #/painNow
          {"patterns": [], "redFlags": ["RF99"]}                    | #/redFlags/0
          {"patterns": [], "surgery": {"week": 3}}                  | #/surgery
          {"patterns": [], "colour": "red"}                         | #/colour
          []                                                        | #
          """)
  void aFaultIsNamedByItsPointer(String body, String pointer) {
    var refused = Browser.ofProgram().send(PATH, body);
    assertEquals(422, refused.statusCode(), body);
    assertEquals(List.of(pointer), refused.jsonPath().getList("errors.pointer"), body);
  }

  private static JsonNode proposed(String body) throws IOException {
    var answer = Browser.ofProgram().send(PATH, body);
    assertEquals(200, answer.statusCode(), () -> answer.body().asString());
    return new ObjectMapper().readTree(answer.body().asString());
  }
}
