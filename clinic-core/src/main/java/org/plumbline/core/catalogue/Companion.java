package org.plumbline.core.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second thing recorded with a test that decides whether its value counts.
 *
 * @param id the name under which it is recorded
 * @param label what the therapist is asked
 * @param choices the possible answers; {@code true} and {@code false} for a yes-or-no field
 * @param perSide whether left and right may differ
 * @param expected the answer with which the value is graded
 * @param otherwise what another answer means
 */
public record Companion(
    String id,
    String label,
    List<String> choices,
    boolean perSide,
    String expected,
    Otherwise otherwise) {

  public Companion {
    choices = List.copyOf(choices);
  }

  /** What it means when the answer is not the expected one. */
  public enum Otherwise {
    /** The value is invalid everywhere, as it is without an answer. */
    INVALID,
    /** The value is graded 0; without an answer it is not graded. */
    NOT_GRADED
  }

  /** Whether a value counts that this was recorded beside; null when nothing was. */
  public boolean validates(@Nullable String recorded) {
    return otherwise != Otherwise.INVALID || expected.equals(recorded);
  }

  /** Whether it is answered with yes or no. */
  public boolean yesOrNo() {
    return choices.contains("true");
  }
}
