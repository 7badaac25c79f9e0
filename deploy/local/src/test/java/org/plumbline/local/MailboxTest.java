package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxTest {

  @Test
  void mailsAreReadOnAPageTheNewestFirst() throws Exception {
    try (var mailbox = Mailbox.open(Ports.anyFree(), Ports.anyFree());
        var client = HttpClient.newHttpClient()) {
      var setup = new ServerSetup(mailbox.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
      GreenMailUtil.sendTextEmail("dev@a.example", "p@a.example", "First", "One", setup);
      GreenMailUtil.sendTextEmail("olga@a.example", "p@a.example", "Second", "Two", setup);

      assertEquals(
          List.of(
              new Mailbox.Mail("olga@a.example", "Second", "Two"),
              new Mailbox.Mail("dev@a.example", "First", "One")),
          mailbox.mails());
      var page =
          client
              .send(
                  HttpRequest.newBuilder(mailbox.address()).build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      assertTrue(page.indexOf("Second") < page.indexOf("First"));
    }
  }

  @Test
  void aLinkCanBeFollowedAndMarkupIsOnlyText() {
    var page =
        MailPage.of(
            List.of(
                new Mailbox.Mail(
                    "dev@a.example",
                    "<b>Hello</b>",
                    "Open http://localhost:8080/join?token=a&b=1. <script>alert(1)</script>")));
    assertTrue(
        page.contains(
            "<a href=\"http://localhost:8080/join?token=a&amp;b=1\">"
                + "http://localhost:8080/join?token=a&amp;b=1</a>."));
    assertTrue(page.contains("&lt;b&gt;Hello&lt;/b&gt;"));
    assertFalse(page.contains("<script>"));
  }
}
