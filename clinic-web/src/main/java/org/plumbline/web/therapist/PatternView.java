package org.plumbline.web.therapist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Multidirectional;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.pattern.PatternClass;
import org.plumbline.core.pattern.Verdict;

/**
 * A pattern with its reasons, as a therapist reads it.
 *
 * @param key names its fields, such as {@code GES-left}
 * @param side the side in words; empty for a pattern without sides
 * @param score three decimals, as the worked patients are given
 * @param coverage percent with one decimal
 * @param supports what speaks for it, the weightiest first
 * @param against what speaks against it
 * @param notFound what was measured and could have spoken for it, but does not
 * @param missing what is not known yet
 * @param nextBest the test to do next; empty when there is none
 * @param told the sentence to read aloud to the patient
 * @param verdict the therapist's word; null while there is none
 */
record PatternView(
    String key,
    PatternDefinition pattern,
    Side on,
    String side,
    PatternClass result,
    String score,
    String coverage,
    List<Line> supports,
    List<Line> against,
    List<Line> notFound,
    List<String> missing,
    String nextBest,
    String told,
    @Nullable Verdict verdict) {

  /**
   * A finding in words.
   *
   * @param source where its limit comes from, or why an answer counts, with the marks
   * @param counts how severe it is, and with what weight it counts
   */
  record Line(String text, String source, String counts) {}

  /**
   * The patterns of an examination.
   *
   * @param shown the best ones
   * @param all every pattern and side
   * @param layered the note on patterns that are part of another; empty when there is none
   */
  record Report(
      String version,
      List<PatternView> shown,
      List<PatternView> all,
      String layered,
      @Nullable Multidirectional multidirectional) {}
}
