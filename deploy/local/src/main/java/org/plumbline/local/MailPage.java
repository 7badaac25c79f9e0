package org.plumbline.local;

import java.util.List;
import java.util.regex.Pattern;

/** The page that shows the mails of a local copy: plain text, with links to follow. */
final class MailPage {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

  private static final String TOP =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Mailbox · Plumbline</title>
      <style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto;
               padding: 0 1rem; color: light-dark(#1d2a2e, #e8eceb);
               background: light-dark(#f7f8f6, #12191b); }
        article { border-top: 1px solid light-dark(#c9d2d0, #3b4a4d); padding: 1rem 0; }
        h2 { font-size: 1.1rem; margin: 0; }
        p { margin: 0; color: light-dark(#4a5a5e, #a9b8ba); }
        pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
        a { color: light-dark(#0f5c63, #7fd0d6); }
      </style>
      </head>
      <body>
      <main>
      <h1>Mailbox</h1>
      <p>Every mail this copy of Plumbline sent since it was started. None has left this machine.</p>
      """;

  private MailPage() {}

  static String of(List<Mailbox.Mail> mails) {
    var html = new StringBuilder(TOP);
    if (mails.isEmpty()) {
      html.append("<article><p>No mail yet.</p></article>\n");
    }
    for (var mail : mails) {
      html.append("<article>\n<h2>")
          .append(escape(mail.subject()))
          .append("</h2>\n<p>To ")
          .append(escape(mail.to()))
          .append("</p>\n<pre>")
          .append(withLinks(mail.text()))
          .append("</pre>\n</article>\n");
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String withLinks(String text) {
    var html = new StringBuilder();
    var end = 0;
    var links = LINK.matcher(text);
    while (links.find()) {
      var address = escape(links.group());
      html.append(escape(text.substring(end, links.start())))
          .append("<a href=\"")
          .append(address)
          .append("\">")
          .append(address)
          .append("</a>");
      end = links.end();
    }
    return html.append(escape(text.substring(end))).toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
