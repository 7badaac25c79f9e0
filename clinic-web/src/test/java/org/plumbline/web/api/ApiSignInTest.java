package org.plumbline.web.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plumbline.web.testing.KeycloakResource;
import org.plumbline.web.testing.WithKeycloak;

/** The door of the API with a real Keycloak behind it and none of the tests' own sign-in. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiSignInTest {

  private static final String PATH = "/api/v1/pattern-evaluations";

  private final String realm = configured("quarkus.oidc.api.auth-server-url");
  private final String admin = configured("quarkus.rest-client.keycloak-users.url");

  private static String configured(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  @Test
  @Order(1)
  void aProgramWithTheRoleIsLetIn() {
    assertEquals(200, asked(token("plumbline-api")).statusCode());
  }

  @Test
  @Order(1)
  void nobodyIsLetInWithoutAToken() {
    var answer = given().contentType("application/json").body("{}").post(PATH);
    assertEquals("Bearer", problem(401, answer).header("WWW-Authenticate"));
  }

  @Test
  @Order(1)
  void aTokenThatIsBrokenOrForgedIsRefused() {
    var good = token("plumbline-api");
    int middle = good.indexOf('.') + 10;
    char other = good.charAt(middle) == 'A' ? 'B' : 'A';
    for (String bad :
        List.of(
            "nonsense",
            good + "x",
            good.substring(0, middle) + other + good.substring(middle + 1))) {
      var answer = problem(401, asked(bad));
      assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"));
    }
  }

  @Test
  @Order(1)
  void aTokenForSomethingElseIsRefused() {
    problem(401, asked(token("plumbline-admin")));
  }

  @Test
  @Order(1)
  void theCookieOfAPageOpensNothing() {
    var answer =
        given()
            .cookie("q_session", token("plumbline-api"))
            .cookie("plumbline-clinic", "x")
            .contentType("application/json")
            .body("{}")
            .post(PATH);
    problem(401, answer);
  }

  @Test
  @Order(1)
  void aTokenOfAProgramOpensNoPage() {
    for (String page : List.of("/", "/therapist", "/manager", "/admin", "/me")) {
      var answer =
          given()
              .redirects()
              .follow(false)
              .header("Authorization", "Bearer " + token("plumbline-api"))
              .get(page);
      assertEquals(302, answer.statusCode(), page);
      assertTrue(answer.header("Location").startsWith(realm), page);
    }
  }

  /** Comes last: it takes the role away. */
  @Test
  @Order(2)
  void aProgramWithoutTheRoleMayNotAsk() throws IOException {
    var payload = Base64.getUrlDecoder().decode(token("plumbline-api").split("\\.", -1)[1]);
    var account = new ObjectMapper().readTree(payload).get("sub").asText();
    String roles = admin + "/users/" + account + "/role-mappings/realm";
    var operator =
        given()
            .header("Authorization", "Bearer " + token("plumbline-admin"))
            .contentType("application/json");
    var held = operator.get(roles).body().asString();
    assertEquals(204, operator.body(held).delete(roles).statusCode());

    problem(403, asked(token("plumbline-api")));
  }

  private static Response asked(String token) {
    return given()
        .header("Authorization", "Bearer " + token)
        .contentType("application/json")
        .body("{}")
        .post(PATH);
  }

  private String token(String client) {
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", client)
        .formParam("client_secret", KeycloakResource.SECRET)
        .post(realm + "/protocol/openid-connect/token")
        .jsonPath()
        .getString("access_token");
  }

  private static Response problem(int status, Response answer) {
    assertEquals(status, answer.statusCode(), () -> answer.body().asString());
    assertEquals("application/problem+json", answer.contentType().replaceFirst(";.*", ""));
    assertEquals(status, answer.jsonPath().getInt("status"));
    return answer;
  }
}
