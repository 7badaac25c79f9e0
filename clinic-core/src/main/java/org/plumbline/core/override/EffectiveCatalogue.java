package org.plumbline.core.override;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.core.catalogue.BrokenCatalogueException;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Limit;
import org.plumbline.core.catalogue.Limits;

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
    List<ClinicOverride> unfitting = new ArrayList<>();
    Catalogue limited = limited(shipped, overrides, unfitting);
    Knowledge own = new Knowledge(limited);
    apply(own, limited, items(overrides, OwnExercise.class::isInstance), unfitting);
    Catalogue extended = own.as(version);
    Knowledge all = new Knowledge(extended);
    apply(all, extended, items(overrides, it -> !(it instanceof OwnExercise)), unfitting);
    return new EffectiveCatalogue(all.as(version), unfitting);
  }

  private static List<ItemOverride> items(
      List<ClinicOverride> overrides, Predicate<ItemOverride> which) {
    return of(overrides, ItemOverride.class).filter(which).toList();
  }

  private static <T extends ClinicOverride> Stream<T> of(
      List<ClinicOverride> overrides, Class<T> kind) {
    return overrides.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The catalogue with the clinic's limits in their places, as many as go together. */
  private static Catalogue limited(
      Catalogue shipped, List<ClinicOverride> overrides, List<ClinicOverride> unfitting) {
    List<LimitOverride> limits = of(overrides, LimitOverride.class).toList();
    return limits.isEmpty()
        ? shipped
        : together(shipped, limits).orElseGet(() -> oneByOne(shipped, limits, unfitting));
  }

  private static Optional<Catalogue> together(Catalogue shipped, List<LimitOverride> limits) {
    Limits all = shipped.limits();
    for (LimitOverride limit : limits) {
      if (all.find(limit.limit()).filter(Limit::isChangeable).isEmpty()) {
        return Optional.empty();
      }
      all = all.with(limit.limit(), limit.value());
    }
    try {
      return Optional.of(all.read());
    } catch (BrokenCatalogueException _) {
      return Optional.empty();
    }
  }

  private static Catalogue oneByOne(
      Catalogue shipped, List<LimitOverride> limits, List<ClinicOverride> unfitting) {
    Catalogue fitting = shipped;
    for (LimitOverride limit : limits) {
      if (limit.faults(fitting).isEmpty()) {
        fitting = fitting.limits().with(limit.limit(), limit.value()).read();
      } else {
        unfitting.add(limit);
      }
    }
    return fitting;
  }

  private static void apply(
      Knowledge knowledge,
      Catalogue before,
      List<ItemOverride> overrides,
      List<ClinicOverride> unfitting) {
    for (ItemOverride override : overrides) {
      if (override.faults(before).isEmpty()) {
        override.change(knowledge);
      } else {
        unfitting.add(override);
      }
    }
  }
}
