package org.plumbline.core.assessment;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one safety question.
 *
 * @param flag the id of the red flag
 * @param answer yes, no or not asked; not asked is never no
 * @param variant which kind of yes, for a flag that has several
 * @param note what was said, in a few words
 */
public record SafetyAnswer(
    String flag, Answer answer, @Nullable String variant, @Nullable String note) {

  /** What was answered. */
  public enum Answer {
    YES("yes"),
    NO("no"),
    NOT_ASKED("not-asked");

    private final String word;

    Answer(String word) {
      this.word = word;
    }

    /** The word it is stored and sent under. */
    public String word() {
      return word;
    }

    /** The answer of that word; empty when there is none. */
    public static Optional<Answer> of(String word) {
      return Arrays.stream(values()).filter(answer -> answer.word.equals(word)).findFirst();
    }
  }

  /** A plain answer. */
  public static SafetyAnswer of(String flag, Answer answer) {
    return new SafetyAnswer(flag, answer, null, null);
  }

  /** Whether it was answered with yes. */
  public boolean positive() {
    return answer == Answer.YES;
  }
}
