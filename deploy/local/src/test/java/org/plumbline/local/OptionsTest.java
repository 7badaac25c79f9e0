package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final Path USUAL = Path.of("/clone/.clinic");

  @Test
  void withoutWordsThePagesAreOnPort8080WithSampleClinics() {
    assertEquals(new Options(8080, USUAL, false), Options.parse(List.of(), USUAL));
  }

  @Test
  void everyWordIsHeardInAnyOrder() {
    assertEquals(
        new Options(9123, Path.of("/else where"), true),
        Options.parse(List.of("--empty", "--data", "/else where", "--port", "9123"), USUAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "99999", "-1", "80a", "", "٨٠٨٠", "８０８０"})
  void aPortIsANumberInRange(String port) {
    var refusal =
        assertThrows(
            CannotStartException.class, () -> Options.parse(List.of("--port", port), USUAL));
    assertEquals("A port is a number from 1 to 65535, not \"" + port + "\".", refusal.getMessage());
  }

  @Test
  void anUnknownWordIsNamed() {
    var refusal =
        assertThrows(
            CannotStartException.class, () -> Options.parse(List.of("--prot", "1"), USUAL));
    assertEquals(
        "\"--prot\" is unknown here. ./clinic help lists what there is.", refusal.getMessage());
  }

  @Test
  void aMissingValueIsNamed() {
    var refusal =
        assertThrows(CannotStartException.class, () -> Options.parse(List.of("--data"), USUAL));
    assertEquals("--data needs a value after it.", refusal.getMessage());
  }
}
