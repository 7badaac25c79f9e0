package org.plumbline.core.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The shipped catalogue with one file broken. */
public final class BrokenFile {

  private BrokenFile() {}

  /** What the loader says of a file in which something was replaced. */
  public static String refusal(String file, String was, String becomes) {
    assertTrue(text(file).contains(was), () -> file + " no longer contains " + was);
    return refusal(file, text -> text.replace(was, becomes));
  }

  /** What the loader says of a file that was changed. */
  static String refusal(String file, UnaryOperator<String> breaking) {
    var loader =
        new CatalogueLoader(
            name ->
                name.equals(file)
                    ? new ByteArrayInputStream(breaking.apply(text(name)).getBytes(UTF_8))
                    : CatalogueLoader.resource(name));
    return Objects.requireNonNull(
        assertThrows(BrokenCatalogueException.class, loader::load).getMessage());
  }

  /** What stands in a file that comes with the product. */
  static String text(String name) {
    try (InputStream stream = CatalogueLoader.resource(name)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
