package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Warn outside reference +/-3 SD")
class NormTest {

  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();

  @Test
  @DisplayName("a value is worth a second look beyond three deviations, on either side")
  void beyond() {
    assertUnusual(true, "MTTHIP", "-39.5", null);
    assertUnusual(false, "MTTHIP", "-39.4", null);
    assertUnusual(false, "MTTHIP", "18.2", null);
    assertUnusual(true, "MTTHIP", "18.3", null);
    assertUnusual(true, "SLBR", "165", Sex.FEMALE);
  }

  @Test
  @DisplayName("men are held against men and women against women, and nobody else against either")
  void bySex() {
    assertUnusual(true, "PLANK", "300", Sex.FEMALE);
    assertUnusual(false, "PLANK", "300", Sex.MALE);
    assertUnusual(true, "PLANK", "341", Sex.MALE);
    assertUnusual(false, "PLANK", "600", null);
  }

  @Test
  @DisplayName("where no source tells mean and spread, nothing is unusual")
  void unknown() {
    assertUnusual(false, "SOREN", "240", Sex.MALE);
  }

  private static void assertUnusual(
      boolean expected, String test, String value, @Nullable Sex sex) {
    assertEquals(
        expected,
        CATALOGUE
            .test(test)
            .unusual(new BigDecimal(value), sex, CATALOGUE.gradingRules())
            .isPresent(),
        test + " " + value);
  }
}
