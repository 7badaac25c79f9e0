package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;

/** Nothing is assumed normal because it was not measured again. */
class LastMeasuredTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();

  @Property
  void each_side_has_what_was_measured_there_last(
      @ForAll Set<Side> now,
      @ForAll Set<Side> before,
      @ForAll @IntRange(max = 6) int newer,
      @ForAll @IntRange(max = 6) int older) {
    Finding last = found(now, newer).orElse(found(before, older));
    for (Side side : Side.values()) {
      assertEquals(
          now.contains(side) ? reading(newer) : before.contains(side) ? reading(older) : null,
          last.reading(side));
    }
  }

  @Test
  void what_was_recorded_beside_a_value_goes_with_it() {
    Finding before =
        Finding.of(BigDecimal.ONE, BigDecimal.TWO)
            .with(Side.MIDLINE, "true")
            .stoppedBy(Side.LEFT, BigDecimal.valueOf(7));
    Finding now =
        Finding.of(Map.of(Side.LEFT, Reading.of(BigDecimal.TEN)))
            .stoppedBy(Side.LEFT, StoppedBy.FATIGUE);

    Finding last = now.orElse(before);

    assertNull(last.companion(Side.LEFT));
    assertEquals("true", last.companion(Side.RIGHT));
    assertEquals(0, last.pain(Side.LEFT).signum(), "the pain of another day");
    assertEquals(StoppedBy.FATIGUE, last.end(Side.LEFT));
  }

  @Property
  void a_beighton_score_is_a_finding_from_five_and_over_fifty_from_four(
      @ForAll @IntRange(max = 120) int age, @ForAll @IntRange(max = 9) int score) {
    var examination = Examined.someone().aged(age).found("BEIGH", Integer.toString(score)).done();
    BigDecimal severity =
        new Grader(CATALOGUE, examination).graded(CATALOGUE.test("BEIGH"), Side.MIDLINE);
    assertEquals(score >= (age > 50 ? 4 : 5) ? BigDecimal.ONE : BigDecimal.ZERO, severity);
  }

  private static Finding found(Set<Side> sides, int value) {
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    sides.forEach(side -> readings.put(side, reading(value)));
    return Finding.of(readings);
  }

  private static Reading reading(int value) {
    return Reading.of(BigDecimal.valueOf(value));
  }
}
