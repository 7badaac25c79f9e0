package org.plumbline.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages each person works with, in light and dark colours and at the width they use. */
class EveryPageJourney {

  /** Somebody in the middle of an episode, whose every page has something on it. */
  private static final String PATIENT = "main a:has-text('Raman')";

  static Stream<Look> inTheClinic() {
    return Stream.of(Look.DESK, Look.DESK.withoutScripts());
  }

  static Stream<Look> atHome() {
    return Stream.of(Look.PHONE, Look.PHONE.withoutScripts());
  }

  @ParameterizedTest
  @MethodSource("inTheClinic")
  void theTherapistsPagesHaveNoBarrier(Look look) {
    try (var visit = Visit.signedIn("tom", look)) {
      visit.lookAt("therapist-today");
      visit.open("/therapist/patients").lookAt("therapist-patients");
      var record = visit.page().locator(PATIENT).first().getAttribute("href");
      visit.open(record).lookAt("therapist-overview");
      for (var part :
          List.of(
              "safety",
              "assessment",
              "patterns",
              "outcomes",
              "routine",
              "routine/tailoring",
              "adherence",
              "progression",
              "episode",
              "contact")) {
        visit.open(record + "/" + part).lookAt("therapist-" + part.replace('/', '-'));
      }
      visit.open(record + "/routine");
      var version =
          visit
              .page()
              .locator("a[href*='/versions/']:not([href$='/sheet'])")
              .first()
              .getAttribute("href");
      visit.open(version).lookAt("therapist-version");
      var reading = visit.page().locator("#made-from a").getAttribute("href");
      visit.open(reading).lookAt("therapist-reading");
      visit.open(version + "/report").lookAt("therapist-report");
    }
  }

  @ParameterizedTest
  @MethodSource("atHome")
  void thePatientsPagesHaveNoBarrier(Look look) {
    try (var visit = Visit.signedIn("dev", look)) {
      visit.lookAt("patient-today");
      for (var part : List.of("log", "scores", "progress", "flare")) {
        visit.open("/me/" + part).lookAt("patient-" + part);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("inTheClinic")
  void theManagersPageHasNoBarrier(Look look) {
    try (var visit = Visit.signedIn("mara", look)) {
      visit.lookAt("manager-outcomes");
    }
  }

  @ParameterizedTest
  @MethodSource("inTheClinic")
  void theAdministratorsPagesHaveNoBarrier(Look look) {
    try (var visit = Visit.signedIn("ada", look)) {
      visit.lookAt("admin-staff");
      visit.open("/admin/settings").lookAt("admin-settings");
      visit.open("/admin/knowledge").lookAt("admin-knowledge");
      visit
          .open("/admin/knowledge/change?what=threshold/SOREN/EVERYBODY")
          .lookAt("admin-knowledge-change");
      visit.open("/admin/knowledge?part=classes").lookAt("admin-knowledge-classes");
      visit
          .open("/admin/knowledge/change?what=limit/patterns.rules.likelyScore")
          .lookAt("admin-knowledge-limit");
      visit.open("/admin/knowledge/exercise").lookAt("admin-knowledge-exercise");
      visit.open("/admin/audit").lookAt("admin-audit");
    }
  }
}
