package org.plumbline.local;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A whole Plumbline on this machine: PostgreSQL, the mailbox, Keycloak and the application, started
 * in this order and stopped in the opposite one.
 */
public final class LocalCopy implements AutoCloseable {

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Options options;
  private final Consumer<String> tell;
  private boolean closing;

  private LocalCopy(Options options, Consumer<String> tell) {
    this.options = options;
    this.tell = tell;
  }

  /**
   * A copy that is not started yet.
   *
   * @param tell takes one line of progress after the other
   */
  public static LocalCopy of(Options options, Consumer<String> tell) {
    return new LocalCopy(options, tell);
  }

  /**
   * Starts everything and returns when all of it is ready.
   *
   * @throws CannotStartException with the sentence for the person, when something is in the way
   */
  public Started start(Checkout checkout) {
    var folder = keep(DataFolder.take(options.folder(), options.empty()));
    var ports = Ports.around(options.port());
    var secrets = folder.secrets();
    folder.begin(options.empty());

    tell.accept("Starting PostgreSQL");
    var postgres = keep(LocalPostgres.keptIn(folder.postgres(), ports.postgres(), secrets));
    var mailbox = keep(Mailbox.open(ports.smtp(), ports.mail()));

    tell.accept("Starting Keycloak, which takes longer the first time");
    var keycloak =
        keep(
            LocalKeycloak.start(
                checkout, postgres, secrets, ports.keycloak(), folder.log("keycloak")));
    folder.remember("keycloak", keycloak.handle());
    keycloak.bring(realm(checkout, secrets, mailbox), secrets);

    tell.accept(
        options.empty()
            ? "Starting Plumbline"
            : "Starting Plumbline, which first enters the sample clinics if it has none");
    var application =
        keep(
            new Application(folder, secrets, postgres, keycloak, mailbox).start(options, checkout));
    return new Started(
        URI.create("http://localhost:" + options.port()),
        mailbox,
        postgres,
        application,
        new ProgramSignIn(keycloak.issuer(), secrets.of("keycloak.api")));
  }

  /**
   * A copy that is ready.
   *
   * @param address where its pages are
   * @param mailbox what it sent
   * @param postgres its database
   * @param program how another program signs in to its API
   */
  public record Started(
      URI address,
      Mailbox mailbox,
      LocalPostgres postgres,
      Application.Run run,
      ProgramSignIn program) {

    /** Where the first clinic is made, while there is none. */
    public Optional<String> setUpLink() {
      return run.setUpLink();
    }

    /** Waits until the application ends by itself, and says how it ended. */
    String awaitEnd() throws InterruptedException {
      return run.awaitEnd();
    }
  }

  private Realm realm(Checkout checkout, Secrets secrets, Mailbox mailbox) {
    var realm =
        Realm.read(
                checkout.realm(),
                Map.ofEntries(
                    Map.entry("PLUMBLINE_ADDRESS", "http://localhost"),
                    Map.entry("PLUMBLINE_WEB_SECRET", secrets.of("keycloak.web")),
                    Map.entry("PLUMBLINE_ADMIN_SECRET", secrets.of("keycloak.invitations")),
                    Map.entry("PLUMBLINE_API_SECRET", secrets.of("keycloak.api")),
                    Map.entry("PLUMBLINE_MAIL_HOST", "127.0.0.1"),
                    Map.entry("PLUMBLINE_MAIL_PORT", String.valueOf(mailbox.smtpPort())),
                    Map.entry("PLUMBLINE_MAIL_FROM", Application.MAIL_FROM),
                    Map.entry("PLUMBLINE_MAIL_AUTH", "false"),
                    Map.entry("PLUMBLINE_MAIL_USER", ""),
                    Map.entry("PLUMBLINE_MAIL_PASSWORD", ""),
                    Map.entry("PLUMBLINE_MAIL_STARTTLS", "false")))
            .openToLoopback();
    return options.empty() ? realm : realm.with(SamplePeople.read());
  }

  private synchronized <T extends AutoCloseable> T keep(T part) {
    running.push(part);
    if (closing) {
      close();
      throw new CannotStartException("The start was interrupted.");
    }
    return part;
  }

  /** Whether any part of it runs. */
  synchronized boolean isRunning() {
    return !running.isEmpty();
  }

  /** Whether somebody asked it to stop. */
  synchronized boolean isClosing() {
    return closing;
  }

  /** Stops everything that runs, the last started first. */
  @Override
  public synchronized void close() {
    closing = true;
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        tell.accept("Something did not stop cleanly: " + e.getMessage());
      }
    }
  }
}
