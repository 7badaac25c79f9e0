package org.plumbline.core.routine;

import java.io.InputStream;
import java.util.List;
import org.plumbline.core.catalogue.BrokenCatalogueException;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.NamedIds;
import org.plumbline.core.catalogue.RulesFile;

/**
 * Reads {@code catalogue/routine.yaml} and refuses it, with the reason, when anything in it is
 * wrong or names what the catalogue does not have.
 */
public final class RoutineRulesFile {

  private static final String NAME = "routine.yaml";

  private RoutineRulesFile() {}

  /**
   * The rules that come with the product, checked against the catalogue they belong to.
   *
   * @throws BrokenCatalogueException when anything in them is wrong
   */
  public static RoutineRules shipped(Catalogue catalogue) {
    RoutineRules rules = RulesFile.read(NAME, RoutineRules.class);
    check(rules, catalogue);
    return rules;
  }

  /**
   * Reads the rules.
   *
   * @throws BrokenCatalogueException when anything in them is wrong
   */
  static RoutineRules read(InputStream file, Catalogue catalogue) {
    RoutineRules rules = RulesFile.read(NAME, file, RoutineRules.class);
    check(rules, catalogue);
    return rules;
  }

  private static void check(RoutineRules rules, Catalogue catalogue) {
    var named = new NamedIds(NAME, catalogue);
    rules.earlierPhases().forEach((phase, slots) -> named.slots("earlierPhases", phase, slots));
    named.tests("sideBias", "neverFromTests", rules.sideBias().neverFromTests());
    named.conditions("severePain", "condition", List.of(rules.severePain().condition()));
    named.tags("midRange", "leaveOutTags", rules.midRange().leaveOutTags());
    named.profile("easyVersions", "profile", rules.easyVersions().profile());
    named.equipment("easyVersions", "equipment", rules.easyVersions().equipment());
    named.equipment("everyday", "", rules.everyday());
    named.profile("lifting", "profile", rules.lifting().profile());
    var entry = rules.phaseEntry();
    named.tests("phaseEntry", "hingeTest", List.of(entry.hingeTest()));
    named.families("phaseEntry", "plankFamilies", entry.plankFamilies());
    entry.criteria().keySet().forEach(phase -> named.slots("phaseEntry", phase, List.of()));
    named.slots("phaseEntry", entry.fastTrack().phase(), List.of());
  }
}
