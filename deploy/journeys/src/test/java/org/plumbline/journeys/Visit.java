package org.plumbline.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.local.SamplePeople;

/** One person at one browser, from opening it to closing it. */
final class Visit implements AutoCloseable {

  /** Milliseconds to wait for what should be there at once. */
  private static final double PATIENCE = 30_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  private final RunningClinic clinic;
  private final BrowserContext context;
  private final Page page;
  private final Look look;
  private final List<String> complaints = new ArrayList<>();

  private Visit(RunningClinic clinic, Look look) {
    this.clinic = clinic;
    this.look = look;
    this.context = Chromium.browser().newContext(look.options());
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
  }

  /** Somebody who has not signed in. */
  static Visit to(RunningClinic clinic, Look look) {
    return new Visit(clinic, look);
  }

  /** A sample person who signs in at Keycloak and arrives at their own start. */
  static Visit signedIn(String username, Look look) {
    var visit = new Visit(RunningClinic.sample(), look);
    visit.open("/");
    visit.signIn(username, SamplePeople.read().password());
    return visit;
  }

  /** Fills in Keycloak's sign-in page and comes back to the clinic. */
  Visit signIn(String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
    try {
      page.waitForURL(
          address -> address.startsWith(clinic.at("/")),
          new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
      return this;
    } catch (TimeoutError e) {
      picture("not-signed-in");
      throw new AssertionError(
          username + " is still at " + page.url() + ", which says:\n" + said(), e);
    }
  }

  /** Opens a path of the clinic, or a whole address, which must be there. */
  Visit open(String where) {
    var answer = page.navigate(where.startsWith("/") ? clinic.at(where) : where);
    assertEquals(200, answer.status(), where);
    return this;
  }

  /**
   * Waits for a mail to somebody whose link still opens, and follows it; the newest comes first.
   */
  Visit openMailTo(String address) {
    var mails = page.locator("article").filter(new Locator.FilterOptions().setHasText(address));
    Patience.await(
        "a mail to " + address,
        () -> {
          page.navigate(clinic.mailPage());
          if (mails.count() == 0) {
            return Optional.empty();
          }
          var answer = page.navigate(mails.first().locator("a").first().getAttribute("href"));
          return Optional.of(answer).filter(Response::ok);
        });
    return this;
  }

  Page page() {
    return page;
  }

  /** The path the browser is at. */
  String path() {
    return URI.create(page.url()).getPath();
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)).first();
  }

  /** Types into the field with this label. */
  Visit type(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    return this;
  }

  /** Chooses an option of the list with this label. */
  Visit choose(String label, String option) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
    return this;
  }

  /** Ticks the box, or marks the choice, that says this. */
  Visit mark(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    return this;
  }

  /** Types into the field of a test, a dose or a safety question, by the field's own name. */
  Visit enter(String field, String text) {
    var input = page.locator("[name='" + field + "']");
    input.fill(text);
    input.blur();
    return this;
  }

  /** Marks an answer to the question whose field has this name. */
  Visit answer(String field, String answer) {
    page.locator("input[name='" + field + "'][value='" + answer + "']").check();
    return this;
  }

  /** Marks the same answer to every question of the page that offers it. */
  Visit answerAll(String answer) {
    page.locator("main input[type=radio][value='" + answer + "']").all().forEach(Locator::check);
    return this;
  }

  /** Opens what a folded part of the page holds; one that is open stays open. */
  Visit unfold(String summary) {
    var part = page.locator("details:not([open]) > summary").getByText(summary);
    if (part.count() > 0) {
      part.first().click();
    }
    return this;
  }

  /** Presses the first button that says this. */
  Visit press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    return this;
  }

  /** Presses the first button of a part of the page that says this. */
  Visit press(String name, String part) {
    page.locator(part)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
        .first()
        .click();
    return this;
  }

  /** Follows the first link that says this. */
  Visit follow(String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    return this;
  }

  /** Fails unless the page shows these words. */
  Visit sees(String words) {
    return sees(words, "body");
  }

  /** Fails unless a part of the page shows these words. */
  Visit sees(String words, String part) {
    try {
      page.locator(part).getByText(words).first().waitFor();
      return this;
    } catch (TimeoutError e) {
      picture("not-seen");
      var there = page.locator(part).allInnerTexts();
      throw new AssertionError(
          "\"" + words + "\" is not in " + part + " at " + page.url() + ": " + there, e);
    }
  }

  /** Fails while a part of the page is there. */
  Visit seesNo(String part) {
    PlaywrightAssertions.assertThat(page.locator(part)).hasCount(0);
    return this;
  }

  /** Fails unless these parts of the page say this, in this order. */
  Visit seesListed(List<String> words, String part) {
    PlaywrightAssertions.assertThat(page.locator(part)).hasText(words.toArray(String[]::new));
    return this;
  }

  /** What these parts of the page say. */
  List<String> listed(String part) {
    return new ArrayList<>(page.locator(part).allInnerTexts());
  }

  /** The cells of the table with this caption, row by row, below its heading. */
  List<List<String>> rowsOf(String caption) {
    return page
        .locator("table")
        .filter(new Locator.FilterOptions().setHasText(caption))
        .locator("tbody tr")
        .all()
        .stream()
        .map(row -> row.locator("th, td").allInnerTexts())
        .toList();
  }

  private String said() {
    return page.locator("main, body").first().innerText();
  }

  /**
   * Takes a screenshot of the whole page and lets axe look for barriers in it: as this visitor sees
   * it, in the dark, and at the other widths. Axe is a script itself, so where none may run the
   * page is only photographed; the same page is looked at with scripts too.
   */
  Visit lookAt(String name) {
    assertEquals(List.of(), complaints, name + " at " + look);
    picture(name + "-" + look);
    if (look.scripts()) {
      findNoBarrier(name, look);
      look.others().forEach(other -> lookAs(other, name));
      wear(look);
    }
    return this;
  }

  private void lookAs(Look other, String name) {
    wear(other);
    picture(name + "-" + other);
    findNoBarrier(name, other);
  }

  private void wear(Look other) {
    page.setViewportSize(other.width(), other.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.colours()));
  }

  /** Takes a screenshot of the whole page; without the caret, whose hiding leaves styles behind. */
  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setCaret(ScreenshotCaret.INITIAL)
            .setPath(RunningClinic.screenshots().resolve(name + ".png")));
  }

  /** Fails with every barrier that axe finds on the page, by rule and place. */
  private void findNoBarrier(String name, Look as) {
    assertFalse(scrollsSideways(), name + " is wider than the window at " + as);
    var barriers = as.dark() && !look.dark() ? Barriers.ofColour(page) : Barriers.on(page);
    assertEquals("", String.join("\n", barriers), name + " at " + as);
  }

  private boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Signs out, which ends the session at Keycloak as well. */
  Visit signOut() {
    page.navigate(clinic.at("/sign-out"));
    page.waitForLoadState();
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
