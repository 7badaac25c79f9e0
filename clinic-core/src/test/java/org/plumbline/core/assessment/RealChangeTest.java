package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.RealChange.Amount;
import org.plumbline.core.assessment.RealChange.Direction;
import org.plumbline.core.assessment.RealChange.ErrorUnknown;
import org.plumbline.core.assessment.RealChange.NotJudged;
import org.plumbline.core.assessment.RealChange.Real;
import org.plumbline.core.assessment.RealChange.Value;
import org.plumbline.core.assessment.RealChange.WithinError;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Grade;

@DisplayName("A change")
class RealChangeTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();

  private static RealChange change(String test, Value before, Value after) {
    var definition = CATALOGUE.test(test);
    return RealChange.between(definition, definition.grade(), before, after);
  }

  private static RealChange change(String test, String before, String after) {
    return change(test, value(before), value(after));
  }

  private static Value value(String number) {
    return new Value(new BigDecimal(number), false);
  }

  private static Value capped(String number) {
    return new Value(new BigDecimal(number), true);
  }

  private static Amount amount(String size) {
    return new Amount(new BigDecimal(size), false);
  }

  private static Amount atLeast(String size) {
    return new Amount(new BigDecimal(size), true);
  }

  private static BigDecimal mdc95(String test) {
    return Objects.requireNonNull(CATALOGUE.test(test).mdc95());
  }

  @Test
  @DisplayName("“abs(change) >= MDC95” is real: 32 s are enough for the Biering-Sørensen hold")
  void atTheError() {
    assertEquals(
        new Real(amount("32"), mdc95("SOREN"), Direction.BETTER), change("SOREN", "60", "92"));
    assertEquals(new WithinError(amount("31.9"), mdc95("SOREN")), change("SOREN", "60", "91.9"));
    assertEquals(new WithinError(amount("0"), mdc95("SOREN")), change("SOREN", "60", "60"));
  }

  @Test
  @DisplayName("“MDC95 = 1.96 x sqrt(2) x SEM”: 11.6 s make 32 s, to whole seconds")
  void theErrorOfTheHold() {
    assertEquals(32, Math.round(1.96 * Math.sqrt(2) * 11.6));
    assertEquals(new BigDecimal("32"), mdc95("SOREN"));
  }

  @Test
  @DisplayName("is for the better away from the finding: more of a hold, less from the floor")
  void direction() {
    assertEquals(
        new Real(amount("40"), mdc95("SOREN"), Direction.WORSE), change("SOREN", "100", "60"));
    assertEquals(new Real(amount("8"), mdc95("SLR"), Direction.BETTER), change("SLR", "60", "68"));
    assertEquals(new Real(amount("9"), mdc95("FFD"), Direction.BETTER), change("FFD", "5", "-4"));
    assertEquals(new Real(amount("5"), mdc95("FFD"), Direction.WORSE), change("FFD", "5", "10"));
  }

  @Test
  @DisplayName("has no better or worse where no grade says so")
  void noDirection() {
    assertEquals(
        new Real(amount("40"), mdc95("SOREN"), Direction.UNKNOWN),
        RealChange.between(CATALOGUE.test("SOREN"), null, value("100"), value("60")));
  }

  @Test
  @DisplayName("“no MDC: print 'error unknown'”, however much it is")
  void errorUnknown() {
    assertEquals(new ErrorUnknown(amount("500")), change("PLANK", "20", "520"));
    assertEquals(new ErrorUnknown(amount("0")), change("PKE", "20", "20"));
  }

  @Test
  @DisplayName("up to a capped hold is at least what was measured")
  void cappedAfter() {
    assertEquals(
        new Real(atLeast("140"), mdc95("SOREN"), Direction.BETTER),
        change("SOREN", value("100"), capped("240")));
    assertEquals(new NotJudged(), change("SOREN", value("220"), capped("240")));
    assertEquals(new NotJudged(), change("SOREN", value("200"), capped("120")));
    assertEquals(new ErrorUnknown(atLeast("60")), change("PLANK", value("60"), capped("120")));
  }

  @Test
  @DisplayName("down from a capped hold is at least what was measured, between two is not judged")
  void cappedBefore() {
    assertEquals(
        new Real(atLeast("140"), mdc95("SOREN"), Direction.WORSE),
        change("SOREN", capped("240"), value("100")));
    assertEquals(new NotJudged(), change("SOREN", capped("120"), value("200")));
    assertEquals(new NotJudged(), change("SOREN", capped("240"), capped("240")));
    assertEquals(new NotJudged(), change("PLANK", capped("120"), capped("240")));
  }

  @Property
  @Label("is never real below the error, and there and back is the same with the other sign")
  void mirrored(@ForAll @IntRange(max = 240) int before, @ForAll @IntRange(max = 240) int after) {
    RealChange there = change("SOREN", value("" + before), value("" + after));
    RealChange back = change("SOREN", value("" + after), value("" + before));
    assertEquals(Math.abs(after - before) >= 32, there instanceof Real);
    if (there instanceof Real one && back instanceof Real other) {
      assertEquals(one.amount(), other.amount());
      assertEquals(after > before ? Direction.BETTER : Direction.WORSE, one.direction());
      assertEquals(after > before ? Direction.WORSE : Direction.BETTER, other.direction());
    } else {
      assertEquals(there, back);
    }
  }

  private static boolean censored(String test, String value, @Nullable StoppedBy end) {
    Finding hold = Finding.of(new BigDecimal(value));
    Finding ended = end == null ? hold : hold.stoppedBy(Side.MIDLINE, end);
    boolean now = ended.censored(CATALOGUE.test(test), Side.MIDLINE);
    var past =
        new PastValue(
            test, Side.MIDLINE, Reading.of(new BigDecimal(value)), end, null, null, Instant.EPOCH);
    assertEquals(now, past.censored(CATALOGUE.test(test)));
    return now;
  }

  @Test
  @DisplayName("“a capped hold is censored”: stopped by the cap, or as long as the test allows")
  void censored() {
    assertTrue(censored("SOREN", "240", null));
    assertTrue(censored("SOREN", "120", StoppedBy.CAP));
    assertFalse(censored("SOREN", "239.9", StoppedBy.FATIGUE));
    assertFalse(censored("STS30", "60", StoppedBy.CAP), "a count is no hold");
    assertFalse(censored("LORD", "80", null), "an angle is no hold");
  }

  @Test
  @DisplayName("of a capped hold: “used as measured”, so that no grade changes")
  void usedAsMeasured() {
    Finding hold = Finding.of(new BigDecimal("57"));
    Examination free = Examined.someone().found("SOREN", hold).done();
    Examination ended =
        Examined.someone()
            .found("SOREN", hold.stoppedBy(Side.MIDLINE, StoppedBy.CAP).noted("Feet strapped"))
            .done();
    assertEquals(
        new Grader(CATALOGUE, free).graded(CATALOGUE.test("SOREN"), Side.MIDLINE),
        new Grader(CATALOGUE, ended).graded(CATALOGUE.test("SOREN"), Side.MIDLINE));
    Grade grade = CATALOGUE.test("SOREN").grade();
    assertTrue(grade != null && Grader.includes(grade.flag(), Reading.of(new BigDecimal("57"))));
  }
}
