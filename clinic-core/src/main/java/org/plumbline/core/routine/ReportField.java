package org.plumbline.core.routine;

/**
 * What a report of an exercise prescription has to tell (CERT, Consensus on Exercise Reporting
 * Template: Slade 2016, specification section 7), in its order.
 */
public enum ReportField {
  EQUIPMENT(false),
  PROVIDER(true),
  INDIVIDUAL_OR_GROUP(true),
  SUPERVISION(true),
  ADHERENCE_MEASURE(true),
  MOTIVATION(true),
  PROGRESSION(true),
  EXERCISES(false),
  HOME_PART(true),
  OTHER_PARTS(true),
  ADVERSE_EVENTS(true),
  SETTING(true),
  DOSE(false),
  TAILORING(false),
  STARTING_LEVEL(true),
  FIDELITY(true);

  private final boolean written;

  ReportField(boolean written) {
    this.written = written;
  }

  /** Whether the therapist writes it; the others follow from the prescription itself. */
  public boolean isWritten() {
    return written;
  }
}
