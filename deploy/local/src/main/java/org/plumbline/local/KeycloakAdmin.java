package org.plumbline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's admin REST API, as far as a local copy needs it. */
final class KeycloakAdmin implements AutoCloseable {

  static final String USER = "local-admin";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final String token;

  private KeycloakAdmin(URI address, String password) {
    this.address = address;
    this.token = token(password);
  }

  static KeycloakAdmin signIn(URI address, String password) {
    return new KeycloakAdmin(address, password);
  }

  boolean hasRealm(String realm) {
    return send(request("/admin/realms/" + realm).GET().build()).statusCode() == 200;
  }

  void createRealm(String json) {
    var answer = send(request("/admin/realms").POST(body(json)).build());
    if (answer.statusCode() != 201) {
      throw new CannotStartException("Keycloak refused the realm: " + answer.body());
    }
  }

  void updateRealm(String realm, String json) {
    var answer = send(request("/admin/realms/" + realm).PUT(body(json)).build());
    if (answer.statusCode() != 204) {
      throw new CannotStartException("Keycloak refused a change of the realm: " + answer.body());
    }
  }

  /**
   * Gives a realm that was made before there was an API what programs sign in with, and leaves it
   * alone where it is there already.
   *
   * @param partial the role and the client, as Keycloak's partial import takes them
   */
  void bringPrograms(String realm, String partial) {
    var base = "/admin/realms/" + realm;
    post(base + "/partialImport", partial);
    var program = read(base + "/clients?clientId=" + Realm.PROGRAM).get(0).get("id").asText();
    var account = read(base + "/clients/" + program + "/service-account-user");
    var role = "[" + read(base + "/roles/" + Realm.INTEGRATOR) + "]";
    post(base + "/users/" + account.get("id").asText() + "/role-mappings/realm", role);
    post(base + "/clients/" + program + "/scope-mappings/realm", role);
  }

  private void post(String path, String json) {
    var answer = send(request(path).POST(body(json)).build());
    if (answer.statusCode() >= 300) {
      throw new CannotStartException("Keycloak refused a change of the realm: " + answer.body());
    }
  }

  private JsonNode read(String path) {
    var answer = send(request(path).GET().build());
    if (answer.statusCode() != 200) {
      throw new CannotStartException("Keycloak does not tell " + path + ": " + answer.body());
    }
    return parsed(answer.body());
  }

  private static JsonNode parsed(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private String token(String password) {
    var form =
        Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                USER,
                "password",
                password)
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(address.resolve("/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(body(form))
            .build();
    var answer = send(request);
    if (answer.statusCode() != 200) {
      throw new CannotStartException(
          "Keycloak's data and the secrets of this copy do not belong together.");
    }
    return parsed(answer.body()).get("access_token").asText();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(Duration.ofMinutes(2))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStartException("The start of Keycloak was interrupted.");
    }
  }
}
