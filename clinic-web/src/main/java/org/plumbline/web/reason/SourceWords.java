package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.Evidence;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.Limit;
import org.plumbline.core.catalogue.Mark;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.override.ClinicOverride;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.OverrideVersion;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.ThresholdOverride;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.core.pattern.JudgedCriterion;
import org.plumbline.core.pattern.Reason;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;

/**
 * Says where limits come from: from the catalogue's source with its marks, or from the clinic that
 * set them.
 */
@ApplicationScoped
public class SourceWords {

  private final Catalogue catalogue;
  private final Overrides overrides;
  private final ReasonMessages words;
  private final Moments moments;

  SourceWords(Catalogue catalogue, Overrides overrides, ReasonMessages words, Moments moments) {
    this.catalogue = catalogue;
    this.overrides = overrides;
    this.words = words;
    this.moments = moments;
  }

  /**
   * The sources of some knowledge.
   *
   * @param version the knowledge, as it is stored with a result
   */
  public Sources of(String version) {
    return new Sources(overrides.own(version));
  }

  /** The sources of one knowledge. */
  public final class Sources {

    private final Map<ClinicOverride, OverrideVersion> own;

    private Sources(Map<ClinicOverride, OverrideVersion> own) {
      this.own = own;
    }

    /**
     * Where the limits of a condition of a pattern come from, or why an answer counts.
     *
     * @param supports whether the clue speaks for the pattern; otherwise it speaks against it
     */
    public String of(
        PatternDefinition pattern, boolean supports, Clue clue, JudgedCriterion judged) {
      return of(judged, part -> catalogue.limits().inside(pattern, supports, clue, part))
          .distinct()
          .collect(Collectors.joining("; "));
    }

    /** Where the limits of a test come from, for the person examined. */
    public String of(Grader grader, TestDefinition test) {
      return of(
          test,
          test.gradedOnSideDifference() ? sides(test.sideDifference()) : flag(grader.grade(test)));
    }

    private Stream<String> of(JudgedCriterion judged, Function<Criterion, Optional<Limit>> inside) {
      return switch (judged.reason()) {
        case Reason.All all -> all.parts().stream().flatMap(part -> of(part, inside));
        case Reason.Graded it -> Stream.of(of(it.test(), flag(it.limits())));
        case Reason.SidesDiffer it -> Stream.of(of(it.test(), sides(it.rule())));
        case Reason reason ->
            inside
                .apply(judged.criterion())
                .flatMap(limit -> clinic(limit, judged.criterion().number()))
                .map(Stream::of)
                .orElseGet(() -> reason.evidence().stream().map(SourceWords.this::shipped));
      };
    }

    private Optional<String> clinic(Limit held, @Nullable BigDecimal number) {
      return clinic(it -> it instanceof LimitOverride limit && limit.isLimit(held, number));
    }

    private String of(TestDefinition test, @Nullable Threshold from) {
      return clinic(it -> it instanceof ThresholdOverride limit && limit.isLimit(test, from))
          .orElseGet(() -> shipped(test.evidence()));
    }

    /**
     * What the catalogue says about a test's values; marked as the shipped sentence where the
     * clinic has a limit of its own, because the sentence speaks of the shipped one.
     */
    public String reference(TestDefinition test) {
      return own.keySet().stream()
              .anyMatch(
                  it -> it instanceof ThresholdOverride limit && limit.test().equals(test.id()))
          ? words.as_shipped(test.reference())
          : test.reference();
    }

    /** With what weight a clue counts, and that the clinic set it when it did. */
    public String weight(PatternDefinition pattern, boolean supports, Clue clue) {
      var standing = new WeightOverride(pattern.id(), supports, clue.name(), clue.weight());
      return words.weight(Numerals.write(clue.weight()), clinic(standing::isSame).orElse(""));
    }

    private Optional<String> clinic(Predicate<ClinicOverride> meant) {
      return own.entrySet().stream()
          .filter(entry -> meant.test(entry.getKey()))
          .findFirst()
          .map(entry -> SourceWords.this.clinic(entry.getValue()));
    }
  }

  private String shipped(Evidence evidence) {
    List<String> marks = evidence.marks().stream().map(Mark::name).toList();
    return words.marked_source(evidence.source(), marks.size() > 1, String.join(", ", marks));
  }

  private String clinic(OverrideVersion since) {
    String who = since.savedBy();
    return words.set_by_clinic(who == null ? "" : who, moments.dayOf(since.validFrom()));
  }

  private static @Nullable Threshold flag(@Nullable Grade grade) {
    return grade == null ? null : grade.flag();
  }

  private static @Nullable Threshold sides(@Nullable SideDifference rule) {
    return rule == null ? null : rule.flag();
  }
}
