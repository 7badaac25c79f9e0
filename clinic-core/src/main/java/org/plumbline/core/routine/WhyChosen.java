package org.plumbline.core.routine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.catalogue.TaskFamily;

/**
 * Why an exercise is in a routine, or what counts against it although it is. The points of all
 * reasons of an exercise add up to its selection score (specification section 5, step 2). Stored
 * with drafts and versions under its short name; the pages put it into words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WhyChosen.FillsSlot.class, name = "slot"),
  @JsonSubTypes.Type(value = WhyChosen.AnswersPattern.class, name = "pattern"),
  @JsonSubTypes.Type(value = WhyChosen.PreparesForTask.class, name = "task"),
  @JsonSubTypes.Type(value = WhyChosen.SuitsProfile.class, name = "profile"),
  @JsonSubTypes.Type(value = WhyChosen.InRoutineAlready.class, name = "continuity"),
  @JsonSubTypes.Type(value = WhyChosen.LevelsApart.class, name = "level"),
  @JsonSubTypes.Type(value = WhyChosen.NeedsCare.class, name = "care"),
  @JsonSubTypes.Type(value = WhyChosen.New.class, name = "new"),
  @JsonSubTypes.Type(value = WhyChosen.StandsInFor.class, name = "stands-in"),
  @JsonSubTypes.Type(value = WhyChosen.Favoured.class, name = "favoured"),
  @JsonSubTypes.Type(value = WhyChosen.WeakSideFirst.class, name = "weak-side"),
  @JsonSubTypes.Type(value = WhyChosen.SidesDisagree.class, name = "sides-disagree"),
  @JsonSubTypes.Type(value = WhyChosen.RestDays.class, name = "rest-days"),
  @JsonSubTypes.Type(value = WhyChosen.AddedByHand.class, name = "by-hand"),
  @JsonSubTypes.Type(value = WhyChosen.EasierRungOf.class, name = "easier-rung"),
  @JsonSubTypes.Type(value = WhyChosen.HarderRungOf.class, name = "harder-rung"),
  @JsonSubTypes.Type(value = WhyChosen.InWords.class, name = "in-words")
})
public sealed interface WhyChosen {

  /** What it adds to the selection score; negative when it counts against the exercise. */
  default BigDecimal points() {
    return BigDecimal.ZERO;
  }

  /** It fills a place of the session. */
  record FillsSlot(String slot) implements WhyChosen {}

  /**
   * It answers a pattern of the patient.
   *
   * @param likely whether the pattern is likely; otherwise it is possible
   * @param score of the pattern, 0 to 1
   * @param relevance how far the exercise answers it: 1 mainly, 0.5 partly
   * @param findings the strongest findings for the pattern
   */
  record AnswersPattern(
      String pattern,
      boolean likely,
      BigDecimal score,
      BigDecimal relevance,
      List<KeyFinding> findings,
      BigDecimal points)
      implements WhyChosen {
    /** Keeps its own copy. */
    public AnswersPattern {
      findings = List.copyOf(findings);
    }
  }

  /** It prepares for tasks the patient named, of these kinds. */
  record PreparesForTask(List<TaskFamily> tasks, BigDecimal points) implements WhyChosen {
    /** Keeps its own copy. */
    public PreparesForTask {
      tasks = List.copyOf(tasks);
    }
  }

  /** The patient's profile favours it. */
  record SuitsProfile(String profile, BigDecimal points) implements WhyChosen {}

  /** The patient does it already. */
  record InRoutineAlready(BigDecimal points) implements WhyChosen {}

  /** Its level, 1 to 5, is not the one the routine aims at. */
  record LevelsApart(int level, int target, BigDecimal points) implements WhyChosen {}

  /** A precaution asks for care, and for the therapist's note. */
  record NeedsCare(Caution caution, BigDecimal points) implements WhyChosen {}

  /** The patient has never done it. */
  record New(BigDecimal points) implements WhyChosen {}

  /** It is the nearest rung to another exercise, whose equipment is missing. */
  record StandsInFor(String exercise) implements WhyChosen {}

  /** Precautions of the patient favour it; that breaks ties. */
  record Favoured(List<String> conditions) implements WhyChosen {
    /** Keeps its own copy. */
    public Favoured {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * A test that is weaker on one side.
   *
   * @param side {@link Sides#LEFT} or {@link Sides#RIGHT}
   * @param errorKnown whether the difference was held against the test's error
   */
  record WeakerIn(String test, Sides side, boolean errorKnown) {}

  /** The weaker side begins and does more; the other side copies its repetitions. */
  record WeakSideFirst(Sides side, int extraSets, List<WeakerIn> tests) implements WhyChosen {
    /** Keeps its own copy. */
    public WeakSideFirst {
      tests = List.copyOf(tests);
    }
  }

  /** The findings point to both sides, so both do the same. */
  record SidesDisagree(List<WeakerIn> tests) implements WhyChosen {
    /** Keeps its own copy. */
    public SidesDisagree {
      tests = List.copyOf(tests);
    }
  }

  /** Strength work: so many days a week, never two in a row. */
  record RestDays(int atLeast, int atMost) implements WhyChosen {}

  /** The therapist added it. */
  record AddedByHand() implements WhyChosen {}

  /** It took the place of a harder exercise, when the routine was lowered. */
  record EasierRungOf(String exercise) implements WhyChosen {}

  /** It took the place of an easier exercise, when the routine was raised. */
  record HarderRungOf(String exercise) implements WhyChosen {}

  /** As versions drafted before reasons were kept as facts tell it. */
  record InWords(String words) implements WhyChosen {}
}
