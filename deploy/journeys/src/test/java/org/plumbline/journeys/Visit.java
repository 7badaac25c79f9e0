package org.plumbline.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.plumbline.local.SamplePeople;

/** One person at one browser, from opening it to closing it. */
final class Visit implements AutoCloseable {

  private static final List<String> STANDARD =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Milliseconds to wait for what should be there at once. */
  private static final double PATIENCE = 10_000;

  private final BrowserContext context;
  private final Page page;
  private final Look look;

  private Visit(Look look) {
    this.look = look;
    this.context = Chromium.browser().newContext(look.options());
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
  }

  /** Somebody who has not signed in. */
  static Visit of(Look look) {
    return new Visit(look);
  }

  /** A sample person who signs in at Keycloak and arrives at their own start. */
  static Visit signedIn(String username, Look look) {
    var visit = new Visit(look);
    visit.open("/");
    visit.signIn(username, SamplePeople.read().password());
    return visit;
  }

  /** Fills in Keycloak's sign-in page. */
  void signIn(String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
    page.waitForURL(address -> address.startsWith(RunningClinic.at("/")));
  }

  Visit open(String path) {
    page.navigate(RunningClinic.at(path));
    return this;
  }

  Page page() {
    return page;
  }

  /** The path the browser is at. */
  String path() {
    return java.net.URI.create(page.url()).getPath();
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  /** Takes a screenshot of the whole page, and lets axe look for barriers in it. */
  Visit lookAt(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(RunningClinic.screenshots().resolve(name + "-" + look + ".png")));
    return findNoBarrier(name);
  }

  /**
   * Fails with every barrier that axe finds on the page, by rule and place. Axe is a script itself,
   * so it is content where none may run; the same page is looked at with scripts too.
   */
  Visit findNoBarrier(String name) {
    if (!look.scripts()) {
      return this;
    }
    var barriers =
        new AxeBuilder(page)
            .withTags(STANDARD).analyze().getViolations().stream()
                .flatMap(
                    rule ->
                        rule.getNodes().stream()
                            .map(
                                node ->
                                    rule.getId() + ": " + rule.getHelp() + " at " + node.getHtml()))
                .toList();
    assertEquals("", String.join("\n", barriers), name + " at " + look);
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
