package org.plumbline.core.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.RedFlag;

/**
 * Where a patient stands with the safety questions (specification section 2). Pure: the same
 * screens always stand the same.
 *
 * <p>A block is lifted only by the recorded review. So a yes given at home stands when the care
 * team asked again and left that question open, or heard the same yes: it ends with its review, or
 * when somebody of the care team has asked that very question and the answer was no.
 *
 * @param screen the latest screen; absent before the first
 * @param raised the flags answered with yes, in the order of the catalogue
 * @param unanswered the ids of the questions that were not asked
 * @param askAgainFrom when the questions are to be asked again; absent before the first screen
 */
public record SafetyStanding(
    @Nullable SafetyScreen screen,
    List<RaisedFlag> raised,
    List<String> unanswered,
    @Nullable Instant askAgainFrom) {

  public SafetyStanding {
    raised = List.copyOf(raised);
    unanswered = List.copyOf(unanswered);
  }

  /**
   * Judges the screens of an episode.
   *
   * @param screens the earliest first
   */
  public static SafetyStanding of(Catalogue catalogue, List<SafetyScreen> screens) {
    if (screens.isEmpty()) {
      return new SafetyStanding(null, List.of(), List.copyOf(catalogue.redFlags().keySet()), null);
    }
    SafetyScreen latest = screens.getLast();
    Map<String, SafetyAnswer> atHome = raisedAtHome(catalogue, screens);
    List<RaisedFlag> raised = new ArrayList<>();
    List<String> unanswered = new ArrayList<>();
    for (RedFlag flag : catalogue.redFlags().values()) {
      SafetyAnswer answer = latest.answer(flag.id());
      SafetyAnswer said = atHome.get(flag.id());
      if (answer.positive()) {
        Clearance clearance = latest.clearances().get(flag.id());
        raised.add(raised(flag, answer, said != null, clearance));
      } else if (said != null) {
        raised.add(raised(flag, said, true, null));
      }
      if (answer.answer() == Answer.NOT_ASKED) {
        unanswered.add(flag.id());
      }
    }
    return new SafetyStanding(
        latest, raised, unanswered, askAgainFrom(catalogue, latest.screenedAt()));
  }

  /** Each yes of a patient at home that nobody reviewed, and to which nobody heard a no since. */
  private static Map<String, SafetyAnswer> raisedAtHome(
      Catalogue catalogue, List<SafetyScreen> screens) {
    Map<String, SafetyAnswer> said = new HashMap<>();
    for (SafetyScreen screen : screens) {
      if (screen.atHome()) {
        screen.answers().values().stream()
            .filter(SafetyAnswer::positive)
            .filter(answer -> blocks(catalogue, answer.flag()))
            .forEach(answer -> said.put(answer.flag(), answer));
      } else {
        said.keySet().removeIf(flag -> screen.answer(flag).answer() == Answer.NO);
      }
      said.keySet().removeAll(screen.clearances().keySet());
    }
    return said;
  }

  private static boolean blocks(Catalogue catalogue, String id) {
    RedFlag flag = catalogue.redFlags().get(id);
    return flag != null && flag.blocks() != RedFlag.Blocks.NEVER;
  }

  /** When questions that were asked at a moment are to be asked again at the latest. */
  public static Instant askAgainFrom(Catalogue catalogue, Instant screenedAt) {
    return screenedAt.plus(Duration.ofDays(catalogue.reaskAfterDays()));
  }

  private static RaisedFlag raised(
      RedFlag flag, SafetyAnswer answer, boolean atHome, @Nullable Clearance clearance) {
    boolean blocks = flag.blocks() != RedFlag.Blocks.NEVER && clearance == null;
    return flag.variants().stream()
        .filter(variant -> variant.id().equals(answer.variant()))
        .findFirst()
        .map(
            variant ->
                new RaisedFlag(
                    flag,
                    answer,
                    atHome,
                    variant.action(),
                    variant.instruction(),
                    clearance,
                    blocks))
        .orElseGet(
            () ->
                new RaisedFlag(
                    flag, answer, atHome, flag.action(), flag.instruction(), clearance, blocks));
  }

  /** The raised flags that keep a routine from being published. */
  public List<RaisedFlag> blocking() {
    return raised.stream().filter(RaisedFlag::blocks).toList();
  }

  /** The answers behind them: each stands until its review is recorded. */
  public List<SafetyAnswer> unreviewed() {
    return blocking().stream().map(RaisedFlag::answer).toList();
  }

  /** Whether a routine may be published: every question answered and no block left. */
  public boolean mayPublish() {
    return unanswered.isEmpty() && blocking().isEmpty();
  }
}
