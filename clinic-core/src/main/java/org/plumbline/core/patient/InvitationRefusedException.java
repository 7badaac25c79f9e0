package org.plumbline.core.patient;

import java.util.EnumSet;
import java.util.Set;

/** An invitation was not sent, for reasons a page can show. */
public class InvitationRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Set<InvitationRefusal> refusals;

  InvitationRefusedException(Set<InvitationRefusal> refusals) {
    super("Invitation refused: " + refusals);
    this.refusals = EnumSet.copyOf(refusals);
  }

  InvitationRefusedException(InvitationRefusal refusal) {
    this(EnumSet.of(refusal));
  }

  /** Why not, at least one reason. */
  public Set<InvitationRefusal> refusals() {
    return refusals;
  }
}
