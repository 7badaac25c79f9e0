package org.plumbline.core.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class OneTimeTokenTest {

  @Test
  void carries256RandomBitsThatFitIntoALink() {
    var value = OneTimeToken.fresh().value();
    assertEquals(32, Base64.getUrlDecoder().decode(value).length);
    assertTrue(value.matches("[A-Za-z0-9_-]{43}"), value);
  }

  @Test
  void isNeverTheSameTwice() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      assertTrue(seen.add(OneTimeToken.fresh().value()));
    }
  }

  @Test
  void storesAsTheSha256OfWhatTheLinkSays() {
    // The published SHA-256 test vector for "abc" (FIPS 180-2, appendix B.1).
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        HexFormat.of().formatHex(new OneTimeToken("abc").hash()));
  }

  @Test
  void doesNotTellItsSecretToALog() {
    var token = OneTimeToken.fresh();
    assertFalse(token.toString().contains(token.value()));
  }
}
