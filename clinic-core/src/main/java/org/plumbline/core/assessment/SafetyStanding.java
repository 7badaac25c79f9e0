package org.plumbline.core.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.RedFlag;

/**
 * Where a patient stands with the safety questions (specification section 2). Pure: the same
 * screens always stand the same.
 *
 * <p>"A clinician lifts a block only by recording who reviewed it, when, and the outcome": so a yes
 * that needs a review stands until then, whoever asked, in the clinic or at home. A later no lifts
 * nothing, and neither does a question that was left open; a yes that is said again after its
 * review stands anew. The flags that need none, or the therapist's own sign-off, are as on the
 * latest screen.
 *
 * @param screen the latest screen; absent before the first
 * @param raised the flags answered with yes, in the order of the catalogue; those that were
 *     reviewed stay, with their review
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
    List<RaisedFlag> raised = new ArrayList<>();
    List<String> unanswered = new ArrayList<>();
    for (RedFlag flag : catalogue.redFlags().values()) {
      boolean stands = flag.blocks() == RedFlag.Blocks.UNTIL_REVIEWED;
      RaisedFlag.on(flag, stands ? screens : List.of(latest)).ifPresent(raised::add);
      if (latest.answer(flag.id()).answer() == Answer.NOT_ASKED) {
        unanswered.add(flag.id());
      }
    }
    return new SafetyStanding(
        latest, raised, unanswered, askAgainFrom(catalogue, latest.screenedAt()));
  }

  /** When questions that were asked at a moment are to be asked again at the latest. */
  public static Instant askAgainFrom(Catalogue catalogue, Instant screenedAt) {
    return screenedAt.plus(Duration.ofDays(catalogue.reaskAfterDays()));
  }

  /** The raised flags that keep a routine from being published. */
  public List<RaisedFlag> blocking() {
    return raised.stream().filter(RaisedFlag::blocks).toList();
  }

  /** The raised flags that hold now: those that block, and every yes of the latest screen. */
  public List<RaisedFlag> holding() {
    return raised.stream().filter(it -> it.blocks() || it.said().equals(screen)).toList();
  }

  /** Whether a routine may be published: every question answered and no block left. */
  public boolean mayPublish() {
    return unanswered.isEmpty() && blocking().isEmpty();
  }
}
