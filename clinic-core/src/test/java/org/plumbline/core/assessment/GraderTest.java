package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.plumbline.core.assessment.Examined.someone;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Sex;

@DisplayName("Severity: 0 normal, 0.5 borderline, 1 flag, null not measured;")
class GraderTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static @Nullable BigDecimal graded(String test, Side frame, Examined examined) {
    return new Grader(CATALOGUE, examined.done()).graded(CATALOGUE.test(test), frame);
  }

  private static @Nullable BigDecimal graded(String test, Examined examined) {
    return graded(test, Side.MIDLINE, examined);
  }

  private static @Nullable BigDecimal differs(String test, Side frame, Examined examined) {
    return new Grader(CATALOGUE, examined.done()).sideDifference(CATALOGUE.test(test), frame);
  }

  @Test
  @DisplayName("flag gives 1, else half 0.5, else 0; a..b includes both ends")
  void bothEnds() {
    assertEquals(BigDecimal.ONE, graded("SOREN", someone().found("SOREN", "57.9")));
    assertEquals(HALF, graded("SOREN", someone().found("SOREN", "58")));
    assertEquals(HALF, graded("SOREN", someone().found("SOREN", "110")));
    assertEquals(BigDecimal.ZERO, graded("SOREN", someone().found("SOREN", "110.1")));
    assertNull(graded("SOREN", someone()));
  }

  @Test
  @DisplayName("BEIGH: >=5 (>=4 over 50 y)")
  void overFifty() {
    assertEquals(BigDecimal.ZERO, graded("BEIGH", someone().aged(50).found("BEIGH", "4")));
    assertEquals(BigDecimal.ONE, graded("BEIGH", someone().aged(51).found("BEIGH", "4")));
    assertEquals(BigDecimal.ZERO, graded("BEIGH", someone().aged(51).found("BEIGH", "3")));
    assertEquals(BigDecimal.ONE, graded("BEIGH", someone().aged(50).found("BEIGH", "5")));
    assertEquals(BigDecimal.ZERO, graded("BEIGH", someone().found("BEIGH", "4")));
  }

  @ParameterizedTest(name = "aged {0}: men under {1}, women under {2}")
  @CsvSource({"60,14,12", "64,14,12", "65,12,11", "70,12,10", "74,12,10", "75,11,10", "79,11,10"})
  @DisplayName("STS30: below average by age and sex")
  void belowAverage(int age, int men, int women) {
    assertEquals(BigDecimal.ONE, stood(Sex.MALE, age, men - 1));
    assertEquals(BigDecimal.ZERO, stood(Sex.MALE, age, men));
    assertEquals(BigDecimal.ONE, stood(Sex.FEMALE, age, women - 1));
    assertEquals(BigDecimal.ZERO, stood(Sex.FEMALE, age, women));
  }

  @Test
  @DisplayName("STS30 under 60: change only; and nothing is graded without a sex or beyond 79")
  void changeOnly() {
    assertNull(stood(Sex.FEMALE, 59, 1));
    assertNull(stood(Sex.FEMALE, 80, 1));
    assertNull(graded("STS30", someone().aged(65).found("STS30", "1")));
    assertNull(graded("STS30", someone().sex(Sex.MALE).found("STS30", "1")));
  }

  private static @Nullable BigDecimal stood(Sex sex, int age, int times) {
    return graded("STS30", someone().sex(sex).aged(age).found("STS30", Integer.toString(times)));
  }

  @Test
  @DisplayName("“in a,b” is membership")
  void membership() {
    assertEquals(BigDecimal.ONE, graded("TREND", Side.LEFT, trend("positive")));
    assertEquals(HALF, graded("TREND", Side.LEFT, trend("delayed")));
    assertEquals(BigDecimal.ZERO, graded("TREND", Side.LEFT, trend("negative")));
  }

  private static Examined trend(String word) {
    return someone().found("TREND", Side.LEFT, word);
  }

  @Test
  @DisplayName("bySex without a recorded sex: not measured")
  void bySex() {
    assertEquals(BigDecimal.ONE, graded("PLANK", someone().sex(Sex.MALE).found("PLANK", "59")));
    assertEquals(BigDecimal.ZERO, graded("PLANK", someone().sex(Sex.FEMALE).found("PLANK", "40")));
    assertNull(graded("PLANK", someone().found("PLANK", "10")));
  }

  @Test
  @DisplayName("requires not met or absent: the value is invalid in every condition, not measured")
  void requires() {
    Examined examined = someone().found("MTTHIP", "5", "-15");
    assertNull(graded("MTTHIP", Side.LEFT, examined));
    assertNull(differs("MTTHIP", Side.LEFT, examined));
    assertNull(graded("MTTHIP", Side.LEFT, examined.beside("MTTHIP", Side.MIDLINE, "false")));
    examined.beside("MTTHIP", Side.MIDLINE, "true");
    assertEquals(BigDecimal.ONE, graded("MTTHIP", Side.LEFT, examined));
    assertEquals(BigDecimal.ZERO, graded("MTTHIP", Side.RIGHT, examined));
  }

  @Test
  @DisplayName("only: field absent, not measured; field different, 0")
  void only() {
    Examined examined = someone().found("SLR", Side.LEFT, "60");
    assertNull(graded("SLR", Side.LEFT, examined));
    assertEquals(
        BigDecimal.ZERO,
        graded("SLR", Side.LEFT, examined.beside("SLR", Side.LEFT, "leg symptom")));
    assertEquals(
        BigDecimal.ONE, graded("SLR", Side.LEFT, examined.beside("SLR", Side.LEFT, "stretch")));
  }

  @Test
  @DisplayName("LSI is 100 x weaker/stronger; the severity is the weaker side's, the other has 0")
  void symmetryIndex() {
    assertEquals(BigDecimal.ONE, dynamometry("1.69", "2", Side.LEFT));
    assertEquals(HALF, dynamometry("1.7", "2", Side.LEFT));
    assertEquals(HALF, dynamometry("1.8", "2", Side.LEFT));
    assertEquals(BigDecimal.ZERO, dynamometry("1.9", "2", Side.LEFT));
    assertEquals(BigDecimal.ZERO, dynamometry("1.6", "2", Side.RIGHT));
    assertNull(dynamometry("0", "0", Side.LEFT), "not measured when both are 0");
    assertNull(graded("HHDABD", Side.LEFT, someone().found("HHDABD", Side.LEFT, "1")));
    assertNull(dynamometry("2", "2", Side.MIDLINE), "no side difference proves nothing");
    assertEquals(BigDecimal.ONE, dynamometry("1.6", "2", Side.MIDLINE));
  }

  private static @Nullable BigDecimal dynamometry(String left, String right, Side frame) {
    return graded("HHDABD", frame, someone().found("HHDABD", left, right));
  }

  @Test
  @DisplayName("asymmetry in percent: 100 x abs(L-R)/max; alsoAbs must be reached, otherwise 0")
  void percent() {
    assertEquals(BigDecimal.ONE, differs("SLBR", Side.LEFT, someone().found("SLBR", "40", "50")));
    assertEquals(
        BigDecimal.ZERO,
        differs("SLBR", Side.LEFT, someone().found("SLBR", "5", "14")),
        "64 %, but only 9 s");
    assertEquals(BigDecimal.ZERO, differs("SLBR", Side.LEFT, someone().found("SLBR", "0", "0")));
    assertNull(differs("SLBR", Side.LEFT, someone().found("SLBR", Side.LEFT, "40")));
  }

  @Test
  @DisplayName(
      "asymmetry as abs(L-R) belongs to the weaker side: the lower value, of a grade the higher")
  void absolute() {
    Examined rotation = someone().found("HIPIR", "25", "35");
    assertEquals(BigDecimal.ONE, differs("HIPIR", Side.LEFT, rotation));
    assertEquals(BigDecimal.ZERO, differs("HIPIR", Side.RIGHT, rotation));
    Examined birdDog = someone().found("BDQ", "0", "1");
    assertEquals(BigDecimal.ZERO, differs("BDQ", Side.LEFT, birdDog));
    assertEquals(BigDecimal.ONE, differs("BDQ", Side.RIGHT, birdDog));
  }

  @Test
  @DisplayName("differs: unequal; equal sides: neither")
  void unequal() {
    assertEquals(
        BigDecimal.ONE,
        differs("BRSENSE", Side.MIDLINE, someone().found("BRSENSE", "back", "quad")));
    assertEquals(
        BigDecimal.ZERO,
        differs("BRSENSE", Side.MIDLINE, someone().found("BRSENSE", "back", "back")));
  }

  @Test
  @DisplayName("LUO6: 1 as soon as two items are true, 0 when all six were tested and fewer are")
  void luomajoki() {
    assertEquals(BigDecimal.ONE, graded("LUO6", someone().items("LUO6", "+bow", "+rock")));
    assertNull(graded("LUO6", someone().items("LUO6", "+bow", "-rock")));
    assertEquals(
        BigDecimal.ZERO,
        graded(
            "LUO6",
            someone()
                .items(
                    "LUO6", "+bow", "-pelvicTilt", "-oneLeg", "-sitKnee", "-rock", "-proneKnee")));
  }

  @Test
  @DisplayName("ASLR: left + right, 1 as soon as the sum reaches 1; 0 only when both were tested")
  void activeStraightLegRaise() {
    assertEquals(BigDecimal.ONE, graded("ASLR", someone().found("ASLR", Side.RIGHT, "1")));
    assertNull(graded("ASLR", someone().found("ASLR", Side.RIGHT, "0")));
    assertEquals(BigDecimal.ZERO, graded("ASLR", someone().found("ASLR", "0", "0")));
  }

  @Test
  @DisplayName("a test stopped by pain >=5 gives s = 0.5 at most; over 50 it is halved after that")
  void painAndAge() {
    assertEquals(HALF, graded("SOREN", hold(Side.MIDLINE, 5)));
    assertEquals(BigDecimal.ONE, graded("SOREN", hold(Side.MIDLINE, 4)));
    assertEquals(new BigDecimal("0.25"), graded("SOREN", hold(Side.MIDLINE, 5).aged(51)));
    assertEquals(HALF, graded("SOREN", hold(Side.MIDLINE, 4).aged(51)));
    assertEquals(BigDecimal.ONE, graded("SOREN", hold(Side.MIDLINE, 4).aged(50)));
    assertEquals(
        BigDecimal.ONE,
        graded("BDQ", Side.LEFT, someone().aged(80).found("BDQ", Side.LEFT, "2")),
        "not ageSensitive");
    assertEquals(HALF, graded("SOREN", hold(Side.LEFT, 9)), "for a midline test the worst counts");
  }

  private static Examined hold(Side side, int pain) {
    return someone().found("SOREN", "30").stoppedByPain("SOREN", side, pain);
  }

  @Test
  @DisplayName(
      "a per-side pain counts for that side; of both sides the worst counts for LSI and ASLR")
  void painPerSide() {
    Examined bridge = someone().found("SLBR", "10", "10").stoppedByPain("SLBR", Side.LEFT, 7);
    assertEquals(HALF, graded("SLBR", Side.LEFT, bridge));
    assertEquals(BigDecimal.ONE, graded("SLBR", Side.RIGHT, bridge));
    assertEquals(BigDecimal.ONE, graded("SLBR", bridge), "the worse of the sides measured");
    assertEquals(
        HALF,
        graded(
            "HHDABD",
            Side.LEFT,
            someone().found("HHDABD", "1", "2").stoppedByPain("HHDABD", Side.RIGHT, 5)));
    assertEquals(
        HALF,
        graded("ASLR", someone().found("ASLR", "3", "0").stoppedByPain("ASLR", Side.RIGHT, 5)));
  }

  @Test
  @DisplayName("a hold that reached its cap is used as measured")
  void cap() {
    assertEquals(BigDecimal.ZERO, graded("SOREN", someone().found("SOREN", "240")));
  }
}
