package org.plumbline.core.outcome;

/** A score or a task that cannot be taken. Nothing was stored. */
public class OutcomeRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it cannot be taken. */
  public enum Reason {
    /** The patient has no open episode. */
    NO_OPEN_EPISODE,
    /** There are not enough tasks for a score, or a task is not one of the patient's. */
    TASKS_INCOMPLETE,
    /** The task has no name. */
    NAME_MISSING,
    /** The task's name is too long. */
    NAME_TOO_LONG,
    /** The patient has named this task already. */
    NAMED_ALREADY,
    /** The patient has as many tasks as an instrument takes. */
    ENOUGH_TASKS,
    /** The score was corrected already; correct the correction instead. */
    CORRECTED_ALREADY
  }

  private final Reason reason;

  OutcomeRefusedException(Reason reason) {
    super("The outcome cannot be taken: " + reason);
    this.reason = reason;
  }

  /** Why it cannot be taken. */
  public Reason reason() {
    return reason;
  }
}
