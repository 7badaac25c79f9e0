package org.plumbline.core.routine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One thing the rules say about a routine that was edited by hand. */
public sealed interface RoutineFault {

  /** The exercise it is about; null for the routine as a whole. */
  default @Nullable String exercise() {
    return null;
  }

  /** Whether the routine cannot be published with it. */
  boolean blocks();

  /** Whether the therapist's note about the exercise answers it. */
  default boolean asksForNote() {
    return false;
  }

  /** A fault that keeps the routine from being published. */
  sealed interface Blocking extends RoutineFault {
    @Override
    default boolean blocks() {
      return true;
    }
  }

  /** A remark the therapist may pass over. */
  sealed interface Remark extends RoutineFault {
    @Override
    default boolean blocks() {
      return false;
    }
  }

  /** The routine has no exercise. */
  record Empty() implements Blocking {}

  /** A newer version was published since the draft was begun, and is not taken over yet. */
  record Overtaken(int version) implements Blocking {}

  /** The exercise is there twice. */
  record Twice(String exercise) implements Blocking {}

  /** A rule stands against the exercise; {@link WhyLeftOut#byHand()} says what it takes. */
  record NotAllowed(String exercise, WhyLeftOut why) implements Blocking {
    @Override
    public boolean asksForNote() {
      return why.byHand() == WhyLeftOut.ByHand.WITH_REASON;
    }
  }

  /** The exercise needs the therapist's note. */
  record NoteMissing(String exercise, Caution caution) implements Blocking {
    @Override
    public boolean asksForNote() {
      return true;
    }
  }

  /** The clinic does not prescribe the exercise any more; who follows it keeps it. */
  record NotOffered(String exercise) implements Remark {}

  /** Strength work on more days a week than leave a day of rest between. */
  record NoRestDay(String exercise, int atLeast, int atMost) implements Remark {}

  /** Somebody who lifts keeps more repetitions in reserve than this. */
  record ReserveLow(String exercise, int atLeast) implements Remark {}

  /** More exercises than are done. */
  record TooMany(int exercises, int atMost) implements Remark {}

  /** More exercises of one family than are of use. */
  record FamilyCrowded(String family, int exercises, int atMost) implements Remark {}

  /** A session takes longer than there is time, in minutes. */
  record OverTime(BigDecimal minutes, int available) implements Remark {}

  /** The week's minutes are few. */
  record ShortWeek(RoutineNote note) implements Remark {}
}
