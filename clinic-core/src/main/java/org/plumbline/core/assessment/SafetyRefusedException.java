package org.plumbline.core.assessment;

import java.util.List;

/** What was entered on the safety screen was refused; nothing was stored. */
public class SafetyRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<SafetyFault> faults;

  SafetyRefusedException(List<SafetyFault> faults) {
    super("The safety screen has " + faults.size() + " faults");
    this.faults = List.copyOf(faults);
  }

  /** Everything that is wrong. */
  public List<SafetyFault> faults() {
    return faults;
  }
}
