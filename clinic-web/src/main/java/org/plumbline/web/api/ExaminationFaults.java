package org.plumbline.web.api;

import java.util.List;
import java.util.Objects;
import org.plumbline.core.assessment.Decimals;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.ExaminationCheck;
import org.plumbline.core.assessment.ExaminationFault;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.TestDefinition;

/** Says of each fault the clinical check finds where in the body it stands, and what is wanted. */
final class ExaminationFaults {

  private final Catalogue catalogue;
  private final Faults faults;
  private final ApiMessages words;

  ExaminationFaults(Catalogue catalogue, Faults faults) {
    this.catalogue = catalogue;
    this.faults = faults;
    this.words = faults.words();
  }

  /** Notes everything in an examination that cannot be true. */
  void note(Examination examination, Pointer at) {
    for (ExaminationFault fault : ExaminationCheck.faults(catalogue, examination)) {
      faults.at(place(fault, at), detail(fault));
    }
  }

  private Pointer place(ExaminationFault fault, Pointer at) {
    Pointer test = at.to("findings").to(fault.subject());
    return switch (fault.part()) {
      case ANSWER -> onSide(at.to("intake").to(fault.subject()), fault.side());
      case READING ->
          switch (fault.kind()) {
            case UNKNOWN_TEST -> test;
            default -> fault.side() == Side.MIDLINE ? test.to("value") : onSide(test, fault.side());
          };
      case ITEM -> test;
      case COMPANION -> onSide(test.to(companion(fault).id()), fault.side());
      case PAIN -> onSide(test.to("stoppedByPain"), fault.side());
      case END -> onSide(test.to("stoppedBy"), fault.side());
      case NOTE -> test.to("note");
    };
  }

  private static Pointer onSide(Pointer place, Side side) {
    return side == Side.MIDLINE ? place : place.to(side.word());
  }

  private String detail(ExaminationFault fault) {
    return switch (fault.kind()) {
      case UNKNOWN_TEST -> words.unknown_test();
      case UNKNOWN_QUESTION -> words.unknown_question();
      case UNKNOWN_ITEM -> words.unknown_field();
      case OUT_OF_RANGE -> range(catalogue.test(fault.subject()));
      case NOT_WHOLE -> words.must_be_whole_count();
      case NOT_A_NUMBER -> words.must_be_number();
      case NOT_ONE_OF_THE_WORDS -> words.must_be_one_of(JsonTypes.listed(choices(fault)));
      case NEEDS_A_SIDE -> words.needs_a_side();
      case HAS_NO_SIDES -> words.has_no_sides();
      case PAIN_OUT_OF_RANGE -> words.must_be_pain();
      case HAS_NO_END -> words.has_no_end();
      case AGAINST_THE_PAIN -> words.against_the_pain();
      case TOO_LONG -> words.too_long(Finding.LONGEST_NOTE);
    };
  }

  private String range(TestDefinition test) {
    return words
        .must_lie_between(
            Decimals.plain(Objects.requireNonNull(test.min())),
            Decimals.plain(Objects.requireNonNull(test.max())),
            test.unit().symbol())
        .replace(" .", ".");
  }

  private List<String> choices(ExaminationFault fault) {
    return fault.part() == ExaminationFault.Part.COMPANION
        ? companion(fault).choices()
        : catalogue.test(fault.subject()).choices();
  }

  private Companion companion(ExaminationFault fault) {
    return Objects.requireNonNull(catalogue.test(fault.subject()).companion());
  }
}
