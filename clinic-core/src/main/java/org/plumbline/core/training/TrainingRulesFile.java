package org.plumbline.core.training;

import org.plumbline.core.catalogue.RulesFile;

/** Reads {@code catalogue/training.yaml}. */
public final class TrainingRulesFile implements RulesFile<TrainingRules> {

  @Override
  public String name() {
    return "training.yaml";
  }

  @Override
  public Class<TrainingRules> rules() {
    return TrainingRules.class;
  }
}
