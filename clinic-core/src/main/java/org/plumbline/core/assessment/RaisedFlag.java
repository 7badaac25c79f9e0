package org.plumbline.core.assessment;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.RedFlag;

/**
 * A red flag that was answered with yes.
 *
 * @param answer the yes
 * @param atHome whether it stands because the patient said so at home; the patient's page shows no
 *     exercises while it blocks
 * @param action how fast it needs somebody else
 * @param instruction what to do, in words
 * @param clearance the recorded review; absent while there is none
 * @param blocks whether it keeps a routine from being published now
 */
public record RaisedFlag(
    RedFlag flag,
    SafetyAnswer answer,
    boolean atHome,
    RedFlag.Action action,
    String instruction,
    @Nullable Clearance clearance,
    boolean blocks) {

  /** Whether the therapist's own sign-off is enough to lift its block. */
  public boolean isSignOff() {
    return flag.blocks() == RedFlag.Blocks.UNTIL_SIGNED_OFF;
  }

  /** Whether a recorded review would lift or has lifted its block. */
  public boolean needsReview() {
    return flag.blocks() != RedFlag.Blocks.NEVER;
  }
}
