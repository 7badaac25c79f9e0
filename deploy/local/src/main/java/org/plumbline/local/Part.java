package org.plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs beside the launcher: started with a log of its own, stopped in good order.
 */
final class Part implements AutoCloseable {

  private static final int SECONDS_TO_STOP = 20;
  private static final long MILLISECONDS_BETWEEN_QUESTIONS = 150;

  private final String name;
  private final Process process;
  private final Path log;

  private Part(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program.
   *
   * @param name what people call it, as in "Keycloak did not start"
   * @param environment added to the launcher's own; secrets travel here, never on the command line
   * @param log the file that takes what it says
   */
  static Part start(
      String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      var builder =
          new ProcessBuilder(apartFromTheTerminal(command))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      return new Part(name, builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be started.", e);
    }
  }

  /** Waits until an address answers with 200, or says why it never will. */
  void awaitAnswer(URI address, Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    try (var client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < deadline) {
        if (process.waitFor(MILLISECONDS_BETWEEN_QUESTIONS, TimeUnit.MILLISECONDS)) {
          throw new CannotStartException(name + " stopped while starting.\n" + lastWords());
        }
        if (answers(client, request)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStartException("The start of " + name + " was interrupted.");
    }
    throw new CannotStartException(
        name + " is not ready after " + patience.toSeconds() + " seconds.\n" + lastWords());
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits until the program has ended and returns its exit status. */
  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** The end of its log, for a person to see what went wrong. */
  String lastWords() {
    try {
      var lines = Files.readAllLines(log);
      var last = lines.subList(Math.max(0, lines.size() - 12), lines.size());
      return String.join("\n", last) + "\nThe whole log is in " + log;
    } catch (IOException e) {
      return "Its log " + log + " cannot be read.";
    }
  }

  /** The last line of its log that begins with some words. */
  Optional<String> lastLineThatBegins(String words) {
    try {
      return Files.readAllLines(log).reversed().stream()
          .map(String::strip)
          .filter(line -> line.startsWith(words))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The program's process. */
  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Asks the program to stop, waits for it, and ends it by force when it does not listen. */
  @Override
  public void close() {
    var all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    process.destroy();
    try {
      if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** Keeps Ctrl-C to the launcher, which then stops the parts one after the other. */
  private static List<String> apartFromTheTerminal(List<String> command) {
    for (var setsid : List.of("/usr/bin/setsid", "/bin/setsid")) {
      if (Files.isExecutable(Path.of(setsid))) {
        var detached = new ArrayList<>(List.of(setsid));
        detached.addAll(command);
        return detached;
      }
    }
    return command;
  }
}
