package org.plumbline.core.routine;

import java.util.List;

/**
 * What the rules say today about the routine a patient follows. It passed them when it was
 * published; what is known of a patient, and what the clinic prescribes, changes afterwards.
 *
 * @param followed the version in force
 * @param draftThere whether a draft lies on the desk
 * @param flags the red flags that wait for their review: nothing is to be trained with one
 * @param faults what stands against single exercises, in their order
 */
public record Recheck(
    RoutineVersion followed,
    boolean draftThere,
    List<SafetyNote.AwaitsReview> flags,
    List<RoutineFault> faults) {

  /** Keeps its own copies. */
  public Recheck {
    flags = List.copyOf(flags);
    faults = List.copyOf(faults);
  }

  /** Whether nothing stands against the routine. */
  public boolean isQuiet() {
    return flags.isEmpty() && faults.isEmpty();
  }

  /** The same without what is said elsewhere already. */
  public Recheck without(List<SafetyNote> said) {
    return new Recheck(
        followed, draftThere, flags.stream().filter(flag -> !said.contains(flag)).toList(), faults);
  }

  /** What rules exercises out. */
  public List<RoutineFault> ruledOut() {
    return faults.stream().filter(RoutineFault.NotAllowed.class::isInstance).toList();
  }

  /** What rules nothing out but asks for a look: a missing note, or a hidden exercise. */
  public List<RoutineFault> toLookAt() {
    return faults.stream().filter(fault -> !(fault instanceof RoutineFault.NotAllowed)).toList();
  }
}
