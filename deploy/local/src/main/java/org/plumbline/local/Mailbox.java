package org.plumbline.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A mailbox that takes every mail of the local copy and delivers none, with a page to read them on.
 * The mails live as long as the copy runs.
 */
public final class Mailbox implements AutoCloseable {

  private final GreenMail smtp;
  private final HttpServer page;

  /**
   * A mail somebody was sent.
   *
   * @param to the receivers, separated by commas
   * @param text the plain text
   */
  public record Mail(String to, String subject, String text) {}

  private Mailbox(GreenMail smtp, HttpServer page) {
    this.smtp = smtp;
    this.page = page;
  }

  /**
   * Opens the mailbox on the loopback address.
   *
   * @param smtpPort where mail is handed in
   * @param pagePort where it is read in a browser
   */
  public static Mailbox open(int smtpPort, int pagePort) {
    var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    smtp.start();
    try {
      var page =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), pagePort), 0);
      var mailbox = new Mailbox(smtp, page);
      page.createContext("/", mailbox::answer);
      page.start();
      return mailbox;
    } catch (IOException e) {
      smtp.stop();
      throw new UncheckedIOException("The page of the mailbox could not be opened.", e);
    }
  }

  /** The port mail is handed in at. */
  public int smtpPort() {
    return smtp.getSmtp().getPort();
  }

  /** Where the mails can be read. */
  public URI address() {
    return URI.create("http://localhost:" + page.getAddress().getPort() + "/");
  }

  /** Every mail so far, the newest first. */
  public List<Mail> mails() {
    var mails = new ArrayList<Mail>();
    for (var message : smtp.getReceivedMessages()) {
      mails.addFirst(read(message));
    }
    return mails;
  }

  @Override
  public void close() {
    page.stop(0);
    smtp.stop();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var html = MailPage.of(mails()).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange
          .getResponseHeaders()
          .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
      exchange.sendResponseHeaders(200, html.length);
      exchange.getResponseBody().write(html);
    }
  }

  private static Mail read(MimeMessage message) {
    try {
      var to = message.getAllRecipients();
      var subject = message.getSubject();
      return new Mail(
          to == null ? "" : String.join(", ", Arrays.stream(to).map(Object::toString).toList()),
          subject == null ? "" : subject,
          text(message).strip());
    } catch (MessagingException | IOException e) {
      return new Mail("", "A mail that cannot be read", String.valueOf(e.getMessage()));
    }
  }

  /** The plain text of a mail, looked for in all its parts. */
  private static String text(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart several) {
      for (var i = 0; i < several.getCount(); i++) {
        var text = text(several.getBodyPart(i));
        if (!text.isBlank()) {
          return text;
        }
      }
      return "";
    }
    return part.isMimeType("text/plain") ? String.valueOf(part.getContent()) : "";
  }
}
