package org.plumbline.journeys;

import java.util.List;
import java.util.Map;

/**
 * The first of the worked patients: a developer who sits ten hours a day. What was asked and
 * measured, and what the patterns must answer to it.
 */
final class DeskDeveloper {

  /** The patterns the therapist is shown, best supported first. */
  /** Pattern, result, score, coverage and next best test of the patterns with enough evidence. */
  static final List<List<String>> RESULTS =
      List.of(
          List.of("Lower-crossed", "Likely", "1.000", "95.8 %", "Standing pelvic tilt"),
          List.of("Upper-crossed", "Likely", "1.000", "100.0 %", ""),
          List.of("Hip-flexor dominance, left", "Possible", "0.885", "81.3 %", ""),
          List.of("Hip-flexor dominance, right", "Possible", "1.000", "81.3 %", ""),
          List.of(
              "Flexion-pattern lifting (hinge deficit)",
              "Likely",
              "0.650",
              "90.9 %",
              "Passive straight-leg raise"),
          List.of(
              "Extension pattern",
              "Likely",
              "0.625",
              "80.0 %",
              "Prone hip extension, lumbopelvic motion"),
          List.of("Thoracic stiffness, lumbar compensation", "Possible", "0.636", "100.0 %", ""),
          List.of(
              "Reduced trunk-extensor endurance",
              "Likely",
              "1.000",
              "87.5 %",
              "McGill side bridge"),
          List.of("Layered", "Likely", "1.000", "95.8 %", ""));

  static final List<String> SHOWN =
      List.of(
          "Upper-crossed Likely",
          "Lower-crossed Likely",
          "Reduced trunk-extensor endurance Likely");

  private static final List<String> YES =
      List.of("SIT6", "DESK", "NECKSX", "ROUNDSH", "WORSEFLEX", "SUSTACHE");
  private static final List<String> NO =
      List.of("RECURLBP", "WORSEEXT", "ONLYFLEX", "ONLYEXT", "OVHLIM", "TURNLUM");

  private static final Map<String, String> MEASURED =
      Map.ofEntries(
          Map.entry("MTTHIP-left", "6"),
          Map.entry("MTTHIP-right", "8"),
          Map.entry("SLBR-left", "17"),
          Map.entry("SLBR-right", "14"),
          Map.entry("PLANK", "52"),
          Map.entry("MTTKNEE-left", "50"),
          Map.entry("MTTKNEE-right", "44"),
          Map.entry("DNF", "20"),
          Map.entry("TROT-left", "38"),
          Map.entry("TROT-right", "33"),
          Map.entry("PECMIN-left", "3.1"),
          Map.entry("PECMIN-right", "2.9"),
          Map.entry("SOREN", "54"),
          Map.entry("FLEXE", "58"),
          Map.entry("HINGEQ", "1"),
          Map.entry("HIPEXT-left", "-3"),
          Map.entry("HIPEXT-right", "-5"));

  private DeskDeveloper() {}

  static void answersTo(Visit visit) {
    YES.forEach(question -> visit.answer(question, "yes"));
    NO.forEach(question -> visit.answer(question, "no"));
  }

  static void measuredIn(Visit visit) {
    MEASURED.forEach(visit::enter);
    visit.answer("MTTHIP-pelvisControlled", "true");
    for (var item : List.of("bow", "pelvicTilt", "proneKnee")) {
      visit.answer("LUO6-" + item, "yes");
    }
    for (var item : List.of("oneLeg", "sitKnee", "rock")) {
      visit.answer("LUO6-" + item, "no");
    }
  }
}
