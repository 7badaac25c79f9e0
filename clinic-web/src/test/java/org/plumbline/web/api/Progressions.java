package org.plumbline.web.api;

import java.util.List;

/** Requests for what comes next that lead to every kind of proposal. */
final class Progressions {

  private static final String HEAD = "{\"today\": \"2026-03-30\", \"began\": ";
  private static final String MORNINGS =
      ", \"mornings\": [{\"day\": \"2026-03-27\", \"pain\": 2}, {\"day\": \"2026-03-29\","
          + " \"pain\": 2}]";

  private Progressions() {}

  static final List<String> BODIES =
      List.of(
          body("2026-03-16", "BD03", logs("BD03", 2, 3, 2) + MORNINGS),
          body("2026-03-16", "BD03", logs("BD03", 2, 3, 2)),
          body("2026-03-16", "BD03", logs("BD03", 5, 1, 1) + MORNINGS),
          body("2026-03-16", "BD03", logs("BD03", 6, 3, 0) + MORNINGS),
          body("2026-03-16", "BR01", logs("BR01", 9, 3, 2) + MORNINGS),
          body("2026-03-16", "BD03", ", \"flareReported\": \"2026-03-29\""),
          body("2026-03-01", "BD03", ", \"flare\": {\"began\": \"2026-03-20\", \"baseline\": 2}"),
          body("2026-02-01", "BD03", logs("BD03", 2, 3, 2) + MORNINGS + ", \"adherence\": 0.3"),
          body(
              "2026-01-01",
              "BD03",
              logs("BD03", 2, 2, 2)
                  + MORNINGS
                  + ", \"phase\": 3, \"adherence\": 0.9, \"outcome\": \"unmoved\","
                  + " \"loadedSince\": \"2026-01-01\""),
          body("2026-03-01", "BD03", ", \"logs\": [" + log("BD03", "2026-03-10", 2, 3, 2) + "]"),
          body("2026-01-01", "BD03", ", \"logs\": [" + log("BD03", "2026-02-10", 2, 3, 2) + "]"),
          body("2026-03-30", "BD03", ""));

  private static String body(String began, String exercise, String rest) {
    return HEAD
        + "\""
        + began
        + "\", \"prescription\": [{\"exercise\": \""
        + exercise
        + "\"}]"
        + rest
        + "}";
  }

  private static String logs(String exercise, int pain, int reserve, int quality) {
    return ", \"logs\": ["
        + log(exercise, "2026-03-26", pain, reserve, quality)
        + ", "
        + log(exercise, "2026-03-28", pain, reserve, quality)
        + "]";
  }

  private static String log(String exercise, String day, int pain, int reserve, int quality) {
    return "{\"day\": \""
        + day
        + "\", \"painBefore\": 2, \"exercises\": [{\"exercise\": \""
        + exercise
        + "\", \"asPrescribed\": true, \"repsInReserve\": "
        + reserve
        + ", \"quality\": "
        + quality
        + ", \"pain\": "
        + pain
        + "}]}";
  }
}
