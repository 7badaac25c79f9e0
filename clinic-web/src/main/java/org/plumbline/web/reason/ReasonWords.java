package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Evidence;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.pattern.JudgedCriterion;
import org.plumbline.core.pattern.Measured;
import org.plumbline.core.pattern.Missing;
import org.plumbline.core.pattern.Reason;
import org.plumbline.web.page.Numerals;

/** Says what a condition of a pattern looked at, what was asked of it and what is missing. */
@ApplicationScoped
public class ReasonWords {
  private final ReasonMessages words;
  private final LimitWords limits;

  ReasonWords(ReasonMessages words, LimitWords limits) {
    this.words = words;
    this.limits = limits;
  }

  /**
   * The values of a condition with their limits, or the question with its answer; of one that could
   * not be judged, what was not measured stands beside the limits.
   */
  public String text(JudgedCriterion judged) {
    return text(judged, judged.reason());
  }

  private String text(JudgedCriterion judged, Reason reason) {
    return switch (reason) {
      case Reason.All all -> all.parts().stream().map(this::text).collect(Collectors.joining("; "));
      case Reason.Answered it -> it.question().question() + ": " + answer(judged.severity());
      case Reason.ItemTrue it -> measured(judged);
      case Reason.Graded it -> graded(it, judged);
      case Reason.ValueWithin it -> {
        String limit = limits.limit(it.threshold(), unit(it));
        yield against(judged, "", it.both() ? words.on_both_sides(limit) : limit);
      }
      case Reason.SidesDiffer it -> sidesDiffer(it, judged);
      case Reason.SidesAlike it -> {
        SideDifference rule = it.test().sideDifference();
        String symbol = rule == null ? unit(it) : LimitWords.symbol(rule.kind(), it.test().unit());
        yield against(
            judged,
            compared(words.side_difference(), it.size(), symbol),
            LimitWords.withUnit(words.below(Numerals.write(it.below())), symbol));
      }
      case Reason.Symmetric it ->
          against(
              judged,
              compared(words.symmetry(), it.index(), "%"),
              words.at_least(Numerals.write(it.atLeast())) + " %");
      case Reason.Ratio it ->
          ofTwo(
              judged,
              words.ratio(it.test().name(), it.over().name()),
              it.ratios().values(),
              it.threshold(),
              "");
      case Reason.Difference it ->
          ofTwo(
              judged,
              words.difference(it.test().name(), it.less().name()),
              it.differences().values(),
              it.threshold(),
              unit(it));
    };
  }

  private String answer(@Nullable BigDecimal severity) {
    if (severity == null) {
      return words.not_asked();
    }
    return severity.signum() > 0 ? words.yes() : words.no();
  }

  private String graded(Reason.Graded reason, JudgedCriterion judged) {
    BigDecimal severity = judged.severity();
    TestDefinition test = reason.test();
    Grade grade = reason.limits();
    boolean symmetry = test.gradedOnSideDifference();
    String symbol = symmetry ? "%" : unit(reason);
    String text =
        against(
            judged,
            compared(symmetry ? words.symmetry() : words.sum_of_sides(), reason.compared(), symbol),
            grade == null ? words.depends_on_sex() : limits.limits(grade, symbol));
    return reason.halvedForAge() && severity != null && severity.signum() > 0
        ? text + ", " + words.halved()
        : text;
  }

  private String sidesDiffer(Reason.SidesDiffer reason, JudgedCriterion judged) {
    SideDifference rule = reason.rule();
    if (rule == null || rule.flag() == null) {
      return words.held_against(measured(judged), words.sides_differ());
    }
    return against(
        judged,
        compared(
            limits.measure(rule.kind()),
            reason.size(),
            LimitWords.symbol(rule.kind(), reason.test().unit())),
        limits.asked(rule, reason.test().unit()));
  }

