package org.plumbline.web.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether somebody who goes from landmark to landmark with a screen reader can tell them apart: no
 * two of a kind have the same name on a page.
 */
final class Landmarks {

  private static final String NAMED = "[aria-label], [aria-labelledby]";

  private Landmarks() {}

  /** The landmarks that cannot be told apart, for a page under this path. */
  static List<String> faults(Document page, String path) {
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element element : page.select("*")) {
      String kind = kind(element);
      if (!kind.isEmpty() && !seen.add(kind + " “" + name(element, page) + "”")) {
        faults.add("%s has two: %s “%s”".formatted(path, kind, name(element, page)));
      }
    }
    return faults;
  }

  private static String kind(Element element) {
    String role = element.attr("role");
    return switch (role.isEmpty() ? element.normalName() : role) {
      case "nav", "navigation" -> "navigation";
      case "main" -> "main";
      case "aside", "complementary" -> "complementary";
      case "search" -> "search";
      case "region" -> "region";
      case "section" -> element.is(NAMED) ? "region" : "";
      case "form" -> element.is(NAMED) ? "form" : "";
      default -> "";
    };
  }

  private static String name(Element element, Document page) {
    return element.hasAttr("aria-labelledby")
        ? List.of(element.attr("aria-labelledby").split(" ")).stream()
            .map(id -> page.select("[id='" + id + "']").text())
            .collect(Collectors.joining(" "))
        : element.attr("aria-label");
  }
}
