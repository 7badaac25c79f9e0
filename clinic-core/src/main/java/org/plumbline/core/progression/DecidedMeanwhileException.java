package org.plumbline.core.progression;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that waits no longer: somebody decided on it, or something newer came, since the page
 * was opened. Nothing was stored; the page says what happened.
 */
public class DecidedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient StoredProposal proposal;
  private final @Nullable UUID by;

  DecidedMeanwhileException(StoredProposal proposal, @Nullable UUID by) {
    super("A proposal that is " + proposal.state() + " meanwhile");
    this.proposal = proposal;
    this.by = by;
  }

  /** The proposal, and what became of it. */
  public StoredProposal proposal() {
    return proposal;
  }

  /** The membership of who decided; null when nobody did. */
  public @Nullable UUID by() {
    return by;
  }
}
