package org.plumbline.web.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Whether links, labels and descriptions within a page find their element: it is there, and once.
 * Landmarks, which screen readers jump to, have names of their own.
 */
public final class PageIds {

  private static final List<String> NAMING =
      List.of("for", "aria-describedby", "aria-labelledby", "aria-controls");

  private PageIds() {}

  /** What is wrong, for a page under this path. */
  public static List<String> faults(Document page, String path) {
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    page.select("[id]").eachAttr("id").stream()
        .filter(id -> !ids.add(id))
        .forEach(id -> faults.add("%s has two elements #%s".formatted(path, id)));
    Stream.concat(described(page), linked(page))
        .filter(id -> !id.isEmpty() && !ids.contains(id))
        .forEach(id -> faults.add("%s speaks of #%s, which is not there".formatted(path, id)));
    faults.addAll(Landmarks.faults(page, path));
    return faults;
  }

  private static Stream<String> described(Document page) {
    return NAMING.stream()
        .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
        .flatMap(named -> Stream.of(named.split(" ")));
  }

  private static Stream<String> linked(Document page) {
    return page.select("a[href^=#]").eachAttr("href").stream().map(link -> link.substring(1));
  }
}
