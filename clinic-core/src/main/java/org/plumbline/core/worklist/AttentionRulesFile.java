package org.plumbline.core.worklist;

import org.plumbline.core.catalogue.RulesFile;

/** Reads {@code catalogue/attention.yaml}. */
public final class AttentionRulesFile implements RulesFile<AttentionRules> {

  @Override
  public String name() {
    return "attention.yaml";
  }

  @Override
  public Class<AttentionRules> rules() {
    return AttentionRules.class;
  }
}
