package org.plumbline.core.patient;

/** Why an episode of care came to its end. */
public enum EndReason {
  /** The patient reached what they came for. */
  GOALS_MET("goals-met"),
  /** The patient goes on by themselves. */
  SELF_MANAGING("self-managing"),
  /** Somebody else takes over the care. */
  REFERRED("referred"),
  /** The patient no longer came. */
  STOPPED_ATTENDING("stopped-attending"),
  /** Something else, told in the note. */
  OTHER("other");

  private final String word;

  EndReason(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code goals-met}. */
  public String word() {
    return word;
  }

  static EndReason of(String word) {
    for (EndReason reason : values()) {
      if (reason.word.equals(word)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("Unknown reason to end an episode " + word);
  }
}
