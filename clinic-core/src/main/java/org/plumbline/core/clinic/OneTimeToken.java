package org.plumbline.core.clinic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret inside a link that may be used once: an invitation, or the set-up of a new
 * installation.
 *
 * <p>The person who holds the link holds the secret; the database only ever holds its {@link
 * #hash()}, so a copy of the database opens no door. 256 random bits need no salt and no slow hash.
 *
 * @param value the secret as it appears in the link, 43 URL-safe characters when it was made here
 */
public record OneTimeToken(String value) {

  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new secret of 256 random bits. */
  public static OneTimeToken fresh() {
    var bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The SHA-256 of the secret, 32 bytes: what may be stored and compared. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Never the secret: a token that ends up in a log must not open anything. */
  @Override
  public String toString() {
    return "OneTimeToken[hidden]";
  }
}
