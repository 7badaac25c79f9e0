package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Objects;
import org.plumbline.core.pattern.JudgedClue;
import org.plumbline.core.pattern.JudgedPattern;
import org.plumbline.core.pattern.Reason;

/** One sentence on a pattern that a therapist could read aloud to the patient. */
@ApplicationScoped
public class ToldWords {
  private static final int FINDINGS_TOLD = 2;

  private final ToldMessages words;

  ToldWords(ToldMessages words) {
    this.words = words;
  }

  /**
   * The strongest findings in plain words and the pattern they may fit with, as an idea to check
   * together; empty for a pattern without findings of its own, or with none that speaks for it.
   */
  public String sentence(JudgedPattern judged) {
    return judged.supports().stream()
        .filter(JudgedClue::speaks)
        .sorted(Comparator.comparing(JudgedClue::counts).reversed())
        .map(JudgedClue::strongest)
        .filter(Objects::nonNull)
        .map(criterion -> finding(criterion.reason()))
        .distinct()
        .limit(FINDINGS_TOLD)
        .reduce(words::and)
        .map(
            findings ->
                words.sentence(
                    findings, words.on_side(words.pattern(judged.pattern().id()), judged.side())))
        .orElse("");
  }

  /** What a condition looked at, without saying how it went. */
  String finding(Reason reason) {
    return switch (reason) {
      case Reason.All it -> finding(it.parts().getFirst().reason());
      case Reason.Answered it -> words.question(it.question().id());
      case Reason.ItemTrue it -> words.item(it.item());
      case Reason.SidesDiffer it -> words.difference(words.test(it.test().id()));
      case Reason.Ratio it ->
          words.compared(words.test(it.test().id()), words.test(it.over().id()));
      case Reason.Difference it ->
          words.compared(words.test(it.test().id()), words.test(it.less().id()));
      case Reason.OfATest it -> words.test(it.test().id());
    };
  }
}
