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
 * The browser of this machine, without a window, and one for each thread: Playwright is not to be
 * shared between them. {@code CHROMIUM} names one that lies elsewhere.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

  private Chromium() {}

  static Browser browser() {
    return BROWSER.get();
  }

  private static Browser launch() {
    var words = new ArrayList<>(List.of("--disable-dev-shm-usage"));
    if ("root".equals(System.getProperty("user.name"))) {
      words.add("--no-sandbox");
    }
    return Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
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
