package org.plumbline.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Lets axe look for what keeps people out of a page. Axe runs without its preloading, which asks
 * the product for style sheets in places where there are none.
 */
final class Barriers {

  private static final String IS_THERE = "() => 'axe' in window";
  private static final String AXE = read("/axe.min.js");
  private static final List<String> EVERY_RULE =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** The rules whose answer can differ when nothing but the colours does. */
  private static final List<String> RULES_OF_COLOUR =
      List.of("color-contrast", "link-in-text-block");

  private static final String LOOK =
      """
      async rules => {
        const found = await axe.run(document, {
          preload: false,
          resultTypes: ['violations'],
          runOnly: rules,
        });
        return found.violations.flatMap(rule =>
          rule.nodes.map(node => `${rule.id}: ${rule.help} at ${node.html}`));
      }
      """;

  private Barriers() {}

  /** Every barrier on the page, by rule and place. */
  static List<String> on(Page page) {
    return against(page, EVERY_RULE);
  }

  /** The barriers that other colours can put up on a page that was looked at before. */
  static List<String> ofColour(Page page) {
    return against(page, RULES_OF_COLOUR);
  }

  private static List<String> against(Page page, List<String> rules) {
    if (!(Boolean) page.evaluate(IS_THERE)) {
      page.evaluate(AXE);
    }
    return ((List<?>) page.evaluate(LOOK, rules)).stream().map(String::valueOf).toList();
  }

  private static String read(String resource) {
    try (var stream = Barriers.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
