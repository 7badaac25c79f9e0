package org.plumbline.web.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.TestSignIn;

/** Who and what is kept out of the API, and how that is said. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApiWallsTest {

  private static final String PATH = "/api/v1/pattern-evaluations";
  private static final int LIMIT = 4 << 20;

  @Test
  void whoBringsNoTokenIsAskedForOne() {
    var answer = problem(401, Browser.ofNobody().send(PATH, "{}"));
    assertNotNull(answer.header("WWW-Authenticate"));
    problem(401, Browser.ofNobody().get("/api/v1/catalogue/tests"));
  }

  @Test
  void peopleOfAClinicMayNotAskIt() {
    var clinic = SmallClinic.open();
    problem(403, Browser.of(clinic.therapist()).send(PATH, "{}"));
    problem(403, Browser.of(clinic.admin()).send(PATH, "{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/", "/api/v1", "/api/v1/patients", "/api/v2/pattern-evaluations"})
  void aPathThatIsNotThereIsAProblemToo(String path) {
    problem(404, Browser.ofProgram().get(path));
  }

  @Test
  void aPathWithADetourIsReadAsTheSamePathByAll() throws IOException, InterruptedException {
    var noSuchPath =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/me/../api/v1/patients"))
            .header(TestSignIn.HEADER, TestSignIn.PROGRAM)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(noSuchPath, HttpResponse.BodyHandlers.ofString());
      assertEquals(404, answer.statusCode());
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    }
  }

  @Test
  void anotherMethodIsAProblemToo() {
    problem(405, Browser.ofProgram().get(PATH));
    problem(405, program().contentType("application/json").body("{}").put(PATH));
    problem(405, program().delete(PATH));
  }

  @Test
  void onlyJsonIsTaken() {
    for (String type :
        new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
      problem(415, program().contentType(type).body("{}").post(PATH));
    }
    problem(415, program().post(PATH));
    assertEquals(
        200,
        program()
            .contentType("application/json; charset=utf-8")
            .body("{}")
            .post(PATH)
            .statusCode());
  }

  @Test
  void onlyJsonIsGiven() {
    problem(
        406, program().accept("text/html").contentType("application/json").body("{}").post(PATH));
  }

  @Test
  void aBodyOfFourMegabytesIsTakenAndOneByteMoreIsNot() throws Exception {
    assertEquals(200, sent(announced(body(LIMIT))).statusCode());
    tooLarge(sent(announced(body(LIMIT + 1))));
    tooLarge(sent(announced(body(5 << 20))));
  }

  @Test
  void aBodyThatDoesNotSayHowLongItIsIsMeasuredWhileItIsRead() throws Exception {
    assertEquals(200, sent(streamed(body(LIMIT))).statusCode());
    tooLarge(sent(streamed(body(LIMIT + 1))));
    tooLarge(sent(streamed(body(20 << 20))));
  }

  @Test
  void nothingIsKeptAndNoCookieIsSet() {
    for (Response answer :
        new Response[] {
          Browser.ofProgram().send(PATH, "{}"), Browser.ofNobody().send(PATH, "{}")
        }) {
      assertEquals("no-store", answer.header("Cache-Control"));
      assertEquals(0, answer.getDetailedCookies().size());
    }
  }

  @Test
  void aPageStillTakesNothingButAForm() {
    var clinic = SmallClinic.open();
    var answer = Browser.of(clinic.admin()).send("/admin/settings", "{}");
    assertFalse(answer.statusCode() < 400, () -> String.valueOf(answer.statusCode()));
    assertEquals("text/html", answer.contentType().replaceFirst(";.*", ""));
    var chosen = Browser.of(clinic.admin()).send("/therapist/patients/search", "{}");
    assertFalse(chosen.statusCode() < 400, () -> String.valueOf(chosen.statusCode()));
  }

  private static RequestSpecification program() {
    return given().header(TestSignIn.HEADER, TestSignIn.PROGRAM);
  }

  private static Response problem(int status, Response answer) {
    assertEquals(status, answer.statusCode());
    assertEquals("application/problem+json", answer.contentType().replaceFirst(";.*", ""));
    assertEquals(status, answer.jsonPath().getInt("status"));
    assertNotNull(answer.jsonPath().getString("type"));
    assertNotNull(answer.jsonPath().getString("title"));
    assertEquals(
        "urn:uuid:" + answer.header("X-Request-Id"), answer.jsonPath().getString("instance"));
    return answer;
  }

  private static byte[] body(int length) {
    return ("{}" + " ".repeat(length - 2)).getBytes(StandardCharsets.UTF_8);
  }

  private static HttpRequest.BodyPublisher announced(byte[] body) {
    return HttpRequest.BodyPublishers.ofByteArray(body);
  }

  private static HttpRequest.BodyPublisher streamed(byte[] body) {
    return HttpRequest.BodyPublishers.ofInputStream(
        () -> (InputStream) new ByteArrayInputStream(body));
  }

  private HttpResponse<String> sent(HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
              .header("Content-Type", "application/json")
              .header(TestSignIn.HEADER, TestSignIn.PROGRAM)
              .POST(body)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void tooLarge(HttpResponse<String> answer) {
    assertEquals(413, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(413, JsonPath.from(answer.body()).getInt("status"));
  }
}
