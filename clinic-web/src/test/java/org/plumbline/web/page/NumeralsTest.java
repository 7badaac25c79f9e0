package org.plumbline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12;12",
        "12.5;12.5",
        "12,5;12.5",
        "-9,7;-9.7",
        "−4;-4",
        "٣٧;37",
        "٣٫٥;3.5",
        "۴۲;42",
        ".5;0.5",
        "+3;3",
        "  7 ;7"
      })
  void aNumberIsReadAsPeopleTypeIt(String typed, BigDecimal meant) {
    assertEquals(Optional.of(meant), Numerals.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "−0", "0,0", "-0.00", "٠"})
  void aNegativeZeroIsZero(String typed) {
    assertEquals(Optional.of(BigDecimal.ZERO), Numerals.read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NaN",
        "Infinity",
        "1e3",
        "1.000,5",
        "1,000.5",
        "twelve",
        "12 5",
        "--3",
        "0x1F",
        "1234567890123",
        "5°",
        "."
      })
  void whatIsNotANumberIsNotGuessedAt(String typed) {
    assertEquals(Optional.empty(), Numerals.read(typed));
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @BigRange(min = "-9999", max = "9999") @Scale(3) BigDecimal number) {
    assertEquals(0, number.compareTo(Numerals.read(Numerals.write(number)).orElseThrow()));
  }
}
