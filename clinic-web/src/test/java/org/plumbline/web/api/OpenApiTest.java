package org.plumbline.web.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.ApiPath;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.Routes;

/** The description of the API says what there is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenApiTest {

  @Test
  void itListsExactlyTheRoutesOfTheApi() throws IOException {
    var described = new TreeSet<String>();
    for (var path : described().get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        described.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    var running =
        Routes.running().stream()
            .filter(route -> ApiPath.holds(route.substring(route.indexOf(' ') + 1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(running, described);
  }

  @Test
  void everythingItRefersToIsThere() throws IOException {
    JsonNode all = described();
    for (String reference : all.findValuesAsText("$ref")) {
      assertFalse(all.at(reference.substring(1)).isMissingNode(), reference);
    }
  }

  @Test
  void whatIsKeptByTheCallerMayBeAnsweredAsUnchanged() throws IOException {
    for (var path : described().get("paths").properties()) {
      if (path.getKey().contains("/catalogue/")) {
        assertTrue(path.getValue().at("/get/responses").has("304"), path.getKey());
      }
    }
  }

  @Test
  void theOnlyWayInIsATokenWhoseOriginIsToldInWords() throws IOException {
    JsonNode schemes = described().at("/components/securitySchemes");
    assertEquals(1, schemes.size(), schemes.toString());
    assertEquals("http", schemes.at("/token/type").asText());
    assertEquals("bearer", schemes.at("/token/scheme").asText());
    assertEquals("JWT", schemes.at("/token/bearerFormat").asText());
    assertTrue(schemes.at("/token/description").asText().contains("client credentials"));
  }

  @Test
  void itsExamplesAreAnswered() throws IOException {
    int tried = 0;
    for (var path : described().get("paths").properties()) {
      JsonNode examples =
          path.getValue().at("/post/requestBody/content/application~1json/examples");
      for (JsonNode example : examples) {
        var answer = Browser.ofProgram().send(path.getKey(), example.get("value").toString());
        assertEquals(200, answer.statusCode(), () -> answer.body().asString());
        tried++;
      }
    }
    assertTrue(tried >= 2);
  }

  @Test
  void itCanBeReadWithoutATokenForItHoldsNothingOfAnybody() {
    assertEquals(200, given().get("/q/openapi").statusCode());
  }

  @Test
  void itIsBrowsedOnALocalCopyOnly() {
    assertEquals(
        "plumbline.local",
        ConfigProvider.getConfig()
            .getConfigValue("quarkus.swagger-ui.enabled")
            .getRawValue()
            .replaceAll("[${}]", ""));
    assertEquals(404, given().get("/q/swagger-ui/").statusCode());
  }

  @Test
  void onAServerNoPageMayRunAScriptInside() {
    assertFalse(policy("/q/openapi").contains("unsafe"));
    assertFalse(policy("/q/swagger-ui/").contains("unsafe"));
    assertFalse(policy("/therapist/q/swagger-ui/").contains("unsafe"));
  }

  private static String policy(String path) {
    var policies = given().get(path).headers().getValues("Content-Security-Policy");
    assertEquals(1, policies.size(), path);
    return policies.getFirst();
  }

  private static JsonNode described() throws IOException {
    return new ObjectMapper()
        .readTree(given().accept("application/json").get("/q/openapi?format=json").asString());
  }
}
