package org.plumbline.core.catalogue;

/**
 * A file of the catalogue whose numbers a later room judges by, as that room reads it. The rooms
 * name theirs in {@code META-INF/services}, so that the catalogue is read as a whole: a missing or
 * unknown field, a word for a number, a number below 0, a rule without its evidence or a version of
 * its own stops the start and says where it stands.
 *
 * @param <T> the room's record, whose components are the file's fields
 */
public interface RulesFile<T> {

  /** Its name in the folder {@code catalogue}, for example {@code training.yaml}. */
  String name();

  /** The record its fields are read into. */
  Class<T> rules();

  /**
   * Refuses what the rules name and the catalogue does not have.
   *
   * @throws BrokenCatalogueException when there is such a thing
   */
  default void check(T rules, Catalogue catalogue) {}
}
