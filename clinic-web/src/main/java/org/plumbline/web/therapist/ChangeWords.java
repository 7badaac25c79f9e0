package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.PastValue;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.RealChange;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.web.page.Numerals;
import org.plumbline.web.reason.LimitWords;

/** What a re-test says beside the value before it, in words. */
@ApplicationScoped
class ChangeWords {
  private final RetestMessages words;

  ChangeWords(RetestMessages words) {
    this.words = words;
  }

  /** Empty while there are not two numbers to compare. */
  String since(@Nullable PastValue before, TestDefinition test, Side side, Grader grader) {
    BigDecimal now = grader.number(test, side);
    if (now == null || before == null || !(before.reading() instanceof Reading.Number earlier)) {
      return "";
    }
    Companion needed = test.companion();
    if (needed != null && !before.isValid(test)) {
      return words.not_valid(needed.label());
    }
    return text(
        test,
        RealChange.between(
            test,
            grader.grade(test),
            new RealChange.Value(earlier.value(), before.censored(test)),
            new RealChange.Value(
                now, grader.examination().finding(test.id()).censored(test, side))));
  }

  private String text(TestDefinition test, RealChange change) {
    return switch (change) {
      case RealChange.Real it ->
          words.real(size(test, it.amount()), it.direction(), shown(test, it.mdc95()));
      case RealChange.WithinError it ->
          it.amount().size().signum() == 0
              ? words.unchanged()
              : words.within_error(size(test, it.amount()), shown(test, it.mdc95()));
      case RealChange.ErrorUnknown it ->
          it.amount().size().signum() == 0
              ? words.unchanged_error_unknown()
              : words.error_unknown(size(test, it.amount()));
      case RealChange.NotJudged _ -> words.not_judged();
    };
  }

  private String size(TestDefinition test, RealChange.Amount amount) {
    String size = shown(test, amount.size());
    return amount.atLeast() ? words.at_least(size) : size;
  }

  private static String shown(TestDefinition test, BigDecimal number) {
    return LimitWords.withUnit(Numerals.write(number), test.unit().symbol());
  }
}
