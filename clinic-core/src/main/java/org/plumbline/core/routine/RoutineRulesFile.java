package org.plumbline.core.routine;

import java.util.List;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.NamedIds;
import org.plumbline.core.catalogue.RulesFile;

/** Reads {@code catalogue/routine.yaml}. */
public final class RoutineRulesFile implements RulesFile<RoutineRules> {

  @Override
  public String name() {
    return "routine.yaml";
  }

  @Override
  public Class<RoutineRules> rules() {
    return RoutineRules.class;
  }

  @Override
  public void check(RoutineRules rules, Catalogue catalogue) {
    var named = new NamedIds(name(), catalogue);
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
