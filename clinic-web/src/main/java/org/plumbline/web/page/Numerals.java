package org.plumbline.web.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them: a decimal point or comma, Western, Arabic-Indic or Persian
 * digits, any minus sign. A negative zero is zero. Group separators, exponents and words are not
 * numbers: a guess about a measurement would be worse than a question.
 */
public final class Numerals {

  private static final int LONGEST = 12;
  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

  private Numerals() {}

  /** The number that was typed; empty when it is not one. */
  public static Optional<BigDecimal> read(String typed) {
    String plain = plain(typed.strip());
    if (plain.length() > LONGEST || !DECIMAL.matcher(plain).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain);
    return Optional.of(number.signum() == 0 ? BigDecimal.ZERO : number);
  }

  /** A number as people read it: no exponent, no trailing zeros. */
  public static String write(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String plain(String typed) {
    var plain = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      plain.append(plain(typed.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    int digit = Character.digit(c, 10);
    return digit >= 0
        ? (char) ('0' + digit)
        : switch (c) {
          case ',', '\u066B' -> '.';
          case '\u2212', '\u2013', '\uFE63', '\uFF0D' -> '-';
          default -> c;
        };
  }
}
