package org.plumbline.core.progression;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.NamedIds;
import org.plumbline.core.catalogue.RulesFile;

/** Reads {@code catalogue/progression.yaml}. */
public final class ProgressionRulesFile implements RulesFile<ProgressionRules> {

  @Override
  public String name() {
    return "progression.yaml";
  }

  @Override
  public Class<ProgressionRules> rules() {
    return ProgressionRules.class;
  }

  @Override
  public void check(ProgressionRules rules, Catalogue catalogue) {
    var named = new NamedIds(name(), catalogue);
    named.conditions("progress", "weeksOnRung", rules.progress().weeksOnRung().keySet());
    named.exercises("flare", "exercises", rules.flare().exercises());
  }
}
