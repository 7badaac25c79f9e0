package org.plumbline.core.training;

/** A session or a morning that cannot be taken as told. Nothing was stored. */
public class LogRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it cannot be taken. */
  public enum Reason {
    /** The day has not come yet. */
    DAY_TO_COME,
    /** A morning is told of after a session of that day: it is no morning any more. */
    TRAINED_SINCE,
    /** No routine was valid on that day. */
    NO_ROUTINE_THEN,
    /** Nothing was told about any exercise. */
    NOTHING_TOLD,
    /** An exercise is not part of the routine of that day. */
    NOT_IN_ROUTINE,
    /** The session was corrected already; correct the correction instead. */
    CORRECTED_ALREADY
  }

  private final Reason reason;

  LogRefusedException(Reason reason) {
    super("The report cannot be taken: " + reason);
    this.reason = reason;
  }

  /** Why it cannot be taken. */
  public Reason reason() {
    return reason;
  }
}
