package org.plumbline.core.patient;

import java.util.Set;

/** An episode was not opened, handed over or ended, because of faults a form can show. */
public class EpisodeRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Set<EpisodeFault> faults;

  EpisodeRefusedException(Set<EpisodeFault> faults) {
    super("Episode refused: " + faults);
    this.faults = Set.copyOf(faults);
  }

  /** What is wrong, at least one thing. */
  public Set<EpisodeFault> faults() {
    return faults;
  }
}
