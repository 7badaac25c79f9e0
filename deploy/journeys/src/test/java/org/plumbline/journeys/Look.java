package org.plumbline.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

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

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, width < 600 ? 844 : 1000)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setJavaScriptEnabled(scripts)
        .setLocale("en-GB")
        .setTimezoneId("Europe/London");
  }

  @Override
  public String toString() {
    return width + (dark ? "-dark" : "") + (scripts ? "" : "-plain");
  }
}
