package org.plumbline.core.progression;

import java.util.List;

/**
 * Everything the engine has to say about a routine at one time: one entry for each exercise, unless
 * the routine as a whole is concerned.
 *
 * @param proposals the most pressing first
 * @param rulesVersion the version of the knowledge that made it, the clinic's own included
 */
public record ProgressionAdvice(List<ProgressionProposal> proposals, String rulesVersion) {

  /** Keeps its own copy. */
  public ProgressionAdvice {
    proposals = List.copyOf(proposals);
  }
}
