package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * What speaks for or against a pattern: the strongest of several criteria, with a weight.
 *
 * @param name what it is known by: its criteria as they are shipped. A clue whose criteria change
 *     with a later catalogue is another clue; one whose limit a clinic moved is the same
 * @param weight how much it counts (mark E)
 * @param anyOf the criteria, of which the strongest measured one counts
 */
public record Clue(String name, BigDecimal weight, List<Criterion> anyOf) {
  public Clue {
    anyOf = List.copyOf(anyOf);
  }

  /** The same clue with another weight. */
  public Clue weighing(BigDecimal other) {
    return new Clue(name, other, anyOf);
  }
}
