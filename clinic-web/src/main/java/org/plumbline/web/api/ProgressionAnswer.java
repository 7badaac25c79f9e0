package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a prescription next: a proposal for a therapist, who approves, edits or declines.
 *
 * @param catalogueVersion the knowledge it was made with
 * @param light of the latest session: {@code green}, {@code amber} or {@code red}; null without one
 * @param decision the most pressing one; null when there is nothing to say
 * @param reasons of that decision, the weightiest first
 * @param changes the doses that decision would change
 * @param proposals every proposal, the most pressing first
 * @param sessions the light of every session, the earliest first
 */
public record ProgressionAnswer(
    String catalogueVersion,
    @Nullable String light,
    @Nullable String decision,
    List<JsonNode> reasons,
    List<Change> changes,
    List<Proposal> proposals,
    List<Session> sessions) {

  /**
   * One proposal.
   *
   * @param exercise the exercise it is about; null for the routine as a whole
   * @param instead what takes the place of the whole routine; empty when it stays
   * @param days for how many days; null until the next decision
   * @param heading what is proposed, in a few words
   * @param measure what it asks of the therapist besides; null when nothing
   * @param measureText the same in words; null when nothing
   * @param reasons each with its short name as {@code code}, its words as {@code text}, and its
   *     facts
   */
  public record Proposal(
      String decision,
      String heading,
      @Nullable String exercise,
      List<Change> changes,
      List<Planned> instead,
      @Nullable Integer days,
      @Nullable String measure,
      @Nullable String measureText,
      List<JsonNode> reasons) {}

  /** A dose before and after; {@code next} is another exercise when the rung changes. */
  public record Change(String exercise, DoseAnswer before, String next, DoseAnswer after) {}

  /** An exercise and its dose. */
  public record Planned(String exercise, DoseAnswer dose) {}

  /**
   * How a session was tolerated.
   *
   * @param reason the rule of the light that decided
   * @param reasonText the same in words
   * @param baseline pain before sessions over a week; null without any
   * @param redLine the pain at which it turns red
   * @param morningMissing whether the next morning is not known, which blocks a step up
   */
  public record Session(
      LocalDate day,
      String light,
      String reason,
      String reasonText,
      @Nullable BigDecimal baseline,
      BigDecimal redLine,
      boolean morningMissing) {}
}
