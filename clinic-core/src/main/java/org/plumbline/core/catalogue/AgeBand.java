package org.plumbline.core.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a value is a finding at some ages, in place of what holds at any other age.
 *
 * @param from the youngest age in years
 * @param to the oldest age in years
 * @param grade for everybody of these ages; absent when it depends on sex
 * @param gradeBySex the grades that depend on sex
 */
public record AgeBand(int from, int to, @Nullable Grade grade, Map<Sex, Grade> gradeBySex) {

  /** The oldest age anybody is asked for, in years. */
  static final int OLDEST = 120;

  public AgeBand {
    gradeBySex = InOrder.map(gradeBySex);
  }

  /** Whether somebody of this age is meant. */
  public boolean includes(int age) {
    return from <= age && age <= to;
  }
}
