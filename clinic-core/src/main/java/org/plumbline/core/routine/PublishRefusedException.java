package org.plumbline.core.routine;

import java.util.List;

/** A version was not published. Nothing was stored; the page shows every obstacle. */
public class PublishRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SafetyNote> safety;
  private final transient List<RoutineFault> faults;

  PublishRefusedException(List<SafetyNote> safety, List<RoutineFault> faults) {
    super("Publishing refused for " + (safety.size() + faults.size()) + " reasons");
    this.safety = List.copyOf(safety);
    this.faults = List.copyOf(faults);
  }

  /** What is open in the safety screen; may be empty when a rule stands in the way. */
  public List<SafetyNote> safety() {
    return safety;
  }

  /** The rules that stand in the way; may be empty when safety does. */
  public List<RoutineFault> faults() {
    return faults;
  }
}
