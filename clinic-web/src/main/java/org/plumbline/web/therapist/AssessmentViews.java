package org.plumbline.web.therapist;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Assessment;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.PastValue;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.SideComparison;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.GradingRules;
import org.plumbline.core.catalogue.Norm;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;
import org.plumbline.web.reason.LimitWords;
import org.plumbline.web.reason.ReasonMessages;
import org.plumbline.web.reason.SourceWords;
import org.plumbline.web.reason.SourceWords.Sources;
import org.plumbline.web.therapist.AssessmentView.Answer;
import org.plumbline.web.therapist.AssessmentView.Grading;
import org.plumbline.web.therapist.AssessmentView.Group;
import org.plumbline.web.therapist.AssessmentView.Item;
import org.plumbline.web.therapist.AssessmentView.Question;
import org.plumbline.web.therapist.AssessmentView.TestRow;
import org.plumbline.web.therapist.AssessmentView.Value;

/** Puts the questions, the tests and what they say into words. */
@RequestScoped
class AssessmentViews {
  private final Catalogue catalogue;
  private final AssessmentMessages words;
  private final ReasonMessages reasons;
  private final RetestMessages retest;
  private final ChangeWords changes;
  private final LimitWords limits;
  private final Moments moments;
  private final SourceWords sources;

  AssessmentViews(
      Catalogue catalogue,
      AssessmentMessages words,
      ReasonMessages reasons,
      RetestMessages retest,
      ChangeWords changes,
      LimitWords limits,
      Moments moments,
      SourceWords sources) {
    this.catalogue = catalogue;
    this.words = words;
    this.reasons = reasons;
    this.retest = retest;
    this.changes = changes;
    this.limits = limits;
    this.moments = moments;
    this.sources = sources;
  }

  AssessmentView view(
      Assessment assessment,
      Grader grader,
      Form form,
      Map<String, Map<Side, PastValue>> last,
      boolean saved) {
    return new AssessmentView(
        assessment, !assessment.isOpen(), saved, questions(), groups(grader, form, last));
  }

  private List<Question> questions() {
    return catalogue.questions().values().stream()
        .map(
            question ->
                new Question(
                    question.id(),
                    question.question(),
                    ExaminationForm.sides(question.sided()).stream()
                        .map(
                            side ->
                                new Answer(
                                    ExaminationForm.field(question.id(), side), reasons.side(side)))
                        .toList()))
        .toList();
  }

