package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.assessment.ExaminationFault.Kind;
import org.plumbline.core.assessment.ExaminationFault.Part;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.TestDefinition;

/** Refuses what cannot be true, before any rule runs. */
public final class ExaminationCheck {
  private static final BigDecimal MOST_PAIN = BigDecimal.TEN;
  private static final List<Side> SIDES = List.of(Side.values());

  /** The same faults come in the same order, whatever the order of what was entered. */
  private static final Comparator<ExaminationFault> ORDER =
      Comparator.comparing(ExaminationFault::part)
          .thenComparing(ExaminationFault::subject)
          .thenComparing(ExaminationFault::side);

  private final Catalogue catalogue;
  private final List<ExaminationFault> faults = new ArrayList<>();

  private ExaminationCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Everything in the examination that cannot be true. */
  public static List<ExaminationFault> faults(Catalogue catalogue, Examination examination) {
    var check = new ExaminationCheck(catalogue);
    examination.answers().forEach(check::answer);
    examination.findings().forEach(check::finding);
    check.faults.sort(ORDER);
    return List.copyOf(check.faults);
  }

  /**
   * Lets a possible examination pass.
   *
   * @throws InvalidExaminationException with every fault, when there are any
   */
  public static void require(Catalogue catalogue, Examination examination) {
    List<ExaminationFault> faults = faults(catalogue, examination);
    if (!faults.isEmpty()) {
      throw new InvalidExaminationException(faults);
    }
  }

  /**
   * An examination of another time, without the answers and findings that this catalogue does not
   * know or that cannot be true by it: a test that is gone, a word that is no choice any more.
   */
  public static Examination readable(Catalogue catalogue, Examination examination) {
    List<ExaminationFault> faults = faults(catalogue, examination);
    if (faults.isEmpty()) {
      return examination;
    }
    Map<String, Map<Side, Boolean>> answers = new HashMap<>(examination.answers());
    Map<String, Finding> findings = new HashMap<>(examination.findings());
    for (ExaminationFault fault : faults) {
      (fault.part() == Part.ANSWER ? answers : findings).remove(fault.subject());
    }
    return new Examination(examination.sex(), examination.age(), answers, findings);
  }

  private void fault(String subject, Part part, Side side, Kind kind) {
    faults.add(new ExaminationFault(subject, part, side, kind));
  }

  private void answer(String question, Map<Side, Boolean> sides) {
    IntakeQuestion asked = catalogue.questions().get(question);
    if (asked == null) {
      fault(question, Part.ANSWER, Side.MIDLINE, Kind.UNKNOWN_QUESTION);
    } else if (!asked.sided()) {
      hasNoSides(question, Part.ANSWER, sides.keySet());
    }
  }

  private void hasNoSides(String subject, Part part, Set<Side> sides) {
    for (Side side : Side.BOTH) {
      if (sides.contains(side)) {
        fault(subject, part, side, Kind.HAS_NO_SIDES);
      }
    }
  }

  private void finding(String id, Finding finding) {
    TestDefinition test = catalogue.tests().get(id);
    if (test == null) {
      fault(id, Part.READING, Side.MIDLINE, Kind.UNKNOWN_TEST);
      return;
    }
    if (test.sided() && finding.readings().containsKey(Side.MIDLINE)) {
      fault(id, Part.READING, Side.MIDLINE, Kind.NEEDS_A_SIDE);
    }
    if (!test.sided()) {
      hasNoSides(id, Part.READING, finding.readings().keySet());
    }
    for (String item : finding.items().keySet()) {
      if (!test.items().contains(item)) {
        fault(id, Part.ITEM, Side.MIDLINE, Kind.UNKNOWN_ITEM);
      }
    }
    for (Side side : SIDES) {
      sideOf(test, finding, side);
    }
    if (finding.note().length() > Finding.LONGEST_NOTE) {
      fault(id, Part.NOTE, Side.MIDLINE, Kind.TOO_LONG);
    }
  }

  private void sideOf(TestDefinition test, Finding finding, Side side) {
    Reading reading = finding.readings().get(side);
    if (reading != null) {
      reading(test, side, reading);
    }
    String word = finding.companions().get(side);
    if (word != null) {
      companion(test, side, word);
    }
    BigDecimal pain = finding.stoppedByPain().get(side);
    if (pain != null) {
      pain(test, side, pain);
    }
    StoppedBy end = finding.stoppedBy().get(side);
    if (end != null) {
      end(test, finding, side, end);
    }
  }

  private void end(TestDefinition test, Finding finding, Side side, StoppedBy end) {
    if (!test.unit().heldOrRepeated()) {
      fault(test.id(), Part.END, side, Kind.HAS_NO_END);
    } else if (test.sided() == (side == Side.MIDLINE)) {
      fault(test.id(), Part.END, side, test.sided() ? Kind.NEEDS_A_SIDE : Kind.HAS_NO_SIDES);
    } else if ((end == StoppedBy.PAIN) != finding.pain(side).signum() > 0) {
      fault(test.id(), Part.END, side, Kind.AGAINST_THE_PAIN);
    }
  }

  private void pain(TestDefinition test, Side side, BigDecimal pain) {
    if (pain.signum() < 0 || pain.compareTo(MOST_PAIN) > 0) {
      fault(test.id(), Part.PAIN, side, Kind.PAIN_OUT_OF_RANGE);
    }
  }

  private void reading(TestDefinition test, Side side, Reading reading) {
    switch (reading) {
      case Reading.Word word -> {
        if (test.unit().numeric()) {
          fault(test.id(), Part.READING, side, Kind.NOT_A_NUMBER);
        } else if (!test.choices().contains(word.value())) {
          fault(test.id(), Part.READING, side, Kind.NOT_ONE_OF_THE_WORDS);
        }
      }
      case Reading.Number number -> number(test, side, number.value());
    }
  }

  private void number(TestDefinition test, Side side, BigDecimal value) {
    BigDecimal min = test.min();
    BigDecimal max = test.max();
    if (!test.unit().numeric() || min == null || max == null) {
      fault(test.id(), Part.READING, side, Kind.NOT_ONE_OF_THE_WORDS);
    } else if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      fault(test.id(), Part.READING, side, Kind.OUT_OF_RANGE);
    } else if (test.unit().whole() && value.stripTrailingZeros().scale() > 0) {
      fault(test.id(), Part.READING, side, Kind.NOT_WHOLE);
    }
  }

  private void companion(TestDefinition test, Side side, String word) {
    Companion companion = test.companion();
    if (companion == null || !companion.choices().contains(word)) {
      fault(test.id(), Part.COMPANION, side, Kind.NOT_ONE_OF_THE_WORDS);
    } else if (!companion.perSide() && side != Side.MIDLINE) {
      fault(test.id(), Part.COMPANION, side, Kind.HAS_NO_SIDES);
    }
  }
}
