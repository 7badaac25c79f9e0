package org.plumbline.web.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.TestSignIn;

/** The clinical knowledge as another program gets it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CatalogueTest {

  private static final String PATH = "/api/v1/catalogue/";

  @Inject Catalogue catalogue;

  @Test
  void eachKindComesWholeAndInTheOrderOfTheCatalogue() throws IOException {
    Map<String, Set<String>> wanted =
        Map.of(
            "tests", catalogue.tests().keySet(),
            "intake", catalogue.questions().keySet(),
            "patterns", catalogue.patterns().keySet(),
            "exercises", catalogue.exercises().keySet());
    for (var kind : wanted.entrySet()) {
      var told = new ArrayList<String>();
      items(kind.getKey()).forEach(item -> told.add(item.get("id").asText()));
      assertEquals(List.copyOf(kind.getValue()), told, kind.getKey());
    }
  }

  @Test
  void aTestComesWithItsRangeLimitsAndEvidence() throws IOException {
    JsonNode soren = items("tests").get(0);
    assertEquals(0, soren.get("min").intValue());
    assertEquals(240, soren.get("max").intValue());
    assertEquals("s", soren.get("unitSymbol").asText());
    assertEquals("<58", soren.at("/grade/flag").asText());
    assertEquals("[\"V\",\"G\",\"E\"]", soren.at("/evidence/marks").toString());
  }

  @Test
  void everyItemHasTheFieldsTheDescriptionPromises() throws IOException {
    var described =
        new ObjectMapper()
            .readTree(given().get("/q/openapi?format=json").asString())
            .at("/components/schemas");
    Map<String, String> kinds =
        Map.of(
            "tests", "Test", "intake", "Question", "patterns", "Pattern", "exercises", "Exercise");
    for (var kind : kinds.entrySet()) {
      JsonNode schema = described.get(kind.getValue());
      for (JsonNode item : items(kind.getKey())) {
        for (JsonNode field : schema.get("required")) {
          assertTrue(item.has(field.asText()), item.get("id") + " " + field);
        }
        var undescribed = new ArrayList<String>();
        item.fieldNames().forEachRemaining(undescribed::add);
        undescribed.removeIf(schema.get("properties")::has);
        assertEquals(List.of(), undescribed, item.get("id").asText());
      }
    }
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    var first = Browser.ofProgram().get(PATH + "exercises");
    assertEquals("no-cache, private", sorted(first.header("Cache-Control")));
    var again =
        given()
            .header(TestSignIn.HEADER, TestSignIn.PROGRAM)
            .header("If-None-Match", first.header("ETag"))
            .get(PATH + "exercises");
    assertEquals(304, again.statusCode());
    assertEquals("", again.body().asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pattern", "red-flags", "tests/SOREN", "../../q/health"})
  void anythingElseIsNotThere(String kind) {
    assertEquals(404, Browser.ofProgram().get(PATH + kind).statusCode());
  }

  private static String sorted(String list) {
    return String.join(", ", List.of(list.split(", ", -1)).stream().sorted().toList());
  }

  private static JsonNode items(String kind) throws IOException {
    var answer = Browser.ofProgram().get(PATH + kind);
    assertEquals(200, answer.statusCode());
    return new ObjectMapper().readTree(answer.body().asString());
  }
}
