package org.plumbline.core.routine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Match;

/**
 * Why an exercise is not in a proposal (specification section 5, selection). Stored with drafts and
 * versions under its short name; the pages put it into words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WhyLeftOut.RedFlag.class, name = "red-flag"),
  @JsonSubTypes.Type(value = WhyLeftOut.RuledOut.class, name = "condition"),
  @JsonSubTypes.Type(value = WhyLeftOut.GateClosed.class, name = "gate"),
  @JsonSubTypes.Type(value = WhyLeftOut.NotTaught.class, name = "not-taught"),
  @JsonSubTypes.Type(value = WhyLeftOut.EndRange.class, name = "end-range"),
  @JsonSubTypes.Type(value = WhyLeftOut.NotWanted.class, name = "not-wanted"),
  @JsonSubTypes.Type(value = WhyLeftOut.NotPossible.class, name = "position"),
  @JsonSubTypes.Type(value = WhyLeftOut.EquipmentMissing.class, name = "equipment"),
  @JsonSubTypes.Type(value = WhyLeftOut.OtherPhase.class, name = "phase"),
  @JsonSubTypes.Type(value = WhyLeftOut.NoLengthFlag.class, name = "no-length-flag"),
  @JsonSubTypes.Type(value = WhyLeftOut.StretchesNothing.class, name = "stretches-nothing"),
  @JsonSubTypes.Type(value = WhyLeftOut.FamilyFull.class, name = "family"),
  @JsonSubTypes.Type(value = WhyLeftOut.NoTime.class, name = "time"),
  @JsonSubTypes.Type(value = WhyLeftOut.OthersSuitBetter.class, name = "score")
})
public sealed interface WhyLeftOut {

  /** What it takes to add an exercise by hand that was left out. */
  enum ByHand {
    /** Nothing: others only suited better. */
    FREELY,
    /** A recorded reason why it is right for this patient. */
    WITH_REASON,
    /** The exercise is recorded as taught first. */
    ONCE_TAUGHT,
    /** Nothing a therapist can write down outweighs it. */
    NEVER
  }

  /** What it takes to add the exercise by hand all the same. */
  default ByHand byHand() {
    return switch (this) {
      case RedFlag _, RuledOut _ -> ByHand.NEVER;
      case NotTaught _ -> ByHand.ONCE_TAUGHT;
      case GateClosed _, EndRange _, NotWanted _, NotPossible _, EquipmentMissing _ ->
          ByHand.WITH_REASON;
      case OtherPhase _,
          NoLengthFlag _,
          StretchesNothing _,
          FamilyFull _,
          NoTime _,
          OthersSuitBetter _ ->
          ByHand.FREELY;
    };
  }

  /**
   * A red flag must be reviewed first.
   *
   * @param instruction what to do, as the catalogue words it
   */
  record RedFlag(String flag, String instruction) implements WhyLeftOut {}

  /** An X tag: a condition of the patient rules out what the exercise is. */
  record RuledOut(String condition, Match what) implements WhyLeftOut {}

  /**
   * It waits for trunk endurance and calm pain.
   *
   * @param value what the test gave; null when it was not measured
   * @param painNow 0 to 10; null when not asked
   */
  record GateClosed(
      String test,
      @Nullable BigDecimal value,
      BigDecimal atLeast,
      @Nullable BigDecimal painNow,
      int painAtMost)
      implements WhyLeftOut {}

  /** It must be taught in person first. */
  record NotTaught() implements WhyLeftOut {}

  /** Bending and arching patterns are both likely: the ends of the range wait. */
  record EndRange(String tag) implements WhyLeftOut {}

  /** The therapist does not want it for this patient. */
  record NotWanted() implements WhyLeftOut {}

  /** The patient cannot use the body that way. */
  record NotPossible(Posture posture) implements WhyLeftOut {}

  /** Something it needs is not there: for each way of doing it, what is missing. */
  record EquipmentMissing(List<List<String>> missing) implements WhyLeftOut {
    /** Keeps its own copies. */
    public EquipmentMissing {
      missing = missing.stream().map(List::copyOf).toList();
    }
  }

  /** It has no place in this phase. */
  record OtherPhase(int phase) implements WhyLeftOut {}

  /** A stretch is only for a flagged length test, and there is none. */
  record NoLengthFlag() implements WhyLeftOut {}

  /** It stretches nothing that the patterns point to. */
  record StretchesNothing() implements WhyLeftOut {}

  /** So many of its family are in the routine already. */
  record FamilyFull(String family, int there) implements WhyLeftOut {}

  /** It does not fit in the time, in minutes. */
  record NoTime(int minutes) implements WhyLeftOut {}

  /**
   * An exercise that took a place, with its score.
   *
   * @param onlyFor likely patterns that nothing else in the routine serves, and the exercise that
   *     was left out does not either
   * @param forTask whether the place is for a task the patient named, and only this one prepares
   *     for it
   */
  record Rival(String exercise, BigDecimal score, List<String> onlyFor, boolean forTask) {
    /** Keeps its own copy; what was stored earlier does not know these reasons. */
    public Rival {
      onlyFor = onlyFor == null ? List.of() : List.copyOf(onlyFor);
    }
  }

  /**
   * Others suit better.
   *
   * @param rivals what took the places it could have filled; empty when the session is full
   */
  record OthersSuitBetter(BigDecimal score, List<Rival> rivals) implements WhyLeftOut {
    /** Keeps its own copy. */
    public OthersSuitBetter {
      rivals = List.copyOf(rivals);
    }
  }
}
