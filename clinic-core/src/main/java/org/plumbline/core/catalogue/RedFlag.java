package org.plumbline.core.catalogue;

import java.util.List;

/**
 * A safety question. An answer that was not asked for is never no.
 *
 * @param id {@code RF01} to {@code RF13}
 * @param question what the therapist finds out
 * @param action what a yes asks for
 * @param blocks whether a yes keeps a routine from being published
 * @param alert whether a yes alerts the team at once
 * @param instruction what to do, in words
 * @param variants the kinds of yes that ask for different actions; empty when there is one kind
 */
public record RedFlag(
    String id,
    String name,
    String question,
    Action action,
    Blocks blocks,
    boolean alert,
    String instruction,
    List<Variant> variants,
    Evidence evidence) {

  public RedFlag {
    variants = List.copyOf(variants);
  }

  /** How fast a yes needs somebody else. */
  public enum Action {
    /** Hospital now. */
    EMERGENCY,
    /** Medical review today. */
    SAME_DAY,
    /** Medical contact within 48 hours. */
    URGENT,
    /** No exercise until reviewed. */
    STOP,
    /** The clinic's crisis pathway. */
    CRISIS,
    /** A referral without a deadline; the plan goes on. */
    REFER
  }

  /** Whether a yes keeps a routine from being published. */
  public enum Blocks {
    UNTIL_REVIEWED,
    UNTIL_SIGNED_OFF,
    NEVER
  }

  /**
   * One kind of yes.
   *
   * @param id the word it is recorded under
   * @param label how it is told apart
   */
  public record Variant(String id, String label, Action action, String instruction) {}
}
