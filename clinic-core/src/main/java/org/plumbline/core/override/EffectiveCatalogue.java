package org.plumbline.core.override;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.catalogue.Catalogue;

/**
 * The shipped catalogue as a clinic changed it.
 *
 * @param catalogue the knowledge the clinic works with
 * @param unfitting the overrides that no longer fit the shipped catalogue, such as one of a test
 *     that a later version does not have; they change nothing
 */
public record EffectiveCatalogue(Catalogue catalogue, List<ClinicOverride> unfitting) {

  public EffectiveCatalogue {
    unfitting = List.copyOf(unfitting);
  }

  /**
   * Applies a set of overrides. The order of the set does not matter: no two are about the same
   * thing, and exercises of the clinic's own come first.
   *
   * @param number the number of the set; 0 for the shipped catalogue as it is
   */
  public static EffectiveCatalogue of(
      Catalogue shipped, int number, List<ClinicOverride> overrides) {
    if (overrides.isEmpty() && number == 0) {
      return new EffectiveCatalogue(shipped, List.of());
    }
    String version = new KnowledgeVersion(shipped.version(), number).text();
    Knowledge own = new Knowledge(shipped);
    List<ClinicOverride> unfitting = new ArrayList<>();
    apply(
        own, shipped, overrides.stream().filter(OwnExercise.class::isInstance).toList(), unfitting);
    Catalogue extended = own.as(version);
    Knowledge all = new Knowledge(extended);
    apply(
        all,
        extended,
        overrides.stream().filter(it -> !(it instanceof OwnExercise)).toList(),
        unfitting);
    return new EffectiveCatalogue(all.as(version), unfitting);
  }

  private static void apply(
      Knowledge knowledge,
      Catalogue before,
      List<ClinicOverride> overrides,
      List<ClinicOverride> unfitting) {
    for (ClinicOverride override : overrides) {
      if (override.faults(before).isEmpty()) {
        override.change(knowledge);
      } else {
        unfitting.add(override);
      }
    }
  }
}
