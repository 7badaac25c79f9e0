package org.plumbline.core.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.RedFlag;

/**
 * Where a patient stands with the safety questions (specification section 2). Pure: the same screen
 * at the same time always stands the same.
 *
 * @param screen the latest screen; absent before the first
 * @param raised the flags answered with yes, in the order of the catalogue
 * @param unanswered the ids of the questions that were not asked
 * @param askAgainFrom when the questions are to be asked again; absent before the first screen
 * @param due whether they are to be asked now: never asked, or long ago
 */
public record SafetyStanding(
    @Nullable SafetyScreen screen,
    List<RaisedFlag> raised,
    List<String> unanswered,
    @Nullable Instant askAgainFrom,
    boolean due) {

  public SafetyStanding {
    raised = List.copyOf(raised);
    unanswered = List.copyOf(unanswered);
  }

  /** Judges the latest screen. */
  public static SafetyStanding of(Catalogue catalogue, @Nullable SafetyScreen screen, Instant now) {
    if (screen == null) {
      return new SafetyStanding(
          null, List.of(), List.copyOf(catalogue.redFlags().keySet()), null, true);
    }
    List<RaisedFlag> raised = new ArrayList<>();
    List<String> unanswered = new ArrayList<>();
    for (RedFlag flag : catalogue.redFlags().values()) {
      SafetyAnswer answer = screen.answer(flag.id());
      switch (answer.answer()) {
        case YES -> raised.add(raised(flag, answer, screen.clearances().get(flag.id())));
        case NOT_ASKED -> unanswered.add(flag.id());
        case NO -> {}
      }
    }
    Instant again = askAgainFrom(catalogue, screen.screenedAt());
    return new SafetyStanding(screen, raised, unanswered, again, !now.isBefore(again));
  }

  /** When questions that were asked at a moment are to be asked again at the latest. */
  public static Instant askAgainFrom(Catalogue catalogue, Instant screenedAt) {
    return screenedAt.plus(Duration.ofDays(catalogue.reaskAfterDays()));
  }

  private static RaisedFlag raised(
      RedFlag flag, SafetyAnswer answer, @Nullable Clearance clearance) {
    boolean blocks = flag.blocks() != RedFlag.Blocks.NEVER && clearance == null;
    return flag.variants().stream()
        .filter(variant -> variant.id().equals(answer.variant()))
        .findFirst()
        .map(
            variant ->
                new RaisedFlag(flag, variant.action(), variant.instruction(), clearance, blocks))
        .orElseGet(
            () -> new RaisedFlag(flag, flag.action(), flag.instruction(), clearance, blocks));
  }

  /** The raised flags that keep a routine from being published. */
  public List<RaisedFlag> blocking() {
    return raised.stream().filter(RaisedFlag::blocks).toList();
  }

  /** The answers behind them: each stands until its review is recorded. */
  public List<SafetyAnswer> unreviewed() {
    SafetyScreen answered = screen;
    return answered == null
        ? List.of()
        : blocking().stream().map(raised -> answered.answer(raised.flag().id())).toList();
  }

  /** Whether a routine may be published: every question answered and no block left. */
  public boolean mayPublish() {
    return unanswered.isEmpty() && blocking().isEmpty();
  }
}
