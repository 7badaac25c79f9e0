package org.plumbline.core.override;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.override.OverrideFault.Reason;

/**
 * Another weight of a clue of a pattern.
 *
 * @param pattern the pattern's id
 * @param supports whether the clue speaks for the pattern; otherwise it speaks against it
 * @param clue which clue, by its {@link Clue#name}
 * @param weight how much it counts
 */
public record WeightOverride(String pattern, boolean supports, String clue, BigDecimal weight)
    implements ItemOverride {

  /** The most a clue can weigh. */
  public static final BigDecimal MOST = BigDecimal.TEN;

  /** The least a clue can weigh. */
  public static final BigDecimal LEAST = new BigDecimal("0.01");

  private static final int FINEST = 2;

  @Override
  public Subject subject() {
    return new Subject(Subject.Kind.WEIGHT, pattern, (supports ? "for " : "against ") + clue);
  }

  @Override
  public List<OverrideFault> faults(Catalogue before) {
    Optional<Clue> known =
        Optional.ofNullable(before.patterns().get(pattern)).stream()
            .flatMap(it -> (supports ? it.supports() : it.opposes()).stream())
            .filter(this::isMeant)
            .findFirst();
    if (known.isEmpty()) {
      return List.of(new OverrideFault("weight", Reason.UNKNOWN));
    }
    if (weight.compareTo(LEAST) < 0 || weight.compareTo(MOST) > 0) {
      return List.of(
          new OverrideFault("weight", Reason.OUT_OF_RANGE, LEAST.toString(), MOST.toString()));
    }
    if (weight.stripTrailingZeros().scale() > FINEST) {
      return List.of(new OverrideFault("weight", Reason.TOO_FINE, Integer.toString(FINEST)));
    }
    return known.get().weight().compareTo(weight) == 0
        ? List.of(new OverrideFault("weight", Reason.NO_CHANGE))
        : List.of();
  }

  @Override
  public void change(Knowledge knowledge) {
    knowledge.patterns.computeIfPresent(pattern, (_, it) -> weighed(it));
  }

  private PatternDefinition weighed(PatternDefinition it) {
    return supports
        ? it.weighed(weighed(it.supports()), it.opposes())
        : it.weighed(it.supports(), weighed(it.opposes()));
  }

  private List<Clue> weighed(List<Clue> clues) {
    List<Clue> weighed = new ArrayList<>();
    clues.forEach(it -> weighed.add(isMeant(it) ? it.weighing(weight) : it));
    return weighed;
  }

  /** Whether another override says the same weight of the same clue. */
  public boolean isSame(ClinicOverride other) {
    return other instanceof WeightOverride it
        && it.subject().equals(subject())
        && it.weight.compareTo(weight) == 0;
  }

  private boolean isMeant(Clue it) {
    return it.name().equals(clue);
  }
}
