package org.plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak on this machine, with the clinic's realm and its data in the local PostgreSQL.
 */
public final class LocalKeycloak implements AutoCloseable {

  /** The realm of the clinic's sign-ins. */
  public static final String REALM = "plumbline";

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** What is settled once, so that each start afterwards is quick. */
  private static final List<String> BUILD = List.of("--db=postgres", "--cache=local");

  /** Little is compiled: a local copy starts often and never has enough to do to pay for more. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private final Part part;
  private final URI address;

  private LocalKeycloak(Part part, URI address) {
    this.part = part;
    this.address = address;
  }

  /**
   * Starts Keycloak and waits until it answers.
   *
   * @param port the port on the loopback address
   * @param log the file for what it says
   */
  public static LocalKeycloak start(
      Checkout checkout, LocalPostgres postgres, Secrets secrets, int port, Path log) {
    var home = home(checkout);
    buildOnce(home, log.resolveSibling("keycloak-build.log"));
    var address = URI.create("http://localhost:" + port);
    var command =
        List.of(
            "sh",
            script(home).toString(),
            "start",
            "--optimized",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + address,
            "--db-url=" + postgres.url(DatabaseRole.KEYCLOAK),
            "--db-username=" + DatabaseRole.KEYCLOAK.user(),
            "--db-pool-max-size=20",
            "--spi-theme--folder--dir=" + checkout.themes(),
            "--log-level=warn,org.keycloak.events:error");
    var environment =
        Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "JAVA_OPTS_APPEND", QUICK_START,
            "KC_DB_PASSWORD", postgres.password(DatabaseRole.KEYCLOAK),
            "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER,
            "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
    var part = Part.start("Keycloak", command, environment, home, log);
    var keycloak = new LocalKeycloak(part, address);
    try {
      part.awaitAnswer(address.resolve("/realms/master"), PATIENCE);
    } catch (CannotStartException e) {
      keycloak.close();
      throw e;
    }
    return keycloak;
  }

  /**
   * Brings in the realm file of a checkout, without any people, for a test of sign-ins.
   *
   * @param values what stands for the file's placeholders
   */
  public void bring(Checkout checkout, Map<String, String> values, Secrets secrets) {
    bring(Realm.read(checkout.realm(), values), secrets);
  }

  /** Brings in the realm if Keycloak has none yet, and tells it where mail goes today. */
  void bring(Realm realm, Secrets secrets) {
    try (var admin = KeycloakAdmin.signIn(address, secrets.of("keycloak.admin"))) {
      if (admin.hasRealm(REALM)) {
        admin.updateRealm(REALM, realm.mailJson());
        admin.bringPrograms(REALM, realm.programsJson());
      } else {
        admin.createRealm(realm.json());
      }
    }
  }

  /** Where Keycloak is, without a path. */
  public URI address() {
    return address;
  }

  /** Where the realm is: what OpenID Connect calls the issuer. */
  public URI issuer() {
    return address.resolve("/realms/" + REALM);
  }

  /** The process, so that a later start can end what a killed launcher left behind. */
  ProcessHandle handle() {
    return part.handle();
  }

  /** Stops Keycloak and waits for it. */
  @Override
  public void close() {
    part.close();
  }

  private static Path home(Checkout checkout) {
    try (var unpacked = Files.list(checkout.keycloak())) {
      return unpacked
          .filter(home -> Files.exists(script(home)))
          .findFirst()
          .orElseThrow(LocalKeycloak::notUnpacked);
    } catch (IOException e) {
      throw notUnpacked();
    }
  }

  private static CannotStartException notUnpacked() {
    return new CannotStartException("Keycloak is not unpacked yet. Start with ./clinic run.");
  }

  private static Path script(Path home) {
    return home.resolve("bin/kc.sh");
  }

  /**
   * Settles the build options; of several starts at once, the first does it and the rest wait. The
   * file keeps other processes waiting, which it cannot do for the threads of this one.
   */
  private static synchronized void buildOnce(Path home, Path log) {
    var done = home.resolve("plumbline-built");
    try (var channel =
            FileChannel.open(
                home.resolve("plumbline-lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var ignored = channel.lock()) {
      if (Files.exists(done) && Files.readAllLines(done).equals(BUILD)) {
        return;
      }
      var command = new ArrayList<>(List.of("sh", script(home).toString(), "build"));
      command.addAll(BUILD);
      var environment =
          Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_APPEND", QUICK_START);
      try (var build = Part.start("Keycloak's build", command, environment, home, log)) {
        if (build.awaitEnd() != 0) {
          throw new CannotStartException("Keycloak could not be built.\n" + build.lastWords());
        }
      }
      Files.write(done, BUILD);
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak could not be built.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStartException("Keycloak's build was interrupted.");
    }
  }
}
