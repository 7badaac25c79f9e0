package org.plumbline.web.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.FullClinic;
import org.plumbline.web.testing.Routes;

/** The pages that have number fields. */
enum NumberPage {
  TAILORING("/therapist/patients/{patientId}/routine/tailoring"),
  DRAFT("/therapist/patients/{patientId}/routine/draft"),
  ASSESSMENT("/therapist/patients/{patientId}/assessment/{assessmentId}"),
  LOG("/me/log"),
  CORRECTION("/me/log/{sessionId}"),
  OWN_EXERCISE("/admin/knowledge/exercise");

  private static final Map<String, String> EXERCISE =
      Map.ofEntries(
          Map.entry("name", "Bridge on a beam"),
          Map.entry("steps", "Lift your hips."),
          Map.entry("cue", "ribs stay down"),
          Map.entry("breathing", "breathe out"),
          Map.entry("stop", "pain in the knee"),
          Map.entry("family", "GB"),
          Map.entry("category", "ACTIVATION"),
          Map.entry("phases", "1"),
          Map.entry("level", "2"),
          Map.entry("laterality", "BILATERAL"),
          Map.entry("positions", "SUPINE"),
          Map.entry("patterns", "LCS"),
          Map.entry("tempo", "2-1-2"),
          Map.entry("reason", "We teach this one"));

  private final String route;

  NumberPage(String route) {
    this.route = route;
  }

  String route() {
    return route;
  }

  String who() {
    return expected().who();
  }

  String path(FullClinic clinic) {
    return expected().path(clinic);
  }

  /** Where the page shows what was stored: a session's, in the form that corrects it. */
  String stored(FullClinic clinic, Browser browser) {
    if (this == OWN_EXERCISE) {
      return browser
          .page("/admin/knowledge?part=exercises")
          .select("a[href^=/admin/knowledge/exercise?id=]")
          .eachAttr("href")
          .getLast();
    }
    return this == LOG || this == CORRECTION
        ? browser.page("/me/progress").select("a[href^=/me/log/]").attr("href")
        : path(clinic);
  }

  /** What must be said beside the numbers for them to count. */
  Map<String, String> beside(Document page, Map<String, String> numbers) {
    Map<String, String> beside = new HashMap<>();
    if (this == OWN_EXERCISE) {
      beside.putAll(EXERCISE);
    }
    page.select("input[type=radio][name=leg]").forEach(leg -> beside.put("leg", "no"));
    page.select("input[type=radio][name$=-how]")
        .forEach(how -> beside.put(how.attr("name"), "different"));
    page.select("select[name$=-stoppedBy]").stream()
        .map(end -> end.attr("name").replace("-stoppedBy", ""))
        .filter(test -> isAboveZero(numbers.getOrDefault(test + "-pain", "")))
        .forEach(test -> beside.put(test + "-stoppedBy", "pain"));
    return beside;
  }

  private static boolean isAboveZero(String number) {
    return Numerals.read(number).filter(it -> it.signum() > 0).isPresent();
  }

  private Routes.Expected expected() {
    return Routes.expected().stream()
        .filter(each -> !each.changes() && each.path().equals(route))
        .findFirst()
        .orElseThrow();
  }
}
