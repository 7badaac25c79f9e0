package org.plumbline.web.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page that comes again because somebody else was quicker. */
public final class TooLate {

  private TooLate() {}

  /** The page of an answer that stored nothing. */
  public static Document refused(Response answer) {
    assertEquals(422, answer.statusCode());
    return Jsoup.parse(answer.body().asString());
  }

  /** What the page says happened meanwhile. */
  public static String notice(Document page) {
    return page.select(".notice[role=alert]").text();
  }

  /** What was typed and is kept to be copied. */
  public static List<String> kept(Document page) {
    return page.select(".notice[role=alert] blockquote").eachText();
  }
}
