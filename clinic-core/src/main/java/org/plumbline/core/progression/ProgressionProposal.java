package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.routine.Caution;
import org.plumbline.core.routine.PrescribedDose;

/**
 * What the engine proposes, and why. A therapist approves, edits or declines it; nothing raises a
 * dose by itself.
 *
 * @param decision the kind of proposal
 * @param exercise the exercise it is about; null for the routine as a whole
 * @param changes the doses it would change; empty when it changes none
 * @param instead what takes the place of the whole routine; empty when it stays
 * @param days for how many days it is meant; null until the next decision
 * @param measure what it asks of the therapist besides; null when nothing
 * @param reasons why, in the order of their weight; at least one
 */
public record ProgressionProposal(
    Decision decision,
    @Nullable String exercise,
    List<DoseChange> changes,
    List<Planned> instead,
    @Nullable Integer days,
    @Nullable Measure measure,
    List<ProgressionReason> reasons) {

  /** An exercise of the library and its dose. */
  public record Planned(String exercise, PrescribedDose dose) {}

  /** Keeps its own copies. */
  public ProgressionProposal {
    changes = List.copyOf(changes);
    instead = List.copyOf(instead);
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("A proposal without a reason");
    }
  }

  /** Leaves an exercise as it is. */
  static ProgressionProposal hold(String exercise, List<ProgressionReason> reasons) {
    return new ProgressionProposal(
        Decision.HOLD, exercise, List.of(), List.of(), null, null, reasons);
  }

  /** Changes the whole routine. */
  static ProgressionProposal changes(
      Decision decision,
      List<DoseChange> changes,
      @Nullable Integer days,
      List<ProgressionReason> reasons) {
    return new ProgressionProposal(decision, null, changes, List.of(), days, null, reasons);
  }

  /** Changes one exercise until the next decision. */
  static ProgressionProposal change(
      Decision decision, DoseChange change, List<ProgressionReason> reasons) {
    return new ProgressionProposal(
        decision, change.exercise(), List.of(change), List.of(), null, null, reasons);
  }

  /** Asks something of the therapist, and changes no dose. */
  static ProgressionProposal ask(
      Decision decision, Measure measure, List<ProgressionReason> reasons) {
    return new ProgressionProposal(decision, null, List.of(), List.of(), null, measure, reasons);
  }

  /** Whether a therapist has something to decide: a dose to change, or a measure to take. */
  public boolean needsDecision() {
    return changesDoses() || measure != null;
  }

  /** Whether approving it makes a new version of the routine. */
  public boolean changesDoses() {
    return !changes.isEmpty() || !instead.isEmpty();
  }

  /**
   * Whether a therapist may change it before it is published. A flare plan is taken as it is: what
   * is published from the desk ends a flare, and its way back would be lost.
   */
  public boolean mayBeEdited() {
    return !changes.isEmpty();
  }

  /** Whether it ends a lighter week, rather than beginning one. */
  public boolean endsLighterWeek() {
    return decision == Decision.DELOAD && days == null;
  }

  /**
   * Whether it only takes away and waits for nobody's note, so that it may take effect at once
   * where that was approved.
   */
  public boolean lowers() {
    return answersWhatHurt() && !asksForNote();
  }

  /** Whether it would take effect at once where that was approved, but for a note nobody wrote. */
  boolean waitsForNote() {
    return answersWhatHurt() && asksForNote();
  }

  private boolean answersWhatHurt() {
    boolean backInFlare =
        decision == Decision.FLARE && reasons.getFirst() instanceof ProgressionReason.Red;
    return changesDoses() && (decision == Decision.REGRESS || backInFlare);
  }

  private boolean asksForNote() {
    return reasons.stream().anyMatch(ProgressionReason.NoteNeeded.class::isInstance);
  }

  /** Whether a therapist may approve it whatever is open: it takes away from what is followed. */
  boolean takesAway() {
    return !changes.isEmpty() && !raises();
  }

  /** Whether gentle exercises take the place of the whole routine: less of it, by others. */
  boolean replaces() {
    return !instead.isEmpty() && !raises();
  }

  /** The same with the notes its new rungs ask for. */
  ProgressionProposal asking(Map<String, Caution> cautions) {
    List<ProgressionReason> all = new ArrayList<>(reasons);
    for (DoseChange change : changes) {
      Caution caution = cautions.get(change.next());
      if (change.movesRung() && caution != null) {
        all.add(new ProgressionReason.NoteNeeded(change.next(), caution));
      }
    }
    return new ProgressionProposal(decision, exercise, changes, instead, days, measure, all);
  }

  /** The share of the plan before a flare that it proposes; empty where it proposes none. */
  Optional<BigDecimal> shareOfBefore() {
    return reasons.stream()
        .flatMap(
            reason ->
                switch (reason) {
                  case ProgressionReason.Settled settled -> Stream.of(settled.share());
                  case ProgressionReason.ShareOfBefore back -> Stream.of(back.share());
                  default -> Stream.<BigDecimal>empty();
                })
        .findFirst();
  }

  /** Whether anything in it is raised: a step up, or the way back to what was. */
  public boolean raises() {
    boolean back =
        decision == Decision.FLARE && reasons.getFirst() instanceof ProgressionReason.Settled;
    return decision == Decision.PROGRESS || endsLighterWeek() || (back && changesDoses());
  }
}
