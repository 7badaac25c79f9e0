package org.plumbline.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.local.Checkout;
import org.plumbline.local.LocalCopy;
import org.plumbline.local.Mailbox;
import org.plumbline.local.Options;

/** A whole Plumbline: started by the first journey that needs it, stopped when the last is done. */
final class RunningClinic {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  /** Each is started only when somebody asks for it. */
  private static final class WithSamplePeople {
    static final RunningClinic CLINIC = new RunningClinic(false);
  }

  private static final class NewAndEmpty {
    static final RunningClinic CLINIC = new RunningClinic(true);
  }

  private final LocalCopy.Started started;

  private RunningClinic(boolean empty) {
    try {
      var folder = Files.createTempDirectory("plumbline-journeys");
      var options = new Options(freePort(), folder.resolve("copy"), empty);
      var copy = LocalCopy.of(options, System.out::println);
      Runtime.getRuntime().addShutdownHook(new Thread(copy::close, "stop"));
      started = copy.start(Checkout.find());
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

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Where a path of the clinic is, for example {@code /therapist}. */
  String at(String path) {
    return started.address().resolve(path).toString();
  }

  /** The one-time link of a new installation. */
  String setUpLink() {
    return started.setUpLink().orElseThrow();
  }

  /** Opens somebody's newest mail once it has come, and returns the link in it. */
  String linkMailedTo(String address) {
    var mail =
        Patience.await(
            "a mail to " + address,
            () ->
                started.mailbox().mails().stream()
                    .filter(one -> one.to().contains(address))
                    .findFirst());
    var link = LINK.matcher(mail.text());
    if (!link.find()) {
      throw new AssertionError("No link in: " + mail.text());
    }
    return link.group();
  }

  /** Where the mails are shown. */
  URI mailPage() {
    return started.mailbox().address();
  }

  /** Every mail so far, the newest first. */
  List<Mailbox.Mail> mails() {
    return started.mailbox().mails();
  }

  /** The folder the screenshots go to. */
  static Path screenshots() {
    return Checkout.find().root().resolve("deploy/journeys/target/screenshots");
  }
}
