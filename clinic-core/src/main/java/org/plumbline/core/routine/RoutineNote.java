package org.plumbline.core.routine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the therapist should know about a routine as a whole. Stored under its short name; the pages
 * put it into words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RoutineNote.FlagIsPositive.class, name = "red-flag"),
  @JsonSubTypes.Type(value = RoutineNote.ConditionApplies.class, name = "condition"),
  @JsonSubTypes.Type(value = RoutineNote.AfterSurgery.class, name = "surgery"),
  @JsonSubTypes.Type(value = RoutineNote.MidRangeFirst.class, name = "mid-range"),
  @JsonSubTypes.Type(value = RoutineNote.Small.class, name = "small"),
  @JsonSubTypes.Type(value = RoutineNote.Few.class, name = "few"),
  @JsonSubTypes.Type(value = RoutineNote.Many.class, name = "many"),
  @JsonSubTypes.Type(value = RoutineNote.SetsCut.class, name = "sets-cut"),
  @JsonSubTypes.Type(value = RoutineNote.Split.class, name = "split"),
  @JsonSubTypes.Type(value = RoutineNote.WeekTooShort.class, name = "week-too-short"),
  @JsonSubTypes.Type(value = RoutineNote.WeekBelowFloor.class, name = "week-below-floor"),
  @JsonSubTypes.Type(value = RoutineNote.UnusualSession.class, name = "unusual-session"),
  @JsonSubTypes.Type(value = RoutineNote.UnusualWeek.class, name = "unusual-week"),
  @JsonSubTypes.Type(value = RoutineNote.ProfileApplies.class, name = "profile"),
  @JsonSubTypes.Type(value = RoutineNote.PainWhileLifting.class, name = "pain-while-lifting"),
  @JsonSubTypes.Type(value = RoutineNote.TasksMissing.class, name = "tasks-missing"),
  @JsonSubTypes.Type(value = RoutineNote.Aerobic.class, name = "aerobic")
})
public sealed interface RoutineNote {

  /**
   * A red flag is positive.
   *
   * @param instruction what to do, as the catalogue words it
   */
  record FlagIsPositive(String flag, String instruction) implements RoutineNote {}

  /** A precaution applies; the catalogue has its advice. */
  record ConditionApplies(String condition) implements RoutineNote {}

  /** So many weeks after an operation, with the protocol as the therapist wrote it down. */
  record AfterSurgery(int week, String protocol) implements RoutineNote {}

  /** Patterns that pull in opposite directions are all likely. */
  record MidRangeFirst() implements RoutineNote {}

  /** What keeps a routine small. */
  enum WhySmall {
    FIRST_WEEK,
    SHORT_SESSION,
    DROPOUT_LIKELY
  }

  /**
   * So many exercises at most.
   *
   * @param shortMinutes up to how many minutes a session counts as short
   */
  record Small(int atMost, int shortMinutes, List<WhySmall> why) implements RoutineNote {
    /** Keeps its own copy. */
    public Small {
      why = List.copyOf(why);
    }
  }

  /** Fewer exercises are left than are usual. */
  record Few(int exercises, int atLeast, int usually) implements RoutineNote {}

  /** More exercises than usual: fewer are done better. */
  record Many(int exercises) implements RoutineNote {}

  /** Sets were cut so that the session fits its time. */
  record SetsCut() implements RoutineNote {}

  /** The routine takes longer than there is time: two short sessions on the day instead. */
  record Split(BigDecimal minutes, int available, int splitMinutes) implements RoutineNote {}

  /** The week's minutes are below the warning. */
  record WeekTooShort(BigDecimal minutes, int warning) implements RoutineNote {}

  /** The week's minutes are below the floor, but not below the warning. */
  record WeekBelowFloor(BigDecimal minutes, int floor) implements RoutineNote {}

  /** The session is shorter or longer than the usual minutes. */
  record UnusualSession(int atLeast, int atMost) implements RoutineNote {}

  /** The week has fewer or more sessions than usual. */
  record UnusualWeek(int atLeast, int atMost) implements RoutineNote {}

  /** The profile comes with advice, which the catalogue has. */
  record ProfileApplies(String profile) implements RoutineNote {}

  /** Pain now, 0 to 10, is higher than lifting goes on with. */
  record PainWhileLifting(BigDecimal painNow, int painAtMost) implements RoutineNote {}

  /** Integration work is chosen for the patient's own tasks, and none is named. */
  record TasksMissing() implements RoutineNote {}

  /** Walking or cycling belongs beside every routine (G NICE NG59). */
  record Aerobic() implements RoutineNote {}
}
