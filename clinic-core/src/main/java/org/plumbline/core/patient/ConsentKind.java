package org.plumbline.core.patient;

/** What a patient can agree to, and withdraw again, each on its own. */
public enum ConsentKind {
  /** To examination and treatment, and to the record the clinic keeps of them. */
  CARE,
  /** To being written to by e-mail: invitations and reminders. */
  EMAIL,
  /** To their results counting, without their name, in the clinic's outcome summaries. */
  OUTCOME_SUMMARY
}
