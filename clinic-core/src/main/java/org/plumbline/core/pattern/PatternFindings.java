package org.plumbline.core.pattern;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Side;

/**
 * What an assessment says about movement patterns, and what the therapist says to that.
 *
 * @param revision the revision of that assessment, which every save raises
 * @param assessedAt when that assessment was begun
 * @param open whether it may still be changed
 * @param report what the engine found
 * @param exact whether they are read with the very knowledge they were saved with; otherwise the
 *     shipped catalogue has changed since, and the report names the one it was read with
 * @param verdicts the newest verdict by pattern and side
 */
public record PatternFindings(
    UUID assessmentId,
    long revision,
    Instant assessedAt,
    boolean open,
    PatternReport report,
    boolean exact,
    Map<PatternSide, Verdict> verdicts) {

  public PatternFindings {
    verdicts = Map.copyOf(verdicts);
  }

  /** A pattern on a side; {@link Side#MIDLINE} for a pattern without sides. */
  public record PatternSide(String pattern, Side side) {

    /** The pattern and side of a result. */
    public static PatternSide of(JudgedPattern judged) {
      return new PatternSide(judged.pattern().id(), judged.side());
    }
  }

  /**
   * A pattern as somebody saw it before deciding on it.
   *
   * @param assessmentId the assessment it was read from
   * @param revision the revision of that assessment
   * @param verdict the number of the verdict that stood there; 0 when there was none
   */
  public record Seen(PatternSide on, UUID assessmentId, long revision, int verdict) {}

  /** A pattern as it is now. */
  public Seen seen(PatternSide on) {
    Verdict verdict = verdicts.get(on);
    return new Seen(on, assessmentId, revision, verdict == null ? 0 : verdict.number());
  }

  /** The verdict on a result; null while there is none. */
  public @Nullable Verdict verdict(JudgedPattern judged) {
    return verdicts.get(PatternSide.of(judged));
  }

  /** Whether the therapist rejected a result. */
  public boolean rejected(JudgedPattern judged) {
    Verdict verdict = verdict(judged);
    return verdict != null && !verdict.accepted();
  }

  /** The likely and possible patterns the therapist did not reject, the best first. */
  public List<JudgedPattern> standing() {
    return report.results().stream()
        .filter(result -> result.patternClass().supported() && !result.derived())
        .filter(result -> !rejected(result))
        .sorted(JudgedPattern.BEST_FIRST)
        .toList();
  }
}
