package org.plumbline.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The browser of this machine, without a window. {@code CHROMIUM} names one that lies elsewhere.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final Playwright PLAYWRIGHT =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private static final Browser BROWSER = launch();

  private Chromium() {}

  static Browser browser() {
    return BROWSER;
  }

  private static Browser launch() {
    var words = new ArrayList<>(List.of("--disable-dev-shm-usage"));
    if ("root".equals(System.getProperty("user.name"))) {
      words.add("--no-sandbox");
    }
    return PLAYWRIGHT
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(find()).setArgs(words));
  }

  private static Path find() {
    var named = System.getenv("CHROMIUM");
    if (named != null) {
      return Path.of(named);
    }
    for (var folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (var name : NAMES) {
        var file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    throw new IllegalStateException(
        "The journeys need Chromium. ./clinic test says how to install it.");
  }
}
