package org.plumbline.web.testing;

import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Follows every link, style sheet, picture, script and searching form from a page on, and looks at
 * where every other form is sent without sending it.
 */
public final class Crawl {

  /** Where one leaves the site by way of the sign-in service, which page tests have none of. */
  private static final String SIGN_OUT = "/sign-out";

  private static final Pattern STYLE_URL =
      Pattern.compile("(?:url\\(\\s*|@import\\s+(?!url))[\"']?([^\"')]+)");

  private record Anchor(String from, String page, String id) {}

  private record Visited(String path, Response answer) {}

  private final Browser browser;
  private final Map<String, String> foundOn = new HashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Map<String, Set<String>> idsOf = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final Set<String> routes = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Pattern> running =
      Routes.running().stream().collect(Collectors.toMap(route -> route, Crawl::pattern));

  private Crawl(Browser browser) {
    this.browser = browser;
  }

  /** Everything that is reached from this page. */
  public static Crawl from(String start, Browser browser) {
    var crawl = new Crawl(browser);
    crawl.follow(start, start);
    while (!crawl.waiting.isEmpty()) {
      List<String> next = List.copyOf(crawl.waiting);
      crawl.waiting.clear();
      AtOnce.each(next, path -> new Visited(path, browser.get(path))).forEach(crawl::visit);
    }
    crawl.lookForAnchors();
    return crawl;
  }

  /** What leads nowhere, and from which page. */
  public List<String> faults() {
    return faults;
  }

  /** The routes that links and forms lead to, such as {@code GET /therapist/patients}. */
  public Set<String> routes() {
    return routes;
  }

  private void visit(Visited visited) {
    String path = visited.path;
    Response answer = visited.answer;
    int status = answer.statusCode();
    if (status >= 300 && status < 400) {
      follow(URI.create(answer.header("Location")).getRawPath(), path);
    } else if (status != 200) {
      faults.add("%s, linked from %s, answers %d".formatted(path, foundOn.get(path), status));
    } else if (answer.contentType().startsWith("text/html")) {
      read(Jsoup.parse(answer.body().asString()), path);
    } else if (answer.contentType().startsWith("text/css")) {
      var urls = STYLE_URL.matcher(answer.body().asString());
      while (urls.find()) {
        follow(urls.group(1), path);
      }
    }
  }

  private void read(Document page, String path) {
    idsOf.put(path, Set.copyOf(page.select("[id]").eachAttr("id")));
    faults.addAll(PageIds.faults(page, path));
    page.select("a[href], link[href]").forEach(link -> follow(link.attr("href"), path));
    page.select("img[src], script[src]").forEach(source -> follow(source.attr("src"), path));
    page.select("[hx-get]").forEach(element -> sendable("GET", element.attr("hx-get"), path));
    page.select("[hx-post]").forEach(element -> sendable("POST", element.attr("hx-post"), path));
    page.select("[formaction]")
        .forEach(button -> sendable("POST", button.attr("formaction"), path));
    for (Element form : page.select("form")) {
      if (form.attr("method").equals("post")) {
        sendable("POST", form.attr("action"), path);
      } else {
        follow(form.attr("action").replaceFirst("#.*", "") + query((FormElement) form), path);
      }
    }
  }

  private static String query(FormElement form) {
    return form.formData().stream()
        .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  private void sendable(String method, String action, String path) {
    if (!isRoute(method, action)) {
      faults.add("%s sends to %s %s, which is no route".formatted(path, method, action));
    }
  }

  private boolean isRoute(String method, String path) {
    String asked = method + " " + path.replaceFirst("[?#].*", "");
    var led =
        running.entrySet().stream()
            .filter(route -> route.getValue().matcher(asked).matches())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    routes.addAll(led);
    return !led.isEmpty();
  }

  private void follow(String link, String path) {
    URI uri = URI.create(path).resolve(link.startsWith("?") ? sansQuery(path) + link : link);
    if (uri.getScheme() != null) {
      faults.add("%s leads out of the site: %s".formatted(path, link));
      return;
    }
    String fragment = uri.getRawFragment();
    String target = uri.toString().replaceFirst("#.*", "");
    String page = target.isEmpty() ? path : target;
    if (fragment != null) {
      anchors.add(new Anchor(path, page, fragment));
    }
    isRoute("GET", page);
    if (!page.equals(SIGN_OUT) && foundOn.putIfAbsent(page, path) == null) {
      waiting.add(page);
    }
  }

  private static String sansQuery(String path) {
    return path.replaceFirst("\\?.*", "");
  }

  private void lookForAnchors() {
    for (Anchor anchor : new HashSet<>(anchors)) {
      Set<String> ids = idsOf.get(anchor.page);
      if (ids != null && !ids.contains(anchor.id)) {
        faults.add(
            "%s leads to #%s, which %s has not".formatted(anchor.from, anchor.id, anchor.page));
      }
    }
  }

  private static Pattern pattern(String route) {
    return Pattern.compile(
        Pattern.compile("\\{[^}]*}|[^{]+")
            .matcher(route)
            .replaceAll(
                part ->
                    part.group().startsWith("{")
                        ? "[^/]+"
                        : Matcher.quoteReplacement(Pattern.quote(part.group()))));
  }
}
