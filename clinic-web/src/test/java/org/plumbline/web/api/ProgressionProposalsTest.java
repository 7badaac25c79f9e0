package org.plumbline.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.testing.Browser;

/** The advisor of progression as another program sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProgressionProposalsTest {

  private static final String PATH = "/api/v1/progression-proposals";
  private static final String HEAD =
      "{\"today\": \"2026-03-30\", \"began\": \"2026-03-16\","
          + " \"prescription\": [{\"exercise\": \"BD03\"}]";
  private static final String MORNINGS =
      ", \"mornings\": [{\"day\": \"2026-03-27\", \"pain\": 2}, {\"day\": \"2026-03-29\","
          + " \"pain\": 2}]}";

  @Test
  void twoGreenSessionsWithRepetitionsToSpareProposeOneStepUp() throws IOException {
    JsonNode answer = answered(HEAD + logs(2, 2) + MORNINGS);
    assertEquals("green", answer.get("light").asText());
    assertEquals("progress", answer.get("decision").asText());
    assertEquals("green-in-a-row", answer.at("/reasons/0/code").asText());
    assertEquals("2026-03-28", answer.at("/reasons/0/last").asText());
    assertEquals(
        "2 green sessions in a row, the last on 28 March 2026",
        answer.at("/reasons/0/text").asText());
    assertEquals("settled", answer.at("/sessions/0/reasonText").asText());
    JsonNode change = answer.at("/changes/0");
    assertEquals("BD03", change.get("next").asText());
    assertTrue(work(change.get("after")) > work(change.get("before")), change.toString());
    assertEquals(2, answer.get("sessions").size());
  }

  @Test
  void peakPainOfFiveAtABaselineOfTwoIsAmberAndHolds() throws IOException {
    JsonNode answer = answered(HEAD + logs(2, 5) + MORNINGS);
    assertEquals("amber", answer.get("light").asText());
    assertEquals("hold", answer.get("decision").asText());
    assertEquals("amber", answer.at("/reasons/0/code").asText());
  }

  @Test
  void peakPainOfSixAtABaselineOfTwoIsRedAndLowersTheDose() throws IOException {
    JsonNode answer = answered(HEAD + logs(2, 6) + MORNINGS);
    assertEquals("red", answer.get("light").asText());
    assertEquals("regress", answer.get("decision").asText());
    assertEquals("red", answer.at("/reasons/0/code").asText());
  }

  @Test
  void aPrescriptionWithoutLogsHasNoLight() throws IOException {
    JsonNode answer = answered(HEAD + "}");
    assertTrue(answer.get("light").isNull());
    assertEquals(0, answer.get("sessions").size());
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          , "phase": 0}                                              | #/phase
          , "logs": {}}                                              | #/logs
          , "logs": [{"exercises": []}]}                             | #/logs/0/day
          , "logs": [{"day": "2026-03-31", "exercises": []}]}        | #/logs/0/day
          , "logs": [{"day": "30 March", "exercises": []}]}          | #/logs/0/day
          , "logs": [{"day": "2026-03-30", "exercises": [{"exercise": "BR01", "sets": 1}]}]} | #/logs/0/exercises/0/exercise
          , "logs": [{"day": "2026-03-30", "exercises": [{"exercise": "BD03"}]}]} | #/logs/0/exercises/0
          , "logs": [{"day": "2026-03-30", "exercises": [{"exercise": "BD03", "sets": 1, "pain": 11}]}]} | #/logs/0/exercises/0/pain
          , "logs": [{"day": "-999999999-01-01", "exercises": []}]}  | #/logs/0/day
          , "logs": [{"day": "2026-03-30", "exercises": [{"exercise": "BD03", "sets": 1, "side": "left"}]}]} | #/logs/0/exercises/0/side
          , "logs": [{"day": "2026-03-30", "exercises": [{"exercise": "BD03", "sets": "one"}]}]} | #/logs/0/exercises/0/sets
          , "logs": [{"day": "2026-03-30", "exercises": [{"exercise": "BD03", "sets": 1}, {"exercise": "BD03", "sets": 2}]}]} | #/logs/0/exercises/1/exercise
          , "mornings": [{"day": "2026-03-30"}]}                     | #/mornings/0/pain
          , "adherence": 1.5}                                        | #/adherence
          , "outcome": "better"}                                     | #/outcome
          , "steps": [{"day": "2026-03-20", "exercise": "BD03", "raised": "mood"}]} | #/steps/0/raised
          , "colour": "red"}                                         | #/colour
          """)
  void aFaultIsNamedByItsPointer(String rest, String pointer) {
    refused(HEAD + rest, List.of(pointer));
  }

  @Test
  void moreThanAThousandSessionsAreRefused() {
    String session = "{\"day\": \"2026-03-30\", \"exercises\": []}";
    refused(
        HEAD + ", \"logs\": [" + String.join(", ", Collections.nCopies(1_001, session)) + "]}",
        List.of("#/logs"));
  }

  @Test
  void aPrescriptionThatCannotBeIsRefused() {
    refused("{}", List.of("#/prescription", "#/began"));
    String began = "{\"today\": \"2026-03-30\", \"began\": \"2026-03-16\", \"prescription\": ";
    refused(began + "[{\"exercise\": \"XX99\"}]}", List.of("#/prescription/0/exercise"));
    refused(began + "[{}]}", List.of("#/prescription/0/exercise"));
    refused(
        began + "[{\"exercise\": \"BD03\"}, {\"exercise\": \"BD03\"}]}",
        List.of("#/prescription/1/exercise"));
    refused(
        began + "[{\"exercise\": \"BD03\", \"dose\": {\"setsLeft\": 1, \"setsRight\": 3}}]}",
        List.of("#/prescription/0/dose"));
    refused(
        began + "[{\"exercise\": \"BD03\", \"dose\": {\"tempo\": \"presto\", \"reps\": 0}}]}",
        List.of("#/prescription/0/dose/tempo", "#/prescription/0/dose/reps"));
  }

  @Test
  void whereThePrescriptionCannotBeReadNothingIsSaidOfTheExercisesThatWereLogged() {
    String began = "{\"today\": \"2026-03-30\", \"began\": \"2026-03-16\"";
    refused(
        began + ", \"prescription\": [{\"exercise\": \"XX99\"}]" + logs(2, 2) + "}",
        List.of("#/prescription/0/exercise"));
    refused(began + ", \"prescription\": \"BD03\"" + logs(2, 2) + "}", List.of("#/prescription"));
    refused(began + logs(2, 2) + "}", List.of("#/prescription"));
    refused(
        began
            + ", \"prescription\": [{\"exercise\": \"BD03\", \"dose\": {\"reps\": 0}}]"
            + logs(2, 2).replace("BD03", "BR01")
            + "}",
        List.of(
            "#/prescription/0/dose/reps",
            "#/logs/0/exercises/0/exercise",
            "#/logs/1/exercises/0/exercise"));
  }

  @Test
  void anExerciseThatIsNotPrescribedCannotHaveBeenLogged() {
    String none = HEAD.replace("{\"exercise\": \"BD03\"}", "");
    var refused = Browser.ofProgram().send(PATH, none + logs(2, 2) + "}");
    assertEquals(
        Set.of("The prescription has no such exercise."),
        Set.copyOf(refused.jsonPath().getList("errors.detail")));
  }

  private static int work(JsonNode dose) {
    return dose.get("setsLeft").asInt()
        * dose.get("reps").asInt()
        * dose.get("holdSeconds").asInt();
  }

  private static String logs(int firstPeak, int lastPeak) {
    return ", \"logs\": ["
        + log("2026-03-26", firstPeak)
        + ", "
        + log("2026-03-28", lastPeak)
        + "]";
  }

  private static String log(String day, int pain) {
    return "{\"day\": \""
        + day
        + "\", \"painBefore\": 2, \"exercises\": [{\"exercise\": \"BD03\", \"asPrescribed\": true,"
        + " \"repsInReserve\": 3, \"quality\": 2, \"pain\": "
        + pain
        + "}]}";
  }

  private static void refused(String body, List<String> pointers) {
    var refused = Browser.ofProgram().send(PATH, body);
    assertEquals(422, refused.statusCode(), body);
    assertEquals(pointers, refused.jsonPath().getList("errors.pointer"), body);
  }

  @Test
  void aMorningThatIsThereTwiceIsCalledADay() {
    String day = "{\"day\": \"2026-03-29\", \"pain\": 2}";
    var refused =
        Browser.ofProgram().send(PATH, HEAD + ", \"mornings\": [" + day + ", " + day + "]}");
    assertEquals(List.of("This day is there twice."), refused.jsonPath().getList("errors.detail"));
  }

  private static JsonNode answered(String body) throws IOException {
    var answer = Browser.ofProgram().send(PATH, body);
    assertEquals(200, answer.statusCode(), () -> answer.body().asString());
    return new ObjectMapper().readTree(answer.body().asString());
  }
}
