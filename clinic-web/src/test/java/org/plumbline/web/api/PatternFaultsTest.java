package org.plumbline.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.testing.Browser;

/** What cannot be is refused with all its faults, each where it stands. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PatternFaultsTest {

  private static final String PATH = "/api/v1/pattern-evaluations";

  private static final JsonMapper JSON = new JsonMapper();

  private final Browser program = Browser.ofProgram();

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {"weight": 80}                                        | #/weight
          {"expected": {}}                                      | #/expected
          {"a b/c~d": 1}                                        | #/a%20b~1c~0d
          {"id": 7}                                             | #/id
          {"sex": "man"}                                        | #/sex
          {"sex": null}                                         | #/sex
          {"age": "34"}                                         | #/age
          {"age": 34.5}                                         | #/age
          {"age": -1}                                           | #/age
          {"age": 131}                                          | #/age
          {"age": null}                                         | #/age
          {"intake": []}                                        | #/intake
          {"intake": {"SMOKES": true}}                          | #/intake/SMOKES
          {"intake": {"SIT6": "yes"}}                           | #/intake/SIT6
          {"intake": {"SIT6": 1}}                               | #/intake/SIT6
          {"intake": {"SIT6": null}}                            | #/intake/SIT6
          {"intake": {"SIT6": {"left": true}}}                  | #/intake/SIT6/left
          {"intake": {"PASTHAM": {"left": 1}}}                  | #/intake/PASTHAM/left
          {"intake": {"PASTHAM": {"middle": true}}}             | #/intake/PASTHAM/middle
          {"findings": 3}                                       | #/findings
          {"findings": {"NOPE": {"value": 1}}}                  | #/findings/NOPE
          {"findings": {"SOREN": 54}}                           | #/findings/SOREN
          {"findings": {"SOREN": null}}                         | #/findings/SOREN
          {"findings": {"SOREN": {"value": "54"}}}              | #/findings/SOREN/value
          {"findings": {"SOREN": {"value": true}}}              | #/findings/SOREN/value
          {"findings": {"SOREN": {"value": null}}}              | #/findings/SOREN/value
          {"findings": {"SOREN": {"value": 240.1}}}             | #/findings/SOREN/value
          {"findings": {"SOREN": {"value": -0.1}}}              | #/findings/SOREN/value
          {"findings": {"SOREN": {"value": 1e999999}}}          | #/findings/SOREN/value
          {"findings": {"SOREN": {"value": 1e99999999999}}}     | #/findings/SOREN/value
          {"findings": {"SOREN": {"value": 1e-999999}}}         | #/findings/SOREN/value
          {"findings": {"SOREN": {"left": 54}}}                 | #/findings/SOREN/left
          {"findings": {"SOREN": {"value": 54, "cm": 1}}}       | #/findings/SOREN/cm
          {"findings": {"SOREN": {"value": 54, "value": 54}}}   | #/findings/SOREN/value
          {"findings": {"SOREN": {"stoppedByPain": 11}}}        | #/findings/SOREN/stoppedByPain
          {"findings": {"SOREN": {"stoppedByPain": "5"}}}       | #/findings/SOREN/stoppedByPain
          {"findings": {"SLBR": {"value": 20}}}                 | #/findings/SLBR/value
          {"findings": {"SLBR": {"left": 181}}}                 | #/findings/SLBR/left
          {"findings": {"SLBR": {"right": [1]}}}                | #/findings/SLBR/right
          {"findings": {"SLBR": {"stoppedByPain": {"left": -1}}}} | #/findings/SLBR/stoppedByPain/left
          {"findings": {"SLBR": {"stoppedByPain": {"up": 1}}}}  | #/findings/SLBR/stoppedByPain/up
          {"findings": {"HINGEQ": {"value": 1.5}}}              | #/findings/HINGEQ/value
          {"findings": {"SIJ6": {"value": 2.5}}}                | #/findings/SIJ6/value
          {"findings": {"BRSENSE": {"left": "calf"}}}           | #/findings/BRSENSE/left
          {"findings": {"BRSENSE": {"left": 1}}}                | #/findings/BRSENSE/left
          {"findings": {"MTTHIP": {"pelvisControlled": "yes"}}} | #/findings/MTTHIP/pelvisControlled
          {"findings": {"MTTHIP": {"pelvisControlled": {"left": true}}}} | #/findings/MTTHIP/pelvisControlled/left
          {"findings": {"SLR": {"left": 50, "limitedBy": "boredom"}}} | #/findings/SLR/limitedBy
          {"findings": {"SLR": {"limitedBy": {"left": "boredom"}}}}   | #/findings/SLR/limitedBy/left
          {"findings": {"SLR": {"limitedBy": 1}}}               | #/findings/SLR/limitedBy
          {"findings": {"LUO6": {"value": 2}}}                  | #/findings/LUO6/value
          {"findings": {"LUO6": {"twist": true}}}               | #/findings/LUO6/twist
          {"findings": {"LUO6": {"bow": 1}}}                    | #/findings/LUO6/bow
          [{}, {}, {}, {"findings": {"SOREN": {"value": 241}}}] | #/3/findings/SOREN/value
          [{}, 7]                                               | #/1
          "case"                                                | #
          null                                                  | #
          7                                                     | #
          """)
  void aFaultIsNamedByItsPointer(String body, String pointer) {
    var refused = read(refused(422, body));
    assertEquals(List.of(pointer), refused.findValuesAsText("pointer"), body);
    assertFalse(refused.at("/errors/0/detail").asText().isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"findings\": {\"SLBR\": {\"left\": 17}}}",
        "{\"findings\": {\"LUO6\": {\"bow\": true}}}",
        "{\"findings\": {\"LUO6\": {}, \"SOREN\": {}}}",
        "{\"findings\": {\"SOREN\": {\"value\": 240}, \"HINGEQ\": {\"value\": 2.0}}}",
        "{\"findings\": {\"SOREN\": {\"value\": 0.30000000000000004, \"stoppedByPain\": 10}}}",
        "{\"findings\": {\"SLR\": {\"left\": 60, \"limitedBy\": {\"left\": \"leg symptom\"}}}}",
        "{\"intake\": {\"PASTHAM\": {\"left\": true}}, \"age\": 34.0, \"sex\": \"female\"}",
        "{\"id\": \"x\", \"title\": \"y\"}",
        " \r\n[ { } ] "
      })
  void whatCanBeIsTaken(String body) {
    assertEquals(200, program.send(PATH, body).statusCode(), body);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {"intake": {"DESK": "yes"}}                 | Must be true or false.
          {"intake": {"DESK": {"left": true}}}        | This has no sides: send one value.
          {"intake": {"PASTHAM": "yes"}}              | Must be true or false, or an object with left, right or both.
          {"intake": {"WHY": "yes"}}                  | The catalogue has no such question.
          {"findings": {"SOREN": {"value": true}}}    | Must be a number.
          {"findings": {"BRSENSE": {"left": true}}}   | Must be one of: glute, hamstring, back, quad, cramp.
          {"findings": {"SLR": {"limitedBy": 1}}}     | Must be one of: stretch, leg symptom, back.
          {"age": 34, "age": 34}                      | This name is there twice.
          """)
  void aFaultAsksForNothingThatIsThenRefused(String body, String detail) {
    assertEquals(detail, read(refused(422, body)).at("/errors/0/detail").asText());
  }

  @Test
  void allFaultsAreToldAtOnceAcrossTheCasesOfAnArray() {
    var refused =
        refused(
            422,
            """
            [{"age": "old", "findings": {"SOREN": {"value": 999}, "NOPE": {}}},
             {"intake": {"WHY": true}},
             {"sex": 1, "colour": "red"}]
            """);
    assertEquals(
        List.of(
            "#/0/age",
            "#/0/findings/NOPE",
            "#/0/findings/SOREN/value",
            "#/1/intake/WHY",
            "#/2/colour",
            "#/2/sex"),
        read(refused).findValuesAsText("pointer").stream().sorted().toList());
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"age\": 34",
        "{\"age\": 34,}",
        "{age: 34}",
        "{'age': 34}",
        "{} {}",
        "[{}]]",
        "{\"age\": NaN}",
        "{\"age\": Infinity}",
        "{\"age\": 034}",
        "{\"age\": +34}",
        "// a comment\n{}",
        "\"quokka"
      })
  void whatIsNoJsonIsRefusedWithoutBeingQuoted(String body) {
    var refused = refused(400, body);
    assertEquals("urn:plumbline:problem:not-json", read(refused).get("type").asText());
    assertFalse(refused.contains("quokka"));
  }

  @Test
  void whatIsNestedDeeplyOrHasEndlessDigitsIsRefusedAtOnce() {
    refused(400, "[".repeat(100_000));
    refused(400, "{\"age\": " + "9".repeat(100_000) + "}");
    refused(400, "{\"" + "n".repeat(100_000) + "\": 1}");
  }

  @Test
  void nothingThatWasSentIsSaidAgain() {
    var refused =
        refused(422, "{\"sex\": \"quokka\", \"findings\": {\"BRSENSE\": {\"left\": \"wombat\"}}}");
    assertFalse(refused.contains("quokka"));
    assertFalse(refused.contains("wombat"));
    assertTrue(refused.contains("hamstring"));
  }

  @Test
  void moreFaultsThanAnybodyReadsAreCutAndThatIsSaid() {
    var body = new StringBuilder("{");
    for (int number = 0; number < 10_001; number++) {
      body.append(number == 0 ? "" : ",").append("\"f").append(number).append("\": 1");
    }
    var refused = read(refused(422, body.append("}").toString()));
    assertEquals(10_000, refused.get("errors").size());
    assertTrue(refused.get("detail").asText().contains("10000"));
  }

  /** The text of the problem that is answered. */
  private String refused(int status, String body) {
    var answer = program.send(PATH, body);
    assertEquals(status, answer.statusCode(), body);
    assertEquals("application/problem+json", answer.contentType().replaceFirst(";.*", ""));
    var text = answer.body().asString();
    var problem = read(text);
    assertEquals(status, problem.get("status").asInt());
    assertEquals("urn:uuid:" + answer.header("X-Request-Id"), problem.get("instance").asText());
    return text;
  }

  /** Not by RestAssured, which compiles each path into a document as a script first. */
  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
