package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
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
   * What there is to say about a pattern in plain words: of one that is likely or possible the
   * strongest findings and what they may fit with, as an idea to check together; of any other that
   * the findings do not point to it, or that too little was measured.
   */
  public String sentence(JudgedPattern judged) {
    String pattern = words.on_side(words.pattern(judged.pattern().id()), judged.side());
    return switch (judged.patternClass()) {
      case LIKELY, POSSIBLE ->
          findings(judged)
              .map(findings -> words.sentence(findings, pattern))
              .orElseGet(() -> words.may_fit(pattern));
      case NOT_SUPPORTED -> words.not_supported(pattern);
      case INSUFFICIENT_DATA -> words.not_enough(pattern);
    };
  }

  /** The strongest findings; none for a pattern that is made of others. */
  private Optional<String> findings(JudgedPattern judged) {
    return judged.supports().stream()
        .filter(JudgedClue::speaks)
        .sorted(Comparator.comparing(JudgedClue::counts).reversed())
        .map(JudgedClue::strongest)
        .filter(Objects::nonNull)
        .map(criterion -> finding(criterion.reason()))
        .distinct()
        .limit(FINDINGS_TOLD)
        .reduce(words::and);
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