  private String ofTwo(
      JudgedCriterion judged,
      String what,
      Collection<BigDecimal> numbers,
      Threshold threshold,
      String symbol) {
    String compared =
        numbers.stream().map(number -> shown(number, symbol)).collect(Collectors.joining(", "));
    return against(
        judged, compared.isEmpty() ? what : what + " " + compared, limits.limit(threshold, symbol));
  }

  private String against(JudgedCriterion judged, String compared, String limits) {
    String measured = measured(judged);
    return words.held_against(compared.isEmpty() ? measured : measured + "; " + compared, limits);
  }

  private static String compared(String what, @Nullable BigDecimal number, String symbol) {
    return number == null ? "" : what + " " + shown(number, symbol);
  }

  private static String shown(BigDecimal number, String symbol) {
    return LimitWords.withUnit(
        Numerals.write(number.setScale(symbol.isEmpty() ? 2 : 1, RoundingMode.HALF_UP)), symbol);
  }

  private static String unit(Reason.OfATest reason) {
    return reason.test().unit().symbol();
  }

  /**
   * The values by test, and what is lacking: “Single-leg bridge hold: left 16 s, right 30 s”,
   * “Prone forearm plank: not measured”.
   */
  private String measured(JudgedCriterion judged) {
    Reason reason = judged.reason();
    Map<String, List<String>> byTest = new LinkedHashMap<>();
    for (Measured value : reason.values()) {
      byTest.computeIfAbsent(value.test().name(), _ -> new ArrayList<>()).add(value(value, reason));
    }
    return Stream.concat(
            byTest.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue())),
            judged.missing().stream().map(it -> lacking(it, judged.missing())))
        .filter(told -> !told.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String lacking(Missing missing, List<Missing> all) {
    return switch (missing) {
      case Missing.Value _, Missing.Item _ -> words.not_measured(missing(missing, all));
      case Missing.Sex _ -> "";
      default -> missing(missing, all);
    };
  }

  private String value(Measured value, Reason reason) {
    String item = reason instanceof Reason.ItemTrue it ? it.item() : null;
    String text = value(value.test(), item, value.side(), value.reading().text(), value.censored());
    return value.painLimited() ? text + ", " + words.pain_limited() : text;
  }

  /** A value with its side and unit, or an item of a checklist with what it showed. */
  String value(
      TestDefinition test, @Nullable String item, Side side, String value, boolean censored) {
    if (item != null) {
      return words.item(TestDefinition.itemName(item), value.equals(Reason.ItemTrue.POSITIVE));
    }
    String text = limits.measured(test, value, censored);
    return side == Side.MIDLINE ? text : words.side(side) + " " + text;
  }

  /** Where the limits of a condition come from, or why an answer counts. */
  public static String source(JudgedCriterion judged) {
    return judged.reason().evidence().stream()
        .map(Evidence::source)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What is not known, each thing once; a test that both sides lack is named without them. */
  public List<String> missing(List<Missing> missing) {
    return missing.stream().map(it -> missing(it, missing)).distinct().toList();
  }

  private String missing(Missing missing, List<Missing> all) {
    return switch (missing) {
      case Missing.Value it ->
          onSide(
              it.test().name(),
              it.side(),
              other -> all.contains(new Missing.Value(it.test(), other)));
      case Missing.Answer it ->
          onSide(
              it.question().question(),
              it.side(),
              other -> all.contains(new Missing.Answer(it.question(), other)));
      case Missing.Field it ->
          words.missing_field(
              it.test().name(),
              it.field().label(),
              it.field().yesOrNo() ? words.yes() : it.field().expected());
      case Missing.Item it ->
          words.missing_item(it.test().name(), TestDefinition.itemName(it.item()));
      case Missing.Sex it -> words.missing_sex(it.test().name());
      case Missing.AboveZero it -> words.missing_above_zero(it.test().name());
      case Missing.Difference it -> words.missing_difference(it.test().name());
    };
  }

  private String onSide(String what, Side side, Predicate<Side> alsoOn) {
    return side == Side.MIDLINE || alsoOn.test(side.other())
        ? what
        : words.on_side(what, words.side(side));
  }
}
