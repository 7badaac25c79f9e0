package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.routine.PrescribedDose;

/** What counts as a step up in "max two exercises a week". */
class DoseChangeTest {

  @ParameterizedTest(name = "from “{0}” to “{1}”: {2}")
  @CsvSource({
    "8 kg, 10 kg, true",
    "10 kg, 8 kg, false",
    "8 kg, 8.0 kg, false",
    "'', 2 kg, true",
    "2 kg, '', false",
    "red band, green band, true",
    "red band, red band, false",
    "10 kg, red band, true"
  })
  @DisplayName("One step: load +2-10%; a lighter weight is none")
  void a_load_is_raised_when_its_weight_is_and_by_any_other_words(
      String before, String after, boolean raised) {
    PrescribedDose dose = Trained.start("SQ02");
    var change = new DoseChange("SQ02", dose.withLoad(before), "SQ02", dose.withLoad(after));

    assertEquals(raised ? Set.of(Variable.LOAD) : Set.of(), change.raised());
  }
}
