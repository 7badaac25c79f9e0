package org.plumbline.core.routine;

/** An exercise was not added to a draft. Nothing was stored; the page shows why. */
public class AdditionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RoutineFault fault;

  AdditionRefusedException(RoutineFault fault) {
    super("Addition refused");
    this.fault = fault;
  }

  /** What stands against it. */
  public RoutineFault fault() {
    return fault;
  }
}
