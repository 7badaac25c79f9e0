package org.plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packaged application, run as an operator would run it, with this copy's parts behind it. */
final class Application {

  static final String MAIL_FROM = "plumbline@localhost.example";

  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private final DataFolder folder;
  private final Secrets secrets;
  private final LocalPostgres postgres;
  private final LocalKeycloak keycloak;
  private final Mailbox mailbox;

  Application(
      DataFolder folder,
      Secrets secrets,
      LocalPostgres postgres,
      LocalKeycloak keycloak,
      Mailbox mailbox) {
    this.folder = folder;
    this.secrets = secrets;
    this.postgres = postgres;
    this.keycloak = keycloak;
    this.mailbox = mailbox;
  }

  /** The application while it runs. */
  static final class Run implements AutoCloseable {

    private final Part part;
    private final String address;

    private Run(Part part, String address) {
      this.part = part;
      this.address = address;
    }

    /** The one-time link that makes the first clinic, when the application told one. */
    Optional<String> setUpLink() {
      return part.lastLineThatBegins(address + "/setup/");
    }

    String awaitEnd() throws InterruptedException {
      var status = part.awaitEnd();
      return "The application ended by itself with status " + status + ".\n" + part.lastWords();
    }

    @Override
    public void close() {
      part.close();
    }
  }

  /** Starts the application and waits until it says that it is ready. */
  Run start(Options options, Checkout checkout) {
    var jar = copied(checkout.application()).resolve("quarkus-run.jar");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-Xmx640m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=4",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-jar",
            jar.toString());
    var part =
        Part.start(
            "The application",
            command,
            environment(options),
            folder.application(),
            folder.log("application"));
    try {
      folder.remember("application", part.handle());
      part.awaitAnswer(
          URI.create("http://127.0.0.1:" + options.port() + "/q/health/ready"), PATIENCE);
    } catch (CannotStartException e) {
      part.close();
      throw e;
    }
    return new Run(part, address(options));
  }

  private static String address(Options options) {
    return "http://localhost:" + options.port();
  }

  private Map<String, String> environment(Options options) {
    var env = new HashMap<String, String>();
    env.put("PLUMBLINE_LOCAL", "true");
    env.put("PLUMBLINE_ADDRESS", address(options));
    env.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    env.put("QUARKUS_HTTP_PORT", String.valueOf(options.port()));
    env.put("PLUMBLINE_DATABASE_URL", postgres.url(DatabaseRole.APP));
    for (var role :
        List.of(DatabaseRole.OWNER, DatabaseRole.APP, DatabaseRole.JOBS, DatabaseRole.REPORTS)) {
      env.put("PLUMBLINE_" + role + "_PASSWORD", postgres.password(role));
    }
    env.put("PLUMBLINE_KEYCLOAK_ADDRESS", keycloak.address().toString());
    env.put("PLUMBLINE_WEB_SECRET", secrets.of("keycloak.web"));
    env.put("PLUMBLINE_ADMIN_SECRET", secrets.of("keycloak.invitations"));
    env.put("PLUMBLINE_COOKIE_SECRET", secrets.of("application.cookies"));
    env.put("PLUMBLINE_STATE_SECRET", secrets.of("application.state"));
    env.put("PLUMBLINE_MAIL_HOST", "127.0.0.1");
    env.put("PLUMBLINE_MAIL_PORT", String.valueOf(mailbox.smtpPort()));
    env.put("PLUMBLINE_MAIL_FROM", MAIL_FROM);
    env.put("PLUMBLINE_MAIL_STARTTLS", "DISABLED");
    env.put("PLUMBLINE_SAMPLE_ENABLED", String.valueOf(!options.empty()));
    // Two copies on one machine share the browser's cookies, which know hosts but no ports.
    env.put("QUARKUS_OIDC_AUTHENTICATION_COOKIE_SUFFIX", String.valueOf(options.port()));
    return env;
  }

  /** Runs a copy of the jars, so that a build beside a running copy takes nothing from under it. */
  private Path copied(Path packaged) {
    var copy = folder.application();
    if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
      throw new CannotStartException(
          "The application is not built yet. Start with ./clinic run, which builds it.");
    }
    try {
      deleteAll(copy);
      try (var files = Files.walk(packaged)) {
        for (var file : files.toList()) {
          Files.copy(file, copy.resolve(packaged.relativize(file).toString()));
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException("The application could not be copied to " + copy + ".", e);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
