package org.plumbline.core.assessment;

import java.util.List;

/** An examination that was refused before any rule ran; tells everything that is wrong with it. */
public class InvalidExaminationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ExaminationFault> faults;

  InvalidExaminationException(List<ExaminationFault> faults) {
    super(faults.size() + " values cannot be true: " + faults);
    this.faults = List.copyOf(faults);
  }

  /** Everything that is wrong. */
  public List<ExaminationFault> faults() {
    return faults;
  }
}
