package org.plumbline.web.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a body: a JSON pointer, written as the fragment of an address (RFC
 * 6901, section 6), as RFC 9457 writes it.
 *
 * @param parent what it stands in; absent for the whole body
 * @param name the name or the number under which it stands there
 */
record Pointer(@Nullable Pointer parent, String name) {

  /** The whole body. */
  static final Pointer BODY = new Pointer(null, "");

  /** What a fragment holds besides letters and digits without being escaped (RFC 3986). */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  Pointer to(String inner) {
    return new Pointer(this, inner);
  }

  Pointer to(int index) {
    return new Pointer(this, String.valueOf(index));
  }

  /** For example {@code #/findings/SOREN/value}. */
  String fragment() {
    var text = new StringBuilder("#");
    write(text);
    return text.toString();
  }

  private void write(StringBuilder text) {
    if (parent != null) {
      parent.write(text);
      text.append('/');
      escape(name.replace("~", "~0").replace("/", "~1"), text);
    }
  }

  private static void escape(String token, StringBuilder text) {
    for (byte letter : token.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(letter)) {
        text.append((char) letter);
      } else {
        text.append("%%%02X".formatted(letter));
      }
    }
  }

  private static boolean isPlain(byte letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || (letter > 0 && PLAIN.indexOf(letter) >= 0);
  }
}
