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
  CORRECTION("/me/log/{sessionId}");

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
    return this == LOG || this == CORRECTION
        ? browser.page("/me/progress").select("a[href^=/me/log/]").attr("href")
        : path(clinic);
  }

  /** What must be said beside the numbers for them to count. */
  Map<String, String> beside(Document page) {
    Map<String, String> beside = new HashMap<>();
    page.select("input[type=radio][name=leg]").forEach(leg -> beside.put("leg", "no"));
    page.select("input[type=radio][name$=-how]")
        .forEach(how -> beside.put(how.attr("name"), "different"));
    return beside;
  }

  private Routes.Expected expected() {
    return Routes.expected().stream()
        .filter(each -> !each.changes() && each.path().equals(route))
        .findFirst()
        .orElseThrow();
  }
}
