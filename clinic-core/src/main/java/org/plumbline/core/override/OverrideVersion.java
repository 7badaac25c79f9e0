package org.plumbline.core.override;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A set of overrides as it was put in force.
 *
 * @param validFrom from when the clinic worked with it
 * @param savedBy the name of the administrator; absent when the product itself put it in force
 * @param reason why it was changed, in the administrator's words
 */
public record OverrideVersion(
    OverrideSet set, Instant validFrom, @Nullable String savedBy, String reason) {}
