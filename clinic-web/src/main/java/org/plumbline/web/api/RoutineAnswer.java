package org.plumbline.web.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * A routine for a therapist to accept, edit or refuse.
 *
 * @param catalogueVersion the knowledge it was composed with
 * @param exercises in the order they are done; empty when a red flag blocks
 * @param totals what it asks for
 * @param leftOut every other exercise of the library, with the reason
 * @param unserved likely patterns no exercise serves, with the reason
 * @param replacements exercises that stand in for one whose equipment is missing
 * @param notes what the therapist should know before using it
 */
public record RoutineAnswer(
    String catalogueVersion,
    List<Item> exercises,
    Totals totals,
    List<LeftOut> leftOut,
    List<Unserved> unserved,
    List<Replacement> replacements,
    List<Told> notes) {

  /** An exercise of the routine; {@code cautions} ask for the therapist's note. */
  public record Item(
      String exercise,
      String name,
      String slot,
      DoseAnswer dose,
      BigDecimal minutes,
      BigDecimal score,
      List<Told> cautions,
      List<Why> reasons) {}

  /** A reason: its short name, what it adds to the selection score, and its words. */
  public record Why(String code, BigDecimal points, String text) {}

  /** Something worth knowing: its short name and its words. */
  public record Told(String code, String text) {}

  /** Minutes of the longest session and of a week; {@code split} when only two short ones fit. */
  public record Totals(BigDecimal sessionMinutes, BigDecimal weekMinutes, boolean split) {}

  /** An exercise that is not in it, and why. */
  public record LeftOut(String exercise, String code, String text) {}

  /** A likely pattern without an exercise, and why. */
  public record Unserved(String pattern, String code, String text) {}

  /** {@code exercise} stands in for {@code missing}. */
  public record Replacement(String missing, String exercise, String text) {}
}
