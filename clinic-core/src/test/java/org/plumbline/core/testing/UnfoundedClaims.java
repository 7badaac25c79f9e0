package org.plumbline.core.testing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What no text a patient can see may say, because the evidence does not bear it. */
public final class UnfoundedClaims {
  private static final List<Pattern> CLAIMS =
      List.of(
          Pattern.compile("(?<![0-9.,])(78|22|40|37)\\s*(%|&#37;|per\\s?cent)"),
          Pattern.compile("(?<![0-9.,])50\\s*(ms\\b|milliseconds?)"),
          Pattern.compile("(?<![0-9.,])(2|two)\\s*feet of"),
          Pattern.compile("(?<![0-9.,])2\\s*feet"),
          Pattern.compile("dormant"),
          Pattern.compile("misalign"),
          Pattern.compile("shut(s|ting)?[\\s-]*off"),
          Pattern.compile("prevent(s|ed|ing)?\\s+injur"),
          Pattern.compile("bad\\s+posture"));

  private UnfoundedClaims() {}

  /** The claims a text makes, as it writes them; empty when it makes none. */
  public static List<String> in(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u202f', ' ');
    return CLAIMS.stream()
        .flatMap(claim -> claim.matcher(plain).results())
        .map(found -> found.group())
        .toList();
  }
}
