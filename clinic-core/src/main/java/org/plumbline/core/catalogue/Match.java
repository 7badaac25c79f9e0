package org.plumbline.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A description of exercises; an exercise fits when everything named fits.
 *
 * @param tag a tag it carries
 * @param category its category
 * @param family its family
 * @param position a posture it can be done in
 * @param laterality how it treats the sides
 * @param fromLevel the least level
 * @param everything whether it describes every exercise
 */
public record Match(
    @Nullable String tag,
    @Nullable Category category,
    @Nullable String family,
    @Nullable Position position,
    @Nullable Laterality laterality,
    @Nullable Integer fromLevel,
    boolean everything) {

  /** Whether the exercise fits. */
  public boolean fits(Exercise exercise) {
    return (tag == null || exercise.tags().contains(tag))
        && (category == null || exercise.category() == category)
        && (family == null || exercise.family().equals(family))
        && (position == null || exercise.positions().contains(position))
        && (laterality == null || exercise.laterality() == laterality)
        && (fromLevel == null || exercise.level() >= fromLevel);
  }
}
