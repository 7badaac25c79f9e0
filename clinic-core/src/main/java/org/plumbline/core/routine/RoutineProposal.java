package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.List;

/**
 * A routine for the therapist to accept, edit or refuse, with a reason beside everything.
 *
 * @param chosen the exercises in the order they are done; empty when a red flag blocks
 * @param leftOut every other exercise of the library, with the reason
 * @param unserved likely patterns no chosen exercise serves
 * @param replacements exercises that stand in for one whose equipment is missing
 * @param notes what the therapist should know before using it
 * @param rulesVersion version of the knowledge that made it, the clinic's overrides included
 */
public record RoutineProposal(
    List<Chosen> chosen,
    List<LeftOut> leftOut,
    Totals totals,
    List<Unserved> unserved,
    List<Replacement> replacements,
    List<RoutineNote> notes,
    String rulesVersion) {

  /**
   * An exercise of the proposal.
   *
   * @param slot the place in the session it fills
   * @param score selection score, unrounded
   * @param minutes time it takes in one session
   * @param reasons why it was chosen, and what counts against it; their points add up to the score
   */
  public record Chosen(
      String exercise,
      String slot,
      BigDecimal score,
      PrescribedDose dose,
      BigDecimal minutes,
      List<WhyChosen> reasons) {

    /** Keeps its own copy. */
    public Chosen {
      reasons = List.copyOf(reasons);
    }

    /** Why the therapist's note is needed; empty when it is not. */
    public List<Caution> cautions() {
      return reasons.stream()
          .filter(WhyChosen.NeedsCare.class::isInstance)
          .map(reason -> ((WhyChosen.NeedsCare) reason).caution())
          .toList();
    }
  }

  /** An exercise that is not in the proposal, and why. */
  public record LeftOut(String exercise, WhyLeftOut why) {}

  /** A likely pattern without an exercise, and why. */
  public record Unserved(String pattern, WhyUnserved why) {}

  /** {@code standIn} takes the place of {@code missing}, whose equipment is not there. */
  public record Replacement(String missing, String standIn) {}

  /**
   * What the routine asks for.
   *
   * @param sessionMinutes the longest session of the week, set-up included
   * @param weekMinutes all sessions of a week together
   * @param split whether it only fits as two short sessions on a day
   */
  public record Totals(BigDecimal sessionMinutes, BigDecimal weekMinutes, boolean split) {

    /** The part of one exercise: its minutes in a session, and its sessions a week. */
    public record Work(BigDecimal minutes, int daysPerWeek) {}

    /** Adds up a routine; each session begins with its set-up. */
    public static Totals of(List<Work> exercises, int setUpMinutes, boolean split) {
      BigDecimal setUp = BigDecimal.valueOf(setUpMinutes);
      int sessions = exercises.stream().mapToInt(Work::daysPerWeek).max().orElse(0);
      BigDecimal session = exercises.isEmpty() ? BigDecimal.ZERO : setUp;
      BigDecimal week = setUp.multiply(BigDecimal.valueOf(sessions));
      for (Work work : exercises) {
        session = session.add(work.minutes());
        week = week.add(work.minutes().multiply(BigDecimal.valueOf(work.daysPerWeek())));
      }
      return new Totals(session, week, split);
    }
  }

  /** Keeps its own copies. */
  public RoutineProposal {
    chosen = List.copyOf(chosen);
    leftOut = List.copyOf(leftOut);
    unserved = List.copyOf(unserved);
    replacements = List.copyOf(replacements);
    notes = List.copyOf(notes);
  }
}
