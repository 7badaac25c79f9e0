package org.plumbline.core.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Multidirectional;

/**
 * What the findings of one examination say about every pattern.
 *
 * @param catalogueVersion the knowledge it was computed with
 * @param results every pattern and side, in the order of the catalogue
 * @param shown the patterns a therapist is shown, the best first
 * @param multidirectional the note on patterns that pull in opposite directions, when all are
 *     likely
 */
public record PatternReport(
    String catalogueVersion,
    List<JudgedPattern> results,
    List<JudgedPattern> shown,
    @Nullable Multidirectional multidirectional) {

  public PatternReport {
    results = List.copyOf(results);
    shown = List.copyOf(shown);
  }

  /** The results of one pattern: one, or one for each side. */
  public List<JudgedPattern> of(String pattern) {
    return results.stream().filter(result -> result.pattern().id().equals(pattern)).toList();
  }
}
