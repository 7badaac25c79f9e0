package org.plumbline.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

/**
 * How a person looks at the clinic.
 *
 * @param width of the window in CSS pixels
 * @param dark whether their device is set to dark colours
 * @param scripts whether their browser runs scripts
 */
record Look(int width, boolean dark, boolean scripts) {

  static final Look PHONE = new Look(390, false, true);
  static final Look TABLET = new Look(820, false, true);
  static final Look DESK = new Look(1440, false, true);

  Look inTheDark() {
    return new Look(width, true, scripts);
  }

  Look withoutScripts() {
    return new Look(width, dark, false);
  }

  int height() {
    return width < 600 ? 844 : 1000;
  }

  ColorScheme colours() {
    return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
  }

  /** The other ways to look at the same page: in the dark, and at the other widths. */
  Stream<Look> others() {
    return Stream.concat(
        Stream.of(inTheDark()),
        Stream.of(PHONE, TABLET, DESK).filter(other -> other.width != width));
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height())
        .setColorScheme(colours())
        .setJavaScriptEnabled(scripts)
        .setLocale("en-GB")
        .setTimezoneId("Europe/London");
  }

  @Override
  public String toString() {
    return width + (dark ? "-dark" : "") + (scripts ? "" : "-plain");
  }
}
