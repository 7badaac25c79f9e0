package org.plumbline.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.plumbline.local.Checkout;
import org.plumbline.local.LocalCopy;
import org.plumbline.local.Options;

/**
 * A whole Plumbline: started by the first journey that needs it, while others wait for it, and
 * stopped when the last is done.
 */
final class RunningClinic {

  /**
   * Names a copy that runs already, to look at while writing a journey: its address, its mail page
   * and its one-time link, as {@code ./clinic run} prints them, with spaces between. A journey that
   * registers somebody is walked once in such a copy.
   */
  private static final String RUNNING = "plumbline.running";

  /** Each is started only when somebody asks for it. */
  private static final class WithSamplePeople {
    static final RunningClinic CLINIC = new RunningClinic(false);
  }

  private static final class NewAndEmpty {
    static final RunningClinic CLINIC = new RunningClinic(true);
  }

  private final URI address;
  private final URI mailPage;
  private final String setUpLink;

  private RunningClinic(boolean empty) {
    var running = System.getProperty(RUNNING);
    if (running != null) {
      var words = running.split(" ");
      address = URI.create(words[0]);
      mailPage = URI.create(words[1]);
      setUpLink = words[words.length - 1];
      return;
    }
    try {
      var folder = Files.createTempDirectory("plumbline-journeys");
      var options = new Options(freePort(empty), folder.resolve("copy"), empty);
      var copy = LocalCopy.of(options, System.out::println);
      Runtime.getRuntime().addShutdownHook(new Thread(copy::close, "stop"));
      var started = copy.start(Checkout.find());
      address = started.address();
      mailPage = started.mailbox().address();
      setUpLink = started.setUpLink().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The clinics with the sample people. */
  static RunningClinic sample() {
    return WithSamplePeople.CLINIC;
  }

  /** A new installation without any clinic. */
  static RunningClinic empty() {
    return NewAndEmpty.CLINIC;
  }

  /**
   * A port below those the system hands out by itself, so that it is still free when the pages take
   * it. Both copies may start at once: the ports behind an odd one are never those behind an even
   * one.
   */
  private static int freePort(boolean odd) {
    while (true) {
      int port = 2 * ThreadLocalRandom.current().nextInt(10_500, 16_000) + (odd ? 1 : 0);
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        // Somebody else's.
      }
    }
  }

  /** Where a path of the clinic is, for example {@code /therapist}. */
  String at(String path) {
    return address.resolve(path).toString();
  }

  /** The one-time link of a new installation. */
  String setUpLink() {
    return setUpLink;
  }

  /** Where the mails are shown. */
  String mailPage() {
    return mailPage.toString();
  }

  /** The folder the screenshots go to. */
  static Path screenshots() {
    return Checkout.find().root().resolve("deploy/journeys/target/screenshots");
  }
}
