package org.plumbline.web.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LandmarksTest {

  @Test
  void twoOfAKindWithOneNameCannotBeToldApart() {
    assertEquals(
        List.of("/x has two: region “Weeks”"),
        faults(
            "<h2 id=w>Weeks</h2><section aria-labelledby=w></section>"
                + "<div role=region aria-label=Weeks></div>"));
    assertEquals(
        List.of("/x has two: navigation “”"), faults("<nav></nav><div role=navigation></div>"));
  }

  @Test
  void anotherNameAnotherKindOrNoLandmarkAtAllCan() {
    assertEquals(
        List.of(),
        faults(
            "<main></main><nav aria-label=Main></nav><nav aria-label=Parts></nav>"
                + "<section aria-label=Main></section><section></section><section></section>"
                + "<form></form><form></form><div role=group aria-label=Main></div>"));
  }

  private static List<String> faults(String html) {
    return Landmarks.faults(Jsoup.parse(html), "/x");
  }
}
