package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalKeycloakTest {

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

  @TempDir static Path folder;
  private static Secrets secrets;
  private static LocalPostgres postgres;
  private static LocalKeycloak keycloak;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    secrets = Secrets.keptIn(folder.resolve("secrets.properties"));
    postgres = LocalPostgres.keptIn(folder.resolve("postgres"), 0, secrets);
    keycloak =
        LocalKeycloak.start(
            Checkout.find(), postgres, secrets, Ports.anyFree(), folder.resolve("keycloak.log"));
    keycloak.bring(realm(), secrets);
    keycloak.bring(realm(), secrets);
  }

  @AfterAll
  static void stop() {
    keycloak.close();
    postgres.close();
  }

  private static Realm realm() {
    return Realm.read(
            Checkout.find().realm(),
            Map.ofEntries(
                Map.entry("PLUMBLINE_ADDRESS", "http://localhost"),
                Map.entry("PLUMBLINE_WEB_SECRET", "web-secret"),
                Map.entry("PLUMBLINE_ADMIN_SECRET", "admin-secret"),
                Map.entry("PLUMBLINE_API_SECRET", "api-secret"),
                Map.entry("PLUMBLINE_MAIL_HOST", "127.0.0.1"),
                Map.entry("PLUMBLINE_MAIL_PORT", "25"),
                Map.entry("PLUMBLINE_MAIL_FROM", "plumbline@a.example"),
                Map.entry("PLUMBLINE_MAIL_AUTH", "false"),
                Map.entry("PLUMBLINE_MAIL_USER", ""),
                Map.entry("PLUMBLINE_MAIL_PASSWORD", ""),
                Map.entry("PLUMBLINE_MAIL_STARTTLS", "false")))
        .openToLoopback()
        .with(SamplePeople.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:9191"})
  void aSamplePersonSignsInOnAnyPort(String address) throws Exception {
    var redirect = address + "/signed-in";
    var page =
        get(askToSignIn(redirect, "&code_challenge_method=S256&code_challenge=" + CHALLENGE));
    var form = FORM.matcher(page.body());
    assertTrue(form.find(), page.body());
    var answer =
        post(
            form.group(1).replace("&amp;", "&"),
            Map.of("username", "thea", "password", SamplePeople.read().password()),
            cookies(page));
    assertEquals(302, answer.statusCode(), answer.body());
    var location = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(location.startsWith(redirect + "?"), location);
  }

  @Test
  void signingInWithoutPkceIsRefused() throws Exception {
    var answer = get(askToSignIn("http://localhost:8080/signed-in", ""));
    var location = answer.headers().firstValue("Location").orElse(answer.body());
    assertTrue(location.contains("error=invalid_request"), location);
  }

  @Test
  void nobodyIsSentOnToAForeignAddress() throws Exception {
    var answer =
        get(
            askToSignIn(
                "https://elsewhere.example/",
                "&code_challenge_method=S256&code_challenge=" + CHALLENGE));
    assertEquals(400, answer.statusCode());
  }

  @Test
  void theInvitingServiceMayManagePeopleAndNothingElse() throws Exception {
    var token =
        token(
            keycloak.issuer().toString(),
            Map.of(
                "grant_type", "client_credentials",
                "client_id", "plumbline-admin",
                "client_secret", "admin-secret"));
    var thea = json(getAs(token, "/users?exact=true&username=thea")).get(0);
    assertEquals(SamplePeople.read().people().getFirst().id(), thea.get("id").asText());
    assertEquals(403, getAs(token, "/clients").statusCode());
    assertFalse(getAs(token, "").body().contains("smtpServer"));
  }

  @Test
  void aProgramGetsATokenForTheApiWithTheRoleAndNothingElse() throws Exception {
    var claims = claims(programToken());
    assertEquals(keycloak.issuer().toString(), claims.get("iss").asText());
    assertTrue(claims.get("aud").toString().contains("plumbline-api"), claims.toString());
    assertEquals("[\"integrator\"]", claims.at("/realm_access/roles").toString());
    assertFalse(claims.has("resource_access"), claims.toString());
  }

  @Test
  void aRealmMadeBeforeThereWasAnApiIsGivenItAtTheNextStart() throws Exception {
    var admin =
        token(
            keycloak.address() + "/realms/master",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakAdmin.USER,
                "password",
                secrets.of("keycloak.admin")));
    var id = json(getAs(admin, "/clients?clientId=plumbline-api")).get(0).get("id").asText();
    assertEquals(204, delete(admin, "/clients/" + id).statusCode());
    assertEquals(204, delete(admin, "/roles/integrator").statusCode());

    keycloak.bring(realm(), secrets);

    assertEquals("[\"integrator\"]", claims(programToken()).at("/realm_access/roles").toString());
  }

  private String programToken() throws Exception {
    return token(
        keycloak.issuer().toString(),
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "plumbline-api",
            "client_secret", "api-secret"));
  }

  private String token(String realm, Map<String, String> form) throws Exception {
    return json(post(realm + "/protocol/openid-connect/token", form, ""))
        .get("access_token")
        .asText();
  }

  private static JsonNode claims(String token) throws IOException {
    return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
  }

  private HttpResponse<String> delete(String token, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(keycloak.address().resolve("/admin/realms/plumbline" + path))
            .header("Authorization", "Bearer " + token)
            .DELETE()
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String askToSignIn(String redirect, String more) {
    return keycloak.issuer()
        + "/protocol/openid-connect/auth?client_id=plumbline-web&response_type=code&scope=openid"
        + "&redirect_uri="
        + URLEncoder.encode(redirect, StandardCharsets.UTF_8)
        + more;
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> getAs(String token, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(keycloak.address().resolve("/admin/realms/plumbline" + path))
            .header("Authorization", "Bearer " + token)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** By hand, as browsers do on this machine: Java keeps secure cookies from plain http. */
  private static String cookies(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private HttpResponse<String> post(String address, Map<String, String> form, String cookies)
      throws IOException, InterruptedException {
    var body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookies)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new JsonMapper().readTree(answer.body());
  }
}
