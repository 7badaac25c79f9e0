package org.plumbline.core.override;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;

/**
 * Another limit from which a test's value is a finding.
 *
 * @param test the test's id
 * @param people whose value, or the difference between the sides
 * @param flag where a clear finding begins, in the unit of what is graded
 * @param borderline how far from there a value is borderline, in the same unit; absent when the
 *     test knows no borderline
 */
public record ThresholdOverride(
    String test, People people, BigDecimal flag, @Nullable BigDecimal borderline)
    implements ItemOverride {

  /** Whose value a limit is for. */
  public enum People {
    EVERYBODY,
    MEN,
    WOMEN,
    /** The difference between left and right. */
    SIDES;

    @Nullable Sex sex() {
      return switch (this) {
        case MEN -> Sex.MALE;
        case WOMEN -> Sex.FEMALE;
        case EVERYBODY, SIDES -> null;
      };
    }
  }

  /** The limits of a test that a clinic can change, in the order they are shown. */
  public static List<GradedRange> of(TestDefinition test) {
    List<GradedRange> ranges = new ArrayList<>();
    for (People people : People.values()) {
      GradedRange range = GradedRange.of(test, people);
      if (range != null) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  /**
   * Whether it is the clinic's own limit that a value was held against.
   *
   * @param held the test
   * @param from from where a value of it is a clear finding; absent when it has no limit
   */
  public boolean isLimit(TestDefinition held, @Nullable Threshold from) {
    return held.id().equals(test)
        && from instanceof Threshold.Limit limit
        && limit.number().compareTo(flag) == 0;
  }

  @Override
  public Subject subject() {
    return new Subject(Subject.Kind.THRESHOLD, test, people.name());
  }

  @Override
  public List<OverrideFault> faults(Catalogue before) {
    TestDefinition definition = before.tests().get(test);
    GradedRange range = definition == null ? null : GradedRange.of(definition, people);
    return range == null
        ? List.of(new OverrideFault("flag", OverrideFault.Reason.UNKNOWN))
        : range.faults(flag, borderline);
  }

  @Override
  public void change(Knowledge knowledge) {
    TestDefinition definition = knowledge.tests.get(test);
    GradedRange range = definition == null ? null : GradedRange.of(definition, people);
    if (definition == null || range == null) {
      throw new IllegalArgumentException("A threshold without its test");
    }
    knowledge.tests.put(test, changed(definition, range.moved(flag, borderline)));
  }

  private TestDefinition changed(TestDefinition it, Grade moved) {
    return switch (people) {
      case EVERYBODY -> it.graded(moved, it.gradeBySex(), it.sideDifference());
      case MEN, WOMEN -> it.graded(it.grade(), bySex(it, moved), it.sideDifference());
      case SIDES -> {
        SideDifference sides = it.sideDifference();
        yield it.graded(
            it.grade(),
            it.gradeBySex(),
            sides == null
                ? null
                : new SideDifference(
                    sides.kind(), moved.flag(), moved.half(), sides.atLeastAbsolute()));
      }
    };
  }

  private Map<Sex, Grade> bySex(TestDefinition it, Grade moved) {
    return it.gradeBySex().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getKey() == people.sex() ? moved : entry.getValue()));
  }
}
