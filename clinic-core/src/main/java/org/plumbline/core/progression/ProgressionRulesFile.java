package org.plumbline.core.progression;

import java.io.InputStream;
import java.util.List;
import org.plumbline.core.catalogue.BrokenCatalogueException;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.NamedIds;
import org.plumbline.core.catalogue.RulesFile;
import org.plumbline.core.progression.ProgressionRules.Range;

/**
 * Reads {@code catalogue/progression.yaml} and refuses it, with file, item, field and reason, when
 * anything in it is wrong or names what the catalogue does not have.
 */
final class ProgressionRulesFile {

  private static final String NAME = "progression.yaml";

  private ProgressionRulesFile() {}

  /**
   * The rules that come with the product, checked against the catalogue they belong to.
   *
   * @throws BrokenCatalogueException when anything in them is wrong
   */
  static ProgressionRules shipped() {
    return checked(RulesFile.read(NAME, ProgressionRules.class), CatalogueLoader.shipped());
  }

  /**
   * Reads the rules from a file.
   *
   * @throws BrokenCatalogueException when anything in them is wrong
   */
  static ProgressionRules read(InputStream file, Catalogue catalogue) {
    return checked(RulesFile.read(NAME, file, ProgressionRules.class), catalogue);
  }

  private static ProgressionRules checked(ProgressionRules rules, Catalogue catalogue) {
    var named = new NamedIds(NAME, catalogue);
    var progress = rules.progress();
    named.conditions("progress", "weeksOnRung", progress.weeksOnRung().keySet());
    named.exercises("flare", "exercises", rules.flare().exercises());
    rising(named, "progress", "amount", progress.amount());
    rising(named, "progress", "load", progress.load());
    rising(named, "regress", "red", rules.regress().red());
    rising(named, "regress", "amber", rules.regress().amber());
    rising(named, "deload", "volume", rules.deload().volume());
    rising(named, "flare", "volume", rules.flare().volume());
    rising(named, "gap, reduce", "volume", rules.gap().reduce().volume());
    inOrder(named, "flare", "mostDays", rules.flare().leastDays(), rules.flare().mostDays());
    inOrder(
        named,
        "gap",
        "rescreenFromDays",
        rules.gap().reduce().fromDays(),
        rules.gap().rungDownFromDays(),
        rules.gap().rescreenFromDays());
    return rules;
  }

  private static void rising(NamedIds named, String item, String field, Range range) {
    if (!range.holds(range.aim())) {
      throw named.broken(
          item, field, "aims at " + range.aim() + ", outside of its least and its most");
    }
  }

  private static void inOrder(NamedIds named, String item, String field, Integer... days) {
    List<Integer> all = List.of(days);
    if (!all.equals(all.stream().sorted().distinct().toList())) {
      throw named.broken(item, field, "the days " + all + " do not rise");
    }
  }
}
