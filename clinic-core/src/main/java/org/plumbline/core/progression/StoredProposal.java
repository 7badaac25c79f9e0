package org.plumbline.core.progression;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it was made for a patient, and what became of it.
 *
 * @param versionId the version of the routine it would change
 * @param rulesVersion the version of the rules that made it
 * @param note what the therapist wrote when declining it
 * @param overtakenBy what came before anybody decided; null when it was not overtaken, or only made
 *     anew
 */
public record StoredProposal(
    UUID id,
    UUID versionId,
    ProgressionProposal proposal,
    String rulesVersion,
    Instant madeAt,
    State state,
    @Nullable Instant decidedAt,
    @Nullable String note,
    @Nullable Overtaken overtakenBy) {

  /** Where a proposal stands. */
  public enum State {
    OPEN,
    APPROVED,
    /** Nobody decided then: it took effect by itself, as a therapist had approved in advance. */
    AT_ONCE,
    DECLINED,
    /** Something newer was logged or published before anybody decided. */
    OVERTAKEN
  }
}
