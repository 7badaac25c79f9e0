package org.plumbline.core.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What no text a patient can see may say, because the evidence does not bear it (specification
 * section 9).
 */
public record UnfoundedClaims(List<Claim> claims) {

  private static final char NO_BREAK = '\u00a0';
  private static final char NARROW_NO_BREAK = '\u202f';

  /**
   * One of them.
   *
   * @param says what gives it away, looked for in small letters
   * @param evidence why it is not said
   */
  public record Claim(String id, Pattern says, Evidence evidence) {}

  public UnfoundedClaims {
    claims = List.copyOf(claims);
  }

  /** The claims a text makes, in its own words and in small letters; empty when it makes none. */
  public List<String> in(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT).replace(NO_BREAK, ' ').replace(NARROW_NO_BREAK, ' ');
    return claims.stream()
        .flatMap(claim -> claim.says().matcher(plain).results())
        .map(MatchResult::group)
        .toList();
  }
}
