package org.plumbline.core.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement pattern: a hypothesis that findings may support, never a diagnosis.
 *
 * @param id the short code, such as {@code LCS}
 * @param sided whether left and right are judged separately
 * @param requiredTest a test without whose finding the pattern is never supported
 * @param supports what speaks for it
 * @param opposes what speaks against it
 * @param derivedFrom the patterns it is read from; empty for a pattern with clues of its own
 * @param shortOrOveractive the muscles thought short or overactive, in words
 * @param weakOrUnderactive the muscles thought weak or underactive, in words
 * @param typicalHistory who typically shows it
 * @param caveat what its reader must bear in mind
 */
public record PatternDefinition(
    String id,
    String name,
    boolean sided,
    @Nullable String requiredTest,
    List<Clue> supports,
    List<Clue> opposes,
    List<String> derivedFrom,
    @Nullable String shortOrOveractive,
    @Nullable String weakOrUnderactive,
    @Nullable String typicalHistory,
    String caveat,
    @Nullable String rule,
    Evidence evidence) {

  public PatternDefinition {
    supports = List.copyOf(supports);
    opposes = List.copyOf(opposes);
    derivedFrom = List.copyOf(derivedFrom);
  }

  /** The same pattern with other clues. */
  public PatternDefinition weighed(List<Clue> otherSupports, List<Clue> otherOpposes) {
    return new PatternDefinition(
        id,
        name,
        sided,
        requiredTest,
        otherSupports,
        otherOpposes,
        derivedFrom,
        shortOrOveractive,
        weakOrUnderactive,
        typicalHistory,
        caveat,
        rule,
        evidence);
  }
}
