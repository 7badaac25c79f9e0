package org.plumbline.core.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.RedFlag;
import org.plumbline.core.catalogue.RedFlag.Variant;

/**
 * A red flag that was answered with yes (specification section 2).
 *
 * @param said the screen of the yes; the latest when it was said again before its review
 * @param atHome whether it stands at home too: the patient said so there, or reported a flare while
 *     it stood; the patient's page shows no exercises while it blocks
 * @param noSince when the same question was answered with no after the yes; absent when it was not,
 *     and no reason to lift anything
 * @param clearance the recorded review; absent while there is none
 */
public record RaisedFlag(
    RedFlag flag,
    SafetyScreen said,
    boolean atHome,
    @Nullable Instant noSince,
    @Nullable Clearance clearance) {

  /**
   * What the screens say of one flag: the latest yes, and what became of it.
   *
   * @param screens the earliest first
   * @return empty when no screen has a yes
   */
  static Optional<RaisedFlag> on(RedFlag flag, List<SafetyScreen> screens) {
    RaisedFlag raised = null;
    for (SafetyScreen screen : screens) {
      raised = after(screen, flag, raised);
    }
    return Optional.ofNullable(raised);
  }

  private static @Nullable RaisedFlag after(
      SafetyScreen screen, RedFlag flag, @Nullable RaisedFlag before) {
    boolean stood = before != null && before.clearance == null;
    SafetyAnswer answer = screen.answer(flag.id());
    Clearance review = screen.clearances().get(flag.id());
    if (answer.positive()) {
      boolean home = screen.atHome() || (before != null && stood && before.atHome);
      return new RaisedFlag(flag, screen, home, null, review);
    }
    if (before == null || !stood) {
      return before;
    }
    boolean no = answer.answer() == SafetyAnswer.Answer.NO;
    return new RaisedFlag(
        flag,
        before.said,
        before.atHome || screen.atHome(),
        no ? screen.screenedAt() : before.noSince,
        review);
  }

  /** The yes. */
  public SafetyAnswer answer() {
    return said.answer(flag.id());
  }

  /** How fast it needs somebody else. */
  public RedFlag.Action action() {
    return variant().map(Variant::action).orElse(flag.action());
  }

  /** What to do, in words. */
  public String instruction() {
    return variant().map(Variant::instruction).orElse(flag.instruction());
  }

  private Optional<Variant> variant() {
    return flag.variants().stream().filter(it -> it.id().equals(answer().variant())).findFirst();
  }

  /** Whether it keeps a routine from being published now. */
  public boolean blocks() {
    return needsReview() && clearance == null;
  }

  /** Whether the therapist's own sign-off is enough to lift its block. */
  public boolean isSignOff() {
    return flag.blocks() == RedFlag.Blocks.UNTIL_SIGNED_OFF;
  }

  /** Whether a recorded review would lift or has lifted its block. */
  public boolean needsReview() {
    return flag.blocks() != RedFlag.Blocks.NEVER;
  }
}
