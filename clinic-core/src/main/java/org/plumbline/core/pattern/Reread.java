package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.core.assessment.Side;

/**
 * A past assessment that other knowledge reads differently. It carries no name and no finding.
 *
 * @param patientId the number of the patient's record
 * @param changes what would be read differently, in the order of the catalogue
 */
public record Reread(UUID assessmentId, UUID patientId, Instant assessedAt, List<Change> changes) {

  public Reread {
    changes = List.copyOf(changes);
  }

  /** A pattern and side as it reads now and as it would read. */
  public record Change(
      String pattern,
      Side side,
      PatternClass before,
      BigDecimal scoreBefore,
      PatternClass after,
      BigDecimal scoreAfter) {

    /** Whether it would be in another class; otherwise only its score moves. */
    public boolean otherClass() {
      return before != after;
    }
  }

  /** Whether a pattern would be in another class. */
  public boolean otherClass() {
    return changes.stream().anyMatch(Change::otherClass);
  }

  /** What two readings of the same examination do not agree on. */
  static List<Change> between(PatternReport before, PatternReport after) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < before.results().size(); i++) {
      JudgedPattern one = before.results().get(i);
      JudgedPattern other = after.results().get(i);
      if (one.patternClass() != other.patternClass() || one.score().compareTo(other.score()) != 0) {
        changes.add(
            new Change(
                one.pattern().name(),
                one.side(),
                one.patternClass(),
                one.score(),
                other.patternClass(),
                other.score()));
      }
    }
    return changes;
  }
}
