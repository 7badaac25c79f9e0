package org.plumbline.core.assessment;

import java.util.List;

/**
 * The safety questions were answered since the page was opened, by a colleague or by the patient at
 * home; nothing was stored, so that nobody answers over what they have not seen.
 */
public class ScreenedMeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<SafetyScreen> since;

  ScreenedMeanwhileException(List<SafetyScreen> since) {
    super("The safety questions were answered meanwhile");
    this.since = List.copyOf(since);
  }

  /** What was answered since, the earliest first. */
  public List<SafetyScreen> since() {
    return since;
  }
}
