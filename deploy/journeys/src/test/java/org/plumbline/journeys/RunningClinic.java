package org.plumbline.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.local.Checkout;
import org.plumbline.local.LocalCopy;
import org.plumbline.local.Mailbox;
import org.plumbline.local.Options;

/** The one Plumbline of all journeys: started by the first, stopped when the last is done. */
final class RunningClinic {

  private static final LocalCopy.Started STARTED = start();

  private RunningClinic() {}

  private static LocalCopy.Started start() {
    try {
      var folder = Files.createTempDirectory("plumbline-journeys");
      var copy =
          LocalCopy.of(new Options(freePort(), folder.resolve("copy"), false), System.out::println);
      Runtime.getRuntime().addShutdownHook(new Thread(copy::close, "stop"));
      return copy.start(Checkout.find());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Where a path of the clinic is, for example {@code /therapist}. */
  static String at(String path) {
    return STARTED.address().resolve(path).toString();
  }

  /** Every mail the clinic sent, the newest first. */
  static List<Mailbox.Mail> mails() {
    return STARTED.mailbox().mails();
  }

  /** Where the mails are shown. */
  static URI mailbox() {
    return STARTED.mailbox().address();
  }

  /** The folder the screenshots go to. */
  static Path screenshots() {
    return Checkout.find().root().resolve("deploy/journeys/target/screenshots");
  }
}
