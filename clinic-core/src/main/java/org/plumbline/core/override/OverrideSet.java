package org.plumbline.core.override;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.PatternChoices;
import org.plumbline.core.override.ClinicOverride.Subject;
import org.plumbline.core.override.OverrideFault.Reason;

/**
 * Everything a clinic does otherwise, at most one override about each thing.
 *
 * @param number counts the clinic's sets; 0 is the empty set it begins with
 */
public record OverrideSet(int number, List<ClinicOverride> overrides) {

  /** What every clinic begins with. */
  public static final OverrideSet NONE = new OverrideSet(0, List.of());

  public OverrideSet {
    overrides = List.copyOf(overrides);
  }

  /** The override about a thing. */
  public Optional<ClinicOverride> about(Subject subject) {
    return overrides.stream().filter(it -> it.subject().equals(subject)).findFirst();
  }

  /** The next set, in which this override stands, in place of the one about the same thing. */
  public OverrideSet with(ClinicOverride override) {
    List<ClinicOverride> next = new ArrayList<>(without(override.subject()).overrides);
    next.add(override);
    return new OverrideSet(number + 1, next);
  }

  /** The next set, in which the shipped catalogue decides about a thing again. */
  public OverrideSet without(Subject subject) {
    return new OverrideSet(
        number + 1, overrides.stream().filter(it -> !it.subject().equals(subject)).toList());
  }

  /** The shipped catalogue as this set changes it. */
  public EffectiveCatalogue on(Catalogue shipped) {
    return EffectiveCatalogue.of(shipped, number, overrides);
  }

  /**
   * What is wrong with an override that would join this set; empty when the clinic keeps a sound
   * catalogue with it.
   */
  public List<OverrideFault> faults(Catalogue shipped, ClinicOverride joining) {
    Catalogue before = without(joining.subject()).on(shipped).catalogue();
    List<OverrideFault> own =
        joining instanceof OwnExercise exercise
            ? exercise.faultsWhenTyped(before)
            : joining.faults(before);
    if (!own.isEmpty()) {
      return own;
    }
    return newLacks(shipped, before, with(joining), field(joining));
  }

  /** What is wrong with putting a thing back to what is shipped. */
  public List<OverrideFault> faults(Catalogue shipped, Subject leaving) {
    if (leaving.kind() == Subject.Kind.OWN) {
      return List.of(new OverrideFault("reason", Reason.STAYS));
    }
    EffectiveCatalogue before = on(shipped);
    List<OverrideFault> held =
        without(leaving).on(shipped).unfitting().stream()
            .filter(it -> !before.unfitting().contains(it))
            .map(it -> new OverrideFault("reason", Reason.HELD_BY_ANOTHER, it.subject().id()))
            .toList();
    return held.isEmpty()
        ? newLacks(shipped, before.catalogue(), without(leaving), "reason")
        : held;
  }

  private static List<OverrideFault> newLacks(
      Catalogue shipped, Catalogue before, OverrideSet next, String field) {
    Set<PatternChoices.Lack> known = new HashSet<>(PatternChoices.lacking(before));
    return PatternChoices.lacking(next.on(shipped).catalogue()).stream()
        .filter(lack -> !known.contains(lack))
        .map(
            lack -> {
              String pattern = before.pattern(lack.pattern()).name();
              return lack.condition() == null
                  ? new OverrideFault(field, Reason.NOTHING_WITHOUT_EQUIPMENT, pattern)
                  : new OverrideFault(
                      field,
                      Reason.NOTHING_UNDER_CONDITION,
                      pattern,
                      before.condition(lack.condition()).name());
            })
        .toList();
  }

  private static String field(ClinicOverride override) {
    return switch (override) {
      case HiddenExercise _ -> "hidden";
      case OwnExercise _ -> "patterns";
      case ThresholdOverride _ -> "flag";
      case WeightOverride _ -> "weight";
      case LimitOverride _ -> "value";
      case DoseOverride _ -> DoseOverride.Field.SETS.key();
    };
  }
}
