package org.plumbline.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What {@code ./clinic run} starts once everything is built. */
public final class Launch {

  private Launch() {}

  /**
   * Starts a copy and keeps it until Ctrl-C.
   *
   * @param words {@code [--port N] [--data DIR] [--empty]}
   */
  public static void main(String[] words) throws InterruptedException {
    try {
      var checkout = Checkout.find();
      var options = Options.parse(Arrays.asList(words), checkout.root().resolve(".clinic"));
      run(checkout, options);
    } catch (CannotStartException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Checkout checkout, Options options) throws InterruptedException {
    var begun = System.nanoTime();
    var copy = LocalCopy.of(options, line -> System.out.println("· " + line));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(copy), "stop"));
    var started = copy.start(checkout);
    var seconds = (System.nanoTime() - begun) / 1_000_000_000;
    welcome(options, started, seconds).forEach(System.out::println);
    var end = started.awaitEnd();
    if (!copy.isClosing()) {
      throw new CannotStartException(end);
    }
  }

  private static void stop(LocalCopy copy) {
    if (copy.isRunning()) {
      System.out.println("\nStopping");
      copy.close();
      System.out.println("Stopped. The data stay where they are.");
    }
  }

  private static List<String> welcome(Options options, LocalCopy.Started started, long seconds) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("Plumbline is ready after %d seconds: %s".formatted(seconds, started.address()));
    lines.add("Its mail can be read at           " + started.mailbox().address());
    lines.add("Its data live in                  " + options.folder());
    lines.add("");
    if (options.empty()) {
      lines.addAll(firstSteps(started));
    } else {
      lines.addAll(signIns(SamplePeople.read()));
    }
    lines.add("");
    lines.addAll(started.program().lines(started.address()));
    lines.add("");
    lines.add("Ctrl-C stops it.");
    return lines;
  }

  private static List<String> firstSteps(LocalCopy.Started started) {
    return started
        .setUpLink()
        .map(
            link ->
                List.of("It has no clinic yet. This link, good once, makes the first one:", link))
        .orElse(List.of("Sign in as the people of your own clinic."));
  }

  private static List<String> signIns(SamplePeople sample) {
    var lines = new ArrayList<String>();
    lines.add("Sign in as one of these, with the password " + sample.password());
    for (var clinic : sample.clinics()) {
      lines.add("  " + clinic.name());
      sample.people().stream()
          .filter(person -> person.clinic().equals(clinic.name()))
          .map(
              person ->
                  "    %-7s %-14s %s %s"
                      .formatted(
                          person.username(), person.role(), person.firstName(), person.lastName()))
          .forEach(lines::add);
    }
    return lines;
  }
}
