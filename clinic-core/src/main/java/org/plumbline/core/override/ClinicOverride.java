package org.plumbline.core.override;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.plumbline.core.catalogue.Catalogue;

/** One thing a clinic does otherwise than the shipped catalogue says. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ThresholdOverride.class, name = "threshold"),
  @JsonSubTypes.Type(value = WeightOverride.class, name = "weight"),
  @JsonSubTypes.Type(value = LimitOverride.class, name = "limit"),
  @JsonSubTypes.Type(value = DoseOverride.class, name = "dose"),
  @JsonSubTypes.Type(value = HiddenExercise.class, name = "hidden"),
  @JsonSubTypes.Type(value = OwnExercise.class, name = "own")
})
public sealed interface ClinicOverride permits ItemOverride, LimitOverride {

  /** What it is about. Of two overrides about the same thing only one can stand. */
  Subject subject();

  /**
   * What is wrong with it, held against the knowledge it changes; empty when it can stand.
   *
   * @param before the knowledge without it
   */
  List<OverrideFault> faults(Catalogue before);

  /**
   * What an override is about.
   *
   * @param kind what kind of thing
   * @param id the test, pattern, limit or exercise
   * @param part which part of it; empty for the whole
   */
  record Subject(Kind kind, String id, String part) {

    /** The kinds of things a clinic can do otherwise. */
    public enum Kind {
      THRESHOLD,
      WEIGHT,
      LIMIT,
      DOSE,
      HIDDEN,
      OWN
    }
  }
}
