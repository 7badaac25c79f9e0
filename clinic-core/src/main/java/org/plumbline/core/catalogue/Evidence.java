package org.plumbline.core.catalogue;

import java.util.List;

/**
 * Where a clinical rule comes from.
 *
 * @param marks how well it is founded, strongest first
 * @param source the source in words
 */
public record Evidence(List<Mark> marks, String source) {
  public Evidence {
    marks = List.copyOf(marks);
  }
}
