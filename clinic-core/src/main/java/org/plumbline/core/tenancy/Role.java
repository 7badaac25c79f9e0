package org.plumbline.core.tenancy;

/** What a member may do in one clinic. The word is the one the database and the policies know. */
public enum Role {
  /** Treats patients of the clinic. */
  THERAPIST("therapist"),
  /** Reads outcome summaries; sees no single patient's record. */
  MANAGER("manager"),
  /** Looks after memberships and clinic settings; sees no clinical record. */
  ADMIN("admin"),
  /** Trains at home and sees their own published routine and logs. */
  PATIENT("patient");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code therapist}. */
  public String word() {
    return word;
  }

  /**
   * Reads a stored word.
   *
   * @throws IllegalArgumentException when no role has this word
   */
  public static Role of(String word) {
    for (Role role : values()) {
      if (role.word.equals(word)) {
        return role;
      }
    }
    throw new IllegalArgumentException("Unknown role " + word);
  }
}
