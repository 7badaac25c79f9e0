package org.plumbline.web.testing;

import java.util.Map;

/** An exercise of a clinic's own, as an administrator types it: a bridge on a beam, twice ten. */
public final class OwnBridge {

  /** Its name. */
  public static final String NAME = "Bridge on a beam";

  private OwnBridge() {}

  /** The fields of the form, with a link to more. */
  public static Map<String, String> linkedTo(String link) {
    return Map.ofEntries(
        Map.entry("name", NAME),
        Map.entry("steps", "Lie on your back.\nLift your hips."),
        Map.entry("link", link),
        Map.entry("cue", "ribs stay down"),
        Map.entry("breathing", "breathe out as you lift"),
        Map.entry("stop", "pain in the knee"),
        Map.entry("family", "GB"),
        Map.entry("category", "ACTIVATION"),
        Map.entry("phases", "1"),
        Map.entry("level", "2"),
        Map.entry("laterality", "BILATERAL"),
        Map.entry("positions", "SUPINE"),
        Map.entry("tags", "SUP"),
        Map.entry("patterns", "LCS"),
        Map.entry("sets", "2"),
        Map.entry("reps", "10"),
        Map.entry("holdSeconds", "0"),
        Map.entry("restSeconds", "30"),
        Map.entry("daysPerWeek", "4"),
        Map.entry("tempo", "2-1-2"),
        Map.entry("reason", "We teach this one"));
  }
}
