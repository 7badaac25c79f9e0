package org.plumbline.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.testing.Browser;

/** The pattern engine as another program sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PatternEvaluationsTest {

  private static final String PATH = "/api/v1/pattern-evaluations";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Catalogue catalogue;
  @Inject Overrides overrides;
  @Inject Tenancy tenancy;

  private final Browser program = Browser.ofProgram();
  private final List<ObjectNode> cases = new ArrayList<>();
  private final List<JsonNode> expected = new ArrayList<>();

  PatternEvaluationsTest() throws IOException {
    try (var file = PatternEvaluationsTest.class.getResourceAsStream("/sample/cases.json")) {
      for (JsonNode one : JSON.readTree(file)) {
        expected.add(((ObjectNode) one).remove("expected"));
        cases.add((ObjectNode) one);
      }
    }
  }

  @Test
  void theWorkedCasesAreAnsweredToTheThirdDecimal() throws IOException {
    for (int number = 0; number < cases.size(); number++) {
      var answer = answered(cases.get(number).toString());
      assertEquals(expected.get(number).get("shown"), answer.get("shown"));
      for (JsonNode result : expected.get(number).get("results")) {
        var found = found(answer, result);
        for (String field : List.of("pattern", "side", "class", "nextBestTest")) {
          assertEquals(result.get(field), found.get(field), result + " " + field);
        }
        for (String field : List.of("score", "coverage")) {
          assertTrue(found.get(field).isNumber(), field);
          assertEquals(
              0,
              result.get(field).decimalValue().compareTo(found.get(field).decimalValue()),
              result + " " + field);
        }
      }
      int listed = 0;
      for (JsonNode result : answer.get("results")) {
        listed += result.get("class").asText().equals("insufficient-data") ? 0 : 1;
      }
      assertEquals(expected.get(number).get("results").size(), listed);
    }
  }

  @Test
  void everyPatternAndSideIsThereInCatalogueOrderWithLayLast() throws IOException {
    var wanted = new ArrayList<String>();
    for (var pattern : catalogue.patterns().values()) {
      wanted.addAll(
          pattern.sided()
              ? List.of(pattern.id() + " left", pattern.id() + " right")
              : List.of(pattern.id() + " null"));
    }
    var told = new ArrayList<String>();
    for (JsonNode result : answered("{}").get("results")) {
      told.add(result.get("pattern").asText() + " " + result.get("side").asText());
    }
    assertEquals(wanted, told);
    assertEquals("LAY null", told.getLast());
  }

  @Test
  void anArrayIsAnsweredWithAnArrayInTheSameOrder() throws IOException {
    ArrayNode all = JSON.createArrayNode().addAll(cases);
    JsonNode answers = answered(all.toString());
    assertEquals(cases.size(), answers.size());
    for (int number = 0; number < cases.size(); number++) {
      assertEquals(expected.get(number).get("shown"), answers.get(number).get("shown"));
      assertEquals(answered(cases.get(number).toString()), answers.get(number));
    }
    assertEquals("[]", program.send(PATH, "[]").body().asString());
  }

  @Test
  void aThousandCasesAreTakenAndOneMoreIsNot() throws IOException {
    ArrayNode all = JSON.createArrayNode();
    for (int number = 0; number < 1_000; number++) {
      all.add(cases.get(number % cases.size()));
    }
    assertEquals(1_000, answered(all.toString(), "?explain=false").size());
    all.addObject();
    var refused = program.send(PATH, all.toString());
    assertEquals(422, refused.statusCode());
    assertEquals("#", refused.jsonPath().getString("errors[0].pointer"));
  }

  @Test
  void reasonsComeWithTheAnswerUnlessTheyAreNotWanted() throws IOException {
    String body = cases.getFirst().toString();
    for (String asked : List.of("", "?explain=true")) {
      JsonNode result = answered(body, asked).get("results").get(0);
      assertEquals(7, result.get("supports").size());
      assertEquals(2, result.get("opposes").size());
    }
    for (JsonNode result : answered(body, "?explain=false").get("results")) {
      assertFalse(result.has("supports"));
      assertFalse(result.has("opposes"));
      assertTrue(result.has("side"));
      assertTrue(result.has("nextBestTest"));
    }
    var refused = program.send(PATH + "?explain=no", "{\"age\": -1}");
    assertEquals(422, refused.statusCode());
    assertEquals(
        List.of("explain"), refused.jsonPath().getList("errors.parameter.findAll { it != null }"));
    assertEquals(
        List.of("#/age"), refused.jsonPath().getList("errors.pointer.findAll { it != null }"));
  }

  @Test
  void anAnswerComesWithItsMarkAndSourceAndWhatIsMissingIsNamedByIdAndInWords() throws IOException {
    JsonNode lower =
        answered("{\"intake\": {\"SIT6\": true}, \"findings\": {\"PLANK\": {\"value\": 50}}}")
            .at("/results/0");
    JsonNode sits = lower.at("/supports/6/conditions/0");
    assertEquals("SIT6", sits.at("/values/0/subject").asText());
    assertEquals("[\"E\"]", sits.get("marks").toString());
    assertEquals("clinical consensus default", sits.get("source").asText());
    JsonNode plank = lower.at("/supports/2");
    assertEquals("[\"FLEXE\"]", plank.get("missing").toString());
    assertEquals(
        "[\"Prone forearm plank: its limits depend on a sex that is not recorded\","
            + "\"60° flexor hold\"]",
        plank.get("missingText").toString());
    JsonNode neverAsked = answered("{}").at("/results/0/supports/6");
    assertEquals("[\"SIT6\"]", neverAsked.get("missing").toString());
    assertEquals("Sits more than 6 hours a day: not asked", neverAsked.get("text").asText());
  }

  @Test
  void aPlainAnswerToASidedQuestionMeansBothSides() throws IOException {
    assertEquals(
        answered("{\"intake\": {\"PASTHAM\": {\"left\": true, \"right\": true}}}"),
        answered("{\"intake\": {\"PASTHAM\": true}}"));
  }

  @Test
  void aClinicsOwnLimitsChangeNothingForPrograms() throws IOException {
    JsonNode before = answered(cases.getFirst().toString());
    tenancy.as(
        SmallClinic.open().admin(),
        () ->
            overrides.put(
                new LimitOverride("patterns.rules.likelyScore", new BigDecimal("0.9")),
                "Our audit",
                0));
    assertEquals(before, answered(cases.getFirst().toString()));
  }

  @Test
  void theVersionOfTheCatalogueIsTold() throws IOException {
    assertEquals(catalogue.version(), answered("{}").get("catalogueVersion").asText());
  }

  private JsonNode answered(String body) throws IOException {
    return answered(body, "");
  }

  private JsonNode answered(String body, String parameters) throws IOException {
    Response answer = program.send(PATH + parameters, body);
    assertEquals(200, answer.statusCode(), () -> answer.body().asString());
    return JSON.readTree(answer.body().asString());
  }

  private static JsonNode found(JsonNode answer, JsonNode wanted) {
    for (JsonNode result : answer.get("results")) {
      if (result.get("pattern").equals(wanted.get("pattern"))
          && result.get("side").equals(wanted.get("side"))) {
        return result;
      }
    }
    throw new AssertionError("No " + wanted);
  }
}
