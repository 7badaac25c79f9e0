package org.plumbline.core.catalogue;

import java.util.List;

/**
 * Patterns that pull in opposite directions; when all are likely, their reader is told so.
 *
 * @param patterns the ids of the patterns
 * @param label the name of the combination
 * @param advice what to do then
 */
public record Multidirectional(List<String> patterns, String label, String advice) {
  public Multidirectional {
    patterns = List.copyOf(patterns);
  }
}
