package org.plumbline.core.patient;

/** What a patient can agree to, and withdraw again, each on its own. */
public enum ConsentKind {
  /** To examination and treatment, and to the record the clinic keeps of them. */
  TREATMENT_RECORD("treatment-record"),
  /** To using the product at home, and to the care team reading what is logged there. */
  PORTAL("portal"),
  /** To being written to by e-mail: invitations and reminders. */
  EMAIL("email");

  private final String word;

  ConsentKind(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code treatment-record}. */
  public String word() {
    return word;
  }

  static ConsentKind of(String word) {
    for (ConsentKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("Unknown kind of consent " + word);
  }
}
