package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plumbline.core.assessment.Examined.someone;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.ExaminationFault.Kind;
import org.plumbline.core.assessment.ExaminationFault.Part;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;

@DisplayName("An examination is refused before any rule runs when it contains")
class ExaminationCheckTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();

  private static void refused(Examined examined, ExaminationFault... faults) {
    assertEquals(List.of(faults), ExaminationCheck.faults(CATALOGUE, examined.done()));
  }

  private static ExaminationFault fault(String subject, Side side, Kind kind) {
    return fault(subject, Part.READING, side, kind);
  }

  private static ExaminationFault fault(String subject, Part part, Side side, Kind kind) {
    return new ExaminationFault(subject, part, side, kind);
  }

  @Test
  @DisplayName("a value outside its test's range; both ends are inside")
  void range() {
    refused(someone().found("SOREN", "240"));
    refused(someone().found("SOREN", "0"));
    refused(someone().found("SOREN", "240.1"), fault("SOREN", Side.MIDLINE, Kind.OUT_OF_RANGE));
    refused(someone().found("MTTHIP", "-41", "10"), fault("MTTHIP", Side.LEFT, Kind.OUT_OF_RANGE));
  }

  @Test
  @DisplayName("a test or a question nobody knows")
  void unknown() {
    refused(
        someone().found("NOPE", "1").answered("WHY", true),
        fault("WHY", Part.ANSWER, Side.MIDLINE, Kind.UNKNOWN_QUESTION),
        fault("NOPE", Side.MIDLINE, Kind.UNKNOWN_TEST));
  }

  @Test
  @DisplayName("a word that is not on the list, or a word for a number")
  void words() {
    refused(
        someone().found("BRSENSE", "calf", "glute"),
        fault("BRSENSE", Side.LEFT, Kind.NOT_ONE_OF_THE_WORDS));
    refused(someone().found("PLANK", "long"), fault("PLANK", Side.MIDLINE, Kind.NOT_A_NUMBER));
    refused(
        someone().found("SLR", "50", "60").beside("SLR", Side.LEFT, "boredom"),
        fault("SLR", Part.COMPANION, Side.LEFT, Kind.NOT_ONE_OF_THE_WORDS));
  }

  @Test
  @DisplayName("one value for a test with sides, or sides for a test without")
  void sides() {
    refused(someone().found("SLBR", "20"), fault("SLBR", Side.MIDLINE, Kind.NEEDS_A_SIDE));
    refused(
        someone().found("PLANK", Side.LEFT, "20"), fault("PLANK", Side.LEFT, Kind.HAS_NO_SIDES));
    refused(
        someone().answered("SIT6", Side.RIGHT, true),
        fault("SIT6", Part.ANSWER, Side.RIGHT, Kind.HAS_NO_SIDES));
  }

  @Test
  @DisplayName("a grade or a count that is not a whole number; 2.0 is whole")
  void whole() {
    refused(someone().found("HINGEQ", "2.0"));
    refused(someone().found("HINGEQ", "1.5"), fault("HINGEQ", Side.MIDLINE, Kind.NOT_WHOLE));
    refused(someone().found("SIJ6", "2.5", "2"), fault("SIJ6", Side.LEFT, Kind.NOT_WHOLE));
  }

  @Test
  @DisplayName("a value for the Luomajoki set, or an item it does not have")
  void checklist() {
    refused(someone().found("LUO6", "3"), fault("LUO6", Side.MIDLINE, Kind.NOT_ONE_OF_THE_WORDS));
    refused(
        someone().items("LUO6", "+twist"),
        fault("LUO6", Part.ITEM, Side.MIDLINE, Kind.UNKNOWN_ITEM));
  }

  @Test
  @DisplayName("a pain that is no pain score")
  void pain() {
    refused(
        someone().found("SOREN", "20").stoppedByPain("SOREN", Side.MIDLINE, 11),
        fault("SOREN", Part.PAIN, Side.MIDLINE, Kind.PAIN_OUT_OF_RANGE));
  }

  @Test
  @DisplayName("an end of what is neither held nor repeated, or on the wrong side")
  void ends() {
    refused(someone().found("PLANK", "30").stoppedBy("PLANK", Side.MIDLINE, StoppedBy.FATIGUE));
    refused(someone().found("STS30", "12").stoppedBy("STS30", Side.MIDLINE, StoppedBy.CAP));
    refused(
        someone().found("SLR", "50", "60").stoppedBy("SLR", Side.LEFT, StoppedBy.FORM),
        fault("SLR", Part.END, Side.LEFT, Kind.HAS_NO_END));
    refused(
        someone().found("SLBR", "50", "60").stoppedBy("SLBR", Side.MIDLINE, StoppedBy.FORM),
        fault("SLBR", Part.END, Side.MIDLINE, Kind.NEEDS_A_SIDE));
    refused(
        someone().found("PLANK", "30").stoppedBy("PLANK", Side.LEFT, StoppedBy.FORM),
        fault("PLANK", Part.END, Side.LEFT, Kind.HAS_NO_SIDES));
  }

  @Test
  @DisplayName("an end by pain without a pain, or a pain beside another end")
  void endsByPain() {
    Examined plank =
        someone().found("PLANK", "30").stoppedBy("PLANK", Side.MIDLINE, StoppedBy.PAIN);
    refused(plank, fault("PLANK", Part.END, Side.MIDLINE, Kind.AGAINST_THE_PAIN));
    refused(plank.stoppedByPain("PLANK", Side.MIDLINE, 4));
    refused(
        plank.stoppedBy("PLANK", Side.MIDLINE, StoppedBy.FATIGUE),
        fault("PLANK", Part.END, Side.MIDLINE, Kind.AGAINST_THE_PAIN));
  }

  @Test
  @DisplayName("a note that is a letter")
  void note() {
    Finding noted = Finding.of(BigDecimal.TEN).noted("n".repeat(200));
    refused(someone().found("PLANK", noted));
    refused(
        someone().found("PLANK", noted.noted("n".repeat(201))),
        fault("PLANK", Part.NOTE, Side.MIDLINE, Kind.TOO_LONG));
  }

  @Test
  @DisplayName("several faults, and says them all at once")
  void allFaults() {
    var refusal =
        assertThrows(
            InvalidExaminationException.class,
            () ->
                new Grader(
                    CATALOGUE, someone().found("SOREN", "999").found("SLBR", "-1", "200").done()));
    assertEquals(3, refusal.faults().size());
  }
}
