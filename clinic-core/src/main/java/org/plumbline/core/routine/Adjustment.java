package org.plumbline.core.routine;

import java.util.UUID;

/**
 * How a version came about that was made from the one before by a decision on its doses.
 *
 * @param basedOn the version before
 * @param byFallback whether it took effect by itself, as the therapist had approved in advance
 */
public record Adjustment(UUID versionId, UUID basedOn, Kind kind, boolean byFallback) {

  /** What kind of decision it was. The word is the stored one. */
  public enum Kind {
    /** One step up. */
    PROGRESS("progress"),
    /** Less, or an easier rung. */
    LOWERED("lowered"),
    /** A lighter week. */
    DELOAD("deload"),
    /** Less after a gap. */
    GAP("gap"),
    /** The flare plan. */
    FLARE("flare"),
    /** A part of the plan before, on the way back to it. */
    RETURN("return");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The stored word, for example {@code flare}. */
    public String word() {
      return word;
    }

    static Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("Not a kind of adjustment: " + word);
    }
  }
}
