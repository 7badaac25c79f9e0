package org.plumbline.core.routine;

import java.io.InputStream;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.RulesFile;

/**
 * Reads {@code catalogue/routine.yaml} and refuses it, with the reason, when anything in it is
 * wrong or names what the catalogue does not have.
 */
public final class RoutineRulesFile {

  private static final String NAME = "routine.yaml";

  private RoutineRulesFile() {}

  /** The rules that come with the product, checked against the catalogue they belong to. */
  public static RoutineRules shipped(Catalogue catalogue) {
    RoutineRules rules = RulesFile.read(NAME, RoutineRules.class);
    check(rules, catalogue);
    return rules;
  }

  /**
   * Reads the rules.
   *
   * @throws IllegalStateException when anything in them is wrong
   */
  static RoutineRules read(InputStream file, Catalogue catalogue) {
    RoutineRules rules = RulesFile.read(NAME, file, RoutineRules.class);
    check(rules, catalogue);
    return rules;
  }

  private static void check(RoutineRules rules, Catalogue catalogue) {
    for (String test : rules.sideBias().neverFromTests()) {
      known(catalogue.tests().containsKey(test), "test", test);
    }
    for (String tag : rules.midRange().leaveOutTags()) {
      known(catalogue.tags().containsKey(tag), "tag", tag);
    }
    String hinge = rules.phaseEntry().hingeTest();
    known(catalogue.tests().containsKey(hinge), "test", hinge);
    rules.phaseEntry().criteria().keySet().forEach(catalogue::phase);
    String condition = rules.severePain().condition();
    known(catalogue.conditions().containsKey(condition), "condition", condition);
  }

  private static void known(boolean known, String kind, String id) {
    if (!known) {
      throw broken("there is no " + kind + " " + id);
    }
  }

  private static IllegalStateException broken(String reason) {
    return new IllegalStateException("catalogue/" + NAME + ": " + reason);
  }
}