  private List<Group> groups(Grader grader, Form form, Map<String, Map<Side, PastValue>> last) {
    Sources sources = this.sources.of(grader.catalogue().version());
    Map<Family, List<TestRow>> byFamily = new EnumMap<>(Family.class);
    for (TestDefinition test : grader.catalogue().tests().values()) {
      byFamily
          .computeIfAbsent(test.family(), _ -> new ArrayList<>())
          .add(row(test, grader, form, last.getOrDefault(test.id(), Map.of()), sources));
    }
    return byFamily.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private TestRow row(
      TestDefinition test, Grader grader, Form form, Map<Side, PastValue> last, Sources sources) {
    Companion companion = test.companion();
    boolean perSide = companion != null && companion.perSide();
    List<Value> values =
        ExaminationForm.sides(test.sided()).stream()
            .map(
                side ->
                    new Value(
                        ExaminationForm.field(test.id(), side),
                        words.side(side),
                        ExaminationForm.painField(test.id(), side),
                        EndFields.field(test, side),
                        companion != null && perSide
                            ? ExaminationForm.companionField(test.id(), companion, side)
                            : "",
                        last(test, last.get(side)),
                        change(test, side, grader, last.get(side)),
                        grading(test, side, grader, form)))
            .toList();
    BigDecimal min = test.min();
    BigDecimal max = test.max();
    return new TestRow(
        test,
        min == null || max == null || !test.items().isEmpty()
            ? ""
            : words.range(Numerals.write(min), withUnit(test, max)),
        limits.limits(grader, test),
        sources.of(grader, test),
        sources.reference(test),
        values,
        test.items().stream()
            .map(
                item ->
                    new Item(
                        ExaminationForm.itemField(test.id(), item), TestDefinition.itemName(item)))
            .toList(),
        companion != null && !perSide
            ? ExaminationForm.companionField(test.id(), companion, Side.MIDLINE)
            : "",
        ExaminationForm.noteField(test.id()),
        suggests(test),
        new Grading(test.id() + "-difference", difference(test, grader), ""));
  }

  private String suggests(TestDefinition test) {
    return catalogue.conditions().values().stream()
        .filter(condition -> test.id().equals(condition.setByTest()))
        .map(Condition::name)
        .collect(Collectors.joining(", "));
  }

  private static String withUnit(TestDefinition test, BigDecimal value) {
    return LimitWords.withUnit(Numerals.write(value), test.unit().symbol());
  }

  private String last(TestDefinition test, @Nullable PastValue value) {
    return value == null
        ? ""
        : words.last(
            limits.measured(test, value.reading().text(), value.censored(test)),
            moments.dayOf(value.measuredAt()));
  }

  private Grading change(
      TestDefinition test, Side side, Grader grader, @Nullable PastValue before) {
    return new Grading(
        ExaminationForm.field(test.id(), side) + "-change",
        changes.since(before, test, side, grader),
        "change");
  }

  private Grading grading(TestDefinition test, Side side, Grader grader, Form form) {
    String field = ExaminationForm.field(test.id(), side);
    String id = field + "-grade";
    String fault = form.fault(field);
    if (fault != null) {
      return new Grading(id, fault, "bad");
    }
    Finding finding = grader.examination().finding(test.id());
    Reading reading = finding.reading(side);
    if (reading == null && finding.items().isEmpty()) {
      return new Grading(id, "", "");
    }
    BigDecimal severity = grader.graded(test, side);
    String text = severity(severity);
    if (severity != null && grader.painLimits(grader.pain(test, side))) {
      text += ", " + reasons.pain_limited();
    }
    if (severity != null && severity.signum() > 0 && grader.halvedForAge(test)) {
      text += ", " + reasons.halved();
    }
    if (reading != null && finding.censored(test, side)) {
      text += ", " + limits.measured(test, reading.text(), true);
    }
    return new Grading(id, text + unusual(test, grader, reading), tone(severity));
  }

  /** A kind word about a value so far from its reference that it may be a slip. */
  private String unusual(TestDefinition test, Grader grader, @Nullable Reading reading) {
    GradingRules rules = grader.catalogue().gradingRules();
    return reading instanceof Reading.Number number
        ? test.unusual(number.value(), grader.examination().sex(), rules)
            .map(norm -> ". " + unusual(test, norm, rules.unusualBeyondDeviations()))
            .orElse("")
        : "";
  }

  private String unusual(TestDefinition test, Norm norm, BigDecimal deviations) {
    BigDecimal low = norm.below(deviations);
    BigDecimal high = norm.above(deviations);
    return words.unusual(
        Numerals.write(test.min() == null ? low : low.max(test.min())),
        withUnit(test, test.max() == null ? high : high.min(test.max())));
  }

  private String severity(@Nullable BigDecimal severity) {
    if (severity == null) {
      return words.grade_none();
    }
    if (severity.compareTo(BigDecimal.ONE) == 0) {
      return words.grade_finding();
    }
    BigDecimal half = catalogue.gradingRules().borderlineSeverity();
    if (severity.compareTo(half) >= 0) {
      return words.grade_borderline();
    }
    return severity.signum() > 0 ? words.grade_slight() : words.grade_normal();
  }

  private static String tone(@Nullable BigDecimal severity) {
    if (severity == null) {
      return "";
    }
    if (severity.compareTo(BigDecimal.ONE) == 0) {
      return "finding";
    }
    return severity.signum() > 0 ? "borderline" : "normal";
  }

  private String difference(TestDefinition test, Grader grader) {
    SideComparison compared = grader.comparison(test);
    SideDifference rule = test.sideDifference();
    BigDecimal size = compared == null ? null : compared.size();
    if (compared == null || rule == null || size == null) {
      return "";
    }
    String grade = severity(grader.sideDifference(test, Side.MIDLINE));
    BigDecimal rounded = size.setScale(1, RoundingMode.HALF_UP);
    String text =
        switch (rule.kind()) {
          case SYMMETRY_INDEX -> words.symmetry(LimitWords.withUnit(plain(rounded), "%"), grade);
          case PERCENT -> words.difference(LimitWords.withUnit(plain(rounded), "%"), grade);
          case ABSOLUTE, DIFFERS -> words.difference(withUnit(test, rounded), grade);
        };
    Finding finding = grader.examination().finding(test.id());
    if (Side.BOTH.stream().anyMatch(side -> finding.censored(test, side))) {
      text += ", " + retest.capped();
    }
    Side weaker = compared.weakerSide();
    if (weaker == null) {
      return text;
    }
    String side = reasons.side(weaker);
    return text + ", " + (test.unit().lowerIsWeaker() ? words.lower(side) : words.worse(side));
  }

  private static String plain(BigDecimal number) {
    return Numerals.write(number);
  }
}
