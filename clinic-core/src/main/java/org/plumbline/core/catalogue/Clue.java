package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * What speaks for or against a pattern: the strongest of several criteria, with a weight.
 *
 * @param weight how much it counts (mark E)
 * @param anyOf the criteria, of which the strongest measured one counts
 */
public record Clue(BigDecimal weight, List<Criterion> anyOf) {
  public Clue {
    anyOf = List.copyOf(anyOf);
  }
}
