package org.plumbline.core.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ids a file names, looked up in the catalogue: one that the catalogue does not have stops the
 * start and says where it stands.
 */
public final class NamedIds {

  private final String file;
  private final Catalogue catalogue;

  /**
   * Looks up what a file names.
   *
   * @param file its name in the folder {@code catalogue}, for example {@code progression.yaml}
   */
  public NamedIds(String file, Catalogue catalogue) {
    this.file = file;
    this.catalogue = catalogue;
  }

  /** Exercises of the library. */
  public void exercises(String item, String field, Collection<String> ids) {
    known(catalogue.exercises().keySet(), item, field, ids);
  }

  /** Families of exercises, by their two letters. */
  public void families(String item, String field, Collection<String> ids) {
    Set<String> families =
        catalogue.exercises().values().stream()
            .map(Exercise::family)
            .collect(Collectors.toUnmodifiableSet());
    known(families, item, field, ids);
  }

  /** Movement patterns. */
  public void patterns(String item, String field, Collection<String> ids) {
    known(catalogue.patterns().keySet(), item, field, ids);
  }

  /** Questions of the intake. */
  public void questions(String item, String field, Collection<String> ids) {
    known(catalogue.questions().keySet(), item, field, ids);
  }

  /** Physical tests. */
  public void tests(String item, String field, Collection<String> ids) {
    known(catalogue.tests().keySet(), item, field, ids);
  }

  /** Precautions. */
  public void conditions(String item, String field, Collection<String> ids) {
    known(catalogue.conditions().keySet(), item, field, ids);
  }

  /** What precautions look for in exercises. */
  public void tags(String item, String field, Collection<String> ids) {
    known(catalogue.tags().keySet(), item, field, ids);
  }

  /** What an exercise may need. */
  public void equipment(String item, String field, Collection<String> things) {
    known(catalogue.equipment(), item, field, things);
  }

  /** Profiles of patients. */
  public void profile(String item, String field, String id) {
    Set<String> profiles =
        catalogue.tailoring().profiles().stream()
            .map(Profile::id)
            .collect(Collectors.toUnmodifiableSet());
    known(profiles, item, field, List.of(id));
  }

  /** The slots of a phase, 1 to 4. */
  public void slots(String item, int phase, Collection<String> ids) {
    String field = Integer.toString(phase);
    if (phase < 1 || phase > catalogue.tailoring().phases().size()) {
      throw broken(item, field, "is no phase");
    }
    Set<String> slots =
        catalogue.phase(phase).slots().stream()
            .map(Phase.Slot::id)
            .collect(Collectors.toUnmodifiableSet());
    known(slots, item, field, ids);
  }

  /** The fault of a file that names everything rightly and still cannot be meant. */
  public BrokenCatalogueException broken(String item, String field, String reason) {
    return new BrokenCatalogueException(file, item, field, reason);
  }

  private void known(Set<String> ids, String item, String field, Collection<String> named) {
    for (String id : named) {
      if (!ids.contains(id)) {
        throw broken(item, field, "“" + id + "” is not known");
      }
    }
  }
}
