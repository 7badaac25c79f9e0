package org.plumbline.core.override;

import java.util.List;

/** An override that would leave the clinic without a sound catalogue; nothing is stored. */
public class OverrideRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<OverrideFault> faults;

  OverrideRefusedException(List<OverrideFault> faults) {
    super("Override refused: " + faults.getFirst().reason());
    this.faults = List.copyOf(faults);
  }

  /** What is wrong. */
  public List<OverrideFault> faults() {
    return faults;
  }
}
