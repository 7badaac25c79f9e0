package org.plumbline.core.notice;

/** What kinds of notices there are; each has its own mail. */
public enum NoticeKind {
  /** Asks a patient to set up their sign-in. */
  PATIENT_INVITATION("patient-invitation"),
  /** Asks a new member of staff to set up their sign-in. */
  STAFF_INVITATION("staff-invitation"),
  /** Tells a patient that their plan has changed, and nothing of how. */
  PLAN_CHANGED("plan-changed");

  private final String word;

  NoticeKind(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code patient-invitation}. */
  public String word() {
    return word;
  }

  static NoticeKind of(String word) {
    for (NoticeKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("Unknown kind of notice " + word);
  }
}
