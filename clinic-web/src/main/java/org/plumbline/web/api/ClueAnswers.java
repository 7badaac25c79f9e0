package org.plumbline.web.api;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Decimals;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.pattern.JudgedClue;
import org.plumbline.core.pattern.JudgedCriterion;
import org.plumbline.core.pattern.JudgedPattern;
import org.plumbline.core.pattern.Measured;
import org.plumbline.core.pattern.Missing;
import org.plumbline.core.pattern.Reason;
import org.plumbline.web.api.ClueAnswer.ConditionAnswer;
import org.plumbline.web.api.ClueAnswer.ValueAnswer;
import org.plumbline.web.reason.ReasonWords;
import org.plumbline.web.reason.ToldWords;

/** Tells programs what a pattern rests on: as facts, and as the therapist's pages say it. */
@Singleton
public class ClueAnswers {

  private final ReasonWords words;
  private final ToldWords told;

  ClueAnswers(ReasonWords words, ToldWords told) {
    this.words = words;
    this.told = told;
  }

  /** One sentence on a pattern that a therapist could read aloud to the patient. */
  String sentence(JudgedPattern judged) {
    return told.sentence(judged);
  }

  List<ClueAnswer> of(List<JudgedClue> clues) {
    return clues.stream().map(this::clue).toList();
  }

  private ClueAnswer clue(JudgedClue clue) {
    JudgedCriterion decisive = clue.strongest();
    return new ClueAnswer(
        clue.clue().weight(),
        clue.severity(),
        words.text(decisive == null ? clue.criteria().getFirst() : decisive),
        ids(clue.missing()),
        words.missing(clue.missing()),
        conditions(clue.criteria()));
  }

  private List<ConditionAnswer> conditions(List<JudgedCriterion> criteria) {
    return criteria.stream().map(this::condition).toList();
  }

  private ConditionAnswer condition(JudgedCriterion judged) {
    Reason reason = judged.reason();
    return new ConditionAnswer(
        kind(judged.criterion()),
        tests(judged.criterion()),
        reason instanceof Reason.Answered asked ? asked.question().id() : null,
        judged.severity(),
        values(reason),
        threshold(reason),
        reason.evidence().stream().flatMap(it -> it.marks().stream()).distinct().toList(),
        ReasonWords.source(judged),
        ids(judged.missing()),
        words.missing(judged.missing()),
        words.text(judged),
        reason instanceof Reason.All all ? conditions(all.parts()) : List.of());
  }

  /** The names the catalogue's patterns use. */
  private static String kind(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Graded _ -> "graded";
      case Criterion.ItemTrue _ -> "item";
      case Criterion.ValueWithin _ -> "value";
      case Criterion.SidesDiffer _ -> "sideDifference";
      case Criterion.SidesAlike _ -> "sidesAlike";
      case Criterion.Symmetric _ -> "symmetric";
      case Criterion.Ratio _ -> "ratio";
      case Criterion.Difference _ -> "difference";
      case Criterion.Answered _ -> "answered";
      case Criterion.All _ -> "all";
    };
  }

  private static List<String> tests(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Graded it -> List.of(it.test());
      case Criterion.ItemTrue it -> List.of(it.test());
      case Criterion.ValueWithin it -> List.of(it.test());
      case Criterion.SidesDiffer it -> List.of(it.test());
      case Criterion.SidesAlike it -> List.of(it.test());
      case Criterion.Symmetric it -> List.of(it.test());
      case Criterion.Ratio it -> List.of(it.numerator(), it.denominator());
      case Criterion.Difference it -> List.of(it.minuend(), it.subtrahend());
      case Criterion.Answered _ -> List.of();
      case Criterion.All it ->
          it.parts().stream().flatMap(part -> tests(part).stream()).distinct().toList();
    };
  }

  /** The tests and questions that are lacking, each once. */
  private static List<String> ids(List<Missing> missing) {
    Set<String> ids = new LinkedHashSet<>();
    for (Missing one : missing) {
      switch (one) {
        case Missing.OfATest it -> ids.add(it.test().id());
        case Missing.Answer it -> ids.add(it.question().id());
        case Missing.Sex _, Missing.AboveZero _, Missing.Difference _ -> {
          // No test and no question would bring it.
        }
      }
    }
    return List.copyOf(ids);
  }

  private static List<ValueAnswer> values(Reason reason) {
    if (reason instanceof Reason.All all) {
      return all.parts().stream().flatMap(part -> values(part.reason()).stream()).toList();
    }
    if (reason instanceof Reason.Answered asked) {
      List<ValueAnswer> answers = new ArrayList<>();
      for (Map.Entry<Side, Boolean> answer : asked.answers().entrySet()) {
        answers.add(
            new ValueAnswer(
                asked.question().id(), side(answer.getKey()), answer.getValue(), "", false));
      }
      return answers;
    }
    return reason.values().stream().map(value -> value(value, reason)).toList();
  }

  private static ValueAnswer value(Measured measured, Reason reason) {
    boolean item = reason instanceof Reason.ItemTrue;
    return new ValueAnswer(
        measured.test().id(),
        side(measured.side()),
        item
            ? (Object) measured.reading().text().equals(Reason.ItemTrue.POSITIVE)
            : plain(measured.reading()),
        item ? "" : measured.test().unit().symbol(),
        measured.painLimited());
  }

  private static Object plain(Reading reading) {
    return switch (reading) {
      case Reading.Number number -> number.value();
      case Reading.Word word -> word.value();
    };
  }

  static @Nullable String side(Side side) {
    return side == Side.MIDLINE ? null : side.word();
  }

  private static @Nullable String threshold(Reason reason) {
    return switch (reason) {
      case Reason.Graded it -> written(it.limits());
      case Reason.ItemTrue it -> it.item();
      case Reason.ValueWithin it -> it.threshold().written() + (it.both() ? " on both sides" : "");
      case Reason.SidesDiffer it -> written(it.rule());
      case Reason.SidesAlike it -> "<" + Decimals.plain(it.below());
      case Reason.Symmetric it -> ">=" + Decimals.plain(it.atLeast()) + " %";
      case Reason.Ratio it -> it.threshold().written();
      case Reason.Difference it -> it.threshold().written();
      case Reason.Answered _ -> "true";
      case Reason.All _ -> null;
    };
  }

  private static @Nullable String written(@Nullable Grade grade) {
    if (grade == null) {
      return null;
    }
    return grade.half() == null
        ? grade.flag().written()
        : grade.flag().written() + "; half " + grade.half().written();
  }

  private static @Nullable String written(@Nullable SideDifference rule) {
    if (rule == null || rule.flag() == null) {
      return rule == null ? null : "left and right differ";
    }
    BigDecimal least = rule.atLeastAbsolute();
    return written(new Grade(rule.flag(), rule.half()))
        + (rule.kind() == SideDifference.Kind.ABSOLUTE ? "" : " %")
        + (least == null ? "" : " and >=" + Decimals.plain(least));
  }
}
