package org.plumbline.core.override;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.BrokenCatalogueException;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Limit;
import org.plumbline.core.catalogue.Limits;
import org.plumbline.core.override.OverrideFault.Reason;

/**
 * Another number in the place of a limit of the catalogue.
 *
 * @param limit the limit's id, such as {@code progression.flare.aboveBaseline}
 */
public record LimitOverride(String limit, BigDecimal value) implements ClinicOverride {

  private static final String FIELD = "value";

  /**
   * Whether it is the clinic's own number that a value was held against.
   *
   * @param held the limit
   * @param number the number that stood in its place; absent when none did
   */
  public boolean isLimit(Limit held, @Nullable BigDecimal number) {
    return held.id().equals(limit) && number != null && number.compareTo(value) == 0;
  }

  @Override
  public Subject subject() {
    return new Subject(Subject.Kind.LIMIT, limit, "");
  }

  @Override
  public List<OverrideFault> faults(Catalogue before) {
    return before
        .limits()
        .find(limit)
        .map(known -> faults(known, before.limits()))
        .orElseGet(() -> fault(Reason.UNKNOWN));
  }

  private List<OverrideFault> faults(Limit known, Limits before) {
    if (!known.isChangeable()) {
      return fault(Reason.FIXED);
    }
    if (!known.isWithin(value)) {
      return fault(
          Reason.OUT_OF_RANGE,
          known.shown(known.least()).stripTrailingZeros().toPlainString(),
          known.shown(known.most()).stripTrailingZeros().toPlainString());
    }
    if (!known.isFineEnough(value)) {
      return fault(Reason.NOT_WHOLE);
    }
    return value.compareTo(known.shipped()) == 0
        ? fault(Reason.NO_CHANGE)
        : together(known, before.with(limit, value));
  }

  /** What the catalogue as a whole says of it: the loader refuses what does not go together. */
  private List<OverrideFault> together(Limit known, Limits with) {
    return with.outOfOrder()
        .map(
            pair ->
                pair.low().equals(known)
                    ? fault(Reason.ABOVE_ANOTHER, pair.high().name())
                    : fault(Reason.BELOW_ANOTHER, pair.low().name()))
        .orElseGet(() -> broken(with));
  }

  private static List<OverrideFault> broken(Limits with) {
    try {
      with.read();
      return List.of();
    } catch (BrokenCatalogueException e) {
      return fault(Reason.CONTRADICTS, e.reason());
    }
  }

  private static List<OverrideFault> fault(Reason reason, String... details) {
    return List.of(new OverrideFault(FIELD, reason, details));
  }
}
