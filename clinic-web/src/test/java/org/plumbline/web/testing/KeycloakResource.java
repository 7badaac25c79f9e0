package org.plumbline.web.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.plumbline.local.Checkout;
import org.plumbline.local.LocalKeycloak;
import org.plumbline.local.LocalPostgres;
import org.plumbline.local.Secrets;

/** Gives a test a real Keycloak with the product's realm, and no people in it. */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

  /** The secret of every client. */
  public static final String SECRET = "the-secret-of-this-test";

  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  @Override
  public Map<String, String> start() {
    try {
      var folder = Files.createTempDirectory("plumbline-keycloak");
      var secrets = Secrets.keptIn(folder.resolve("secrets.properties"));
      var postgres = LocalPostgres.keptIn(folder.resolve("postgres"), 0, secrets);
      started.push(postgres);
      var checkout = Checkout.find();
      var keycloak =
          LocalKeycloak.start(
              checkout, postgres, secrets, freePort(), folder.resolve("keycloak.log"));
      started.push(keycloak);
      keycloak.bring(
          checkout,
          Map.ofEntries(
              Map.entry("PLUMBLINE_ADDRESS", "http://localhost"),
              Map.entry("PLUMBLINE_WEB_SECRET", SECRET),
              Map.entry("PLUMBLINE_ADMIN_SECRET", SECRET),
              Map.entry("PLUMBLINE_API_SECRET", SECRET),
              Map.entry("PLUMBLINE_MAIL_HOST", "127.0.0.1"),
              Map.entry("PLUMBLINE_MAIL_PORT", "25"),
              Map.entry("PLUMBLINE_MAIL_FROM", "plumbline@clinic.example"),
              Map.entry("PLUMBLINE_MAIL_AUTH", "false"),
              Map.entry("PLUMBLINE_MAIL_USER", ""),
              Map.entry("PLUMBLINE_MAIL_PASSWORD", ""),
              Map.entry("PLUMBLINE_MAIL_STARTTLS", "false")),
          secrets);
      String issuer = keycloak.issuer().toString();
      return Map.ofEntries(
          Map.entry("quarkus.oidc.auth-server-url", issuer),
          Map.entry("quarkus.oidc.credentials.secret", SECRET),
          Map.entry("quarkus.oidc.api.auth-server-url", issuer),
          Map.entry("quarkus.oidc-client.auth-server-url", issuer),
          Map.entry("quarkus.oidc-client.discovery-enabled", "false"),
          Map.entry("quarkus.oidc-client.token-path", "/protocol/openid-connect/token"),
          Map.entry("quarkus.oidc-client.client-id", "plumbline-admin"),
          Map.entry("quarkus.oidc-client.credentials.secret", SECRET),
          Map.entry(
              "quarkus.rest-client.keycloak-users.url",
              keycloak.address() + "/admin/realms/" + LocalKeycloak.REALM));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
