package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * A value measured before.
 *
 * @param test the id of the test
 * @param reading what was read
 * @param stoppedBy what ended the test; absent where it was not recorded
 * @param companion what was recorded beside it; absent where nothing was
 * @param severity how severe it was graded then; absent when it was not
 */
public record PastValue(
    String test,
    Side side,
    Reading reading,
    @Nullable StoppedBy stoppedBy,
    @Nullable String companion,
    @Nullable BigDecimal severity,
    Instant measuredAt) {

  /** Whether the value counts, with what was recorded beside it. */
  public boolean isValid(TestDefinition definition) {
    Companion needed = definition.companion();
    return needed == null || needed.validates(companion);
  }

  /** Whether the value is only the least it can be, because the hold was capped. */
  public boolean censored(TestDefinition definition) {
    return StoppedBy.censors(definition, reading, stoppedBy);
  }
}
