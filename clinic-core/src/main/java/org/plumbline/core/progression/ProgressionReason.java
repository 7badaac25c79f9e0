package org.plumbline.core.progression;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.routine.Caution;
import org.plumbline.core.routine.WhyLeftOut;
import org.plumbline.core.training.PainVerdict;

/**
 * Why something is proposed, as data; the words are the reader's. Stored with a proposal under its
 * short name. Pain and effort are 0 to 10, quality 0 to 3, shares 0 and more with 1 for all that
 * was asked.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ProgressionReason.GreenInARow.class, name = "green-in-a-row"),
  @JsonSubTypes.Type(value = ProgressionReason.FewGreen.class, name = "few-green"),
  @JsonSubTypes.Type(value = ProgressionReason.MorningMissing.class, name = "morning-missing"),
  @JsonSubTypes.Type(value = ProgressionReason.Spare.class, name = "spare"),
  @JsonSubTypes.Type(value = ProgressionReason.HeldLonger.class, name = "held-longer"),
  @JsonSubTypes.Type(value = ProgressionReason.LittleSpare.class, name = "little-spare"),
  @JsonSubTypes.Type(value = ProgressionReason.Steady.class, name = "steady"),
  @JsonSubTypes.Type(value = ProgressionReason.Unsteady.class, name = "unsteady"),
  @JsonSubTypes.Type(value = ProgressionReason.LostForm.class, name = "lost-form"),
  @JsonSubTypes.Type(value = ProgressionReason.Incomplete.class, name = "incomplete"),
  @JsonSubTypes.Type(value = ProgressionReason.Amber.class, name = "amber"),
  @JsonSubTypes.Type(value = ProgressionReason.AmbersInARow.class, name = "ambers-in-a-row"),
  @JsonSubTypes.Type(value = ProgressionReason.Red.class, name = "red"),
  @JsonSubTypes.Type(value = ProgressionReason.RedsClose.class, name = "reds-close"),
  @JsonSubTypes.Type(value = ProgressionReason.EnoughThisWeek.class, name = "enough-this-week"),
  @JsonSubTypes.Type(value = ProgressionReason.RungThisWeek.class, name = "rung-this-week"),
  @JsonSubTypes.Type(value = ProgressionReason.RungTooNew.class, name = "rung-too-new"),
  @JsonSubTypes.Type(value = ProgressionReason.NoHarderRung.class, name = "no-harder-rung"),
  @JsonSubTypes.Type(value = ProgressionReason.NoEasierRung.class, name = "no-easier-rung"),
  @JsonSubTypes.Type(value = ProgressionReason.RungNotPossible.class, name = "rung-not-possible"),
  @JsonSubTypes.Type(value = ProgressionReason.RungHidden.class, name = "rung-hidden"),
  @JsonSubTypes.Type(value = ProgressionReason.NoteNeeded.class, name = "note-needed"),
  @JsonSubTypes.Type(value = ProgressionReason.WeeksOfLoad.class, name = "weeks-of-load"),
  @JsonSubTypes.Type(value = ProgressionReason.LighterWeekOver.class, name = "lighter-week-over"),
  @JsonSubTypes.Type(value = ProgressionReason.EffortUp.class, name = "effort-up"),
  @JsonSubTypes.Type(value = ProgressionReason.NoStep.class, name = "no-step"),
  @JsonSubTypes.Type(value = ProgressionReason.OutcomeUnmoved.class, name = "outcome-unmoved"),
  @JsonSubTypes.Type(value = ProgressionReason.Adherent.class, name = "adherent"),
  @JsonSubTypes.Type(value = ProgressionReason.LittleTrained.class, name = "little-trained"),
  @JsonSubTypes.Type(value = ProgressionReason.PainUp.class, name = "pain-up"),
  @JsonSubTypes.Type(value = ProgressionReason.FlareReported.class, name = "flare-reported"),
  @JsonSubTypes.Type(value = ProgressionReason.FlareOngoing.class, name = "flare-ongoing"),
  @JsonSubTypes.Type(value = ProgressionReason.Settled.class, name = "settled"),
  @JsonSubTypes.Type(value = ProgressionReason.ShareOfBefore.class, name = "share-of-before"),
  @JsonSubTypes.Type(value = ProgressionReason.DaysWithout.class, name = "days-without")
})
public sealed interface ProgressionReason {

  /** Green sessions in a row, the last on {@code last}. */
  record GreenInARow(int sessions, LocalDate last) implements ProgressionReason {}

  /** Only so many green sessions in a row at this dose; {@code needed} are asked for. */
  record FewGreen(int sessions, int needed) implements ProgressionReason {}

  /** The morning after this session was not written down, which blocks a step up. */
  record MorningMissing(LocalDate session) implements ProgressionReason {}

  /** At least so many repetitions in reserve in each of the sessions. */
  record Spare(int reps) implements ProgressionReason {}

  /** Held at least so much longer than asked, as a share of what was asked. */
  record HeldLonger(BigDecimal share) implements ProgressionReason {}

  /**
   * Less than {@code needed} repetitions in reserve; {@code reps} is null when not written down.
   */
  record LittleSpare(@Nullable Integer reps, int needed) implements ProgressionReason {}

  /** Quality of at least this in each of the sessions. */
  record Steady(int quality) implements ProgressionReason {}

  /** Quality too low for a step up; null when not written down. */
  record Unsteady(LocalDate session, @Nullable Integer quality) implements ProgressionReason {}

  /** Form lost (quality 0) in so many sessions in a row, the last on {@code last}. */
  record LostForm(int sessions, LocalDate last) implements ProgressionReason {}

  /** Not all the work was done: the share that was, 0 to below 1. */
  record Incomplete(LocalDate session, BigDecimal share) implements ProgressionReason {}

  /** An amber session, and the rule of the light that said so. */
  record Amber(LocalDate session, PainVerdict.Reason because) implements ProgressionReason {}

  /** So many amber sessions in a row, the last on {@code last}. */
  record AmbersInARow(int sessions, LocalDate last) implements ProgressionReason {}

  /** A red session, and the rule of the light that said so. */
  record Red(LocalDate session, PainVerdict.Reason because) implements ProgressionReason {}

  /** Red sessions within a few days of each other. */
  record RedsClose(List<LocalDate> sessions, int withinDays) implements ProgressionReason {
    /** Keeps its own copy. */
    public RedsClose {
      sessions = List.copyOf(sessions);
    }
  }

  /** So many exercises were raised within so many days, which is enough. */
  record EnoughThisWeek(int exercises, int withinDays) implements ProgressionReason {}

  /** A rung of this family was climbed within so many days. */
  record RungThisWeek(String family, int withinDays) implements ProgressionReason {}

  /** A condition asks for more weeks on a rung; this one began on {@code since}. */
  record RungTooNew(String condition, LocalDate since, int weeks) implements ProgressionReason {}

  /**
   * The ladder has no harder rung that this patient may do and does not do yet.
   *
   * @param already the harder rungs that are in the routine; empty, too, for what was stored before
   *     they were told
   */
  record NoHarderRung(List<String> already) implements ProgressionReason {
    /** Keeps its own copy. */
    public NoHarderRung {
      already = already == null ? List.of() : List.copyOf(already);
    }
  }

  /**
   * The ladder has no easier rung that this patient may do and does not do yet; less of the same
   * instead.
   *
   * @param already the easier rungs that are in the routine or proposed for another exercise;
   *     empty, too, for what was stored before they were told
   */
  record NoEasierRung(List<String> already) implements ProgressionReason {
    /** Keeps its own copy. */
    public NoEasierRung {
      already = already == null ? List.of() : List.copyOf(already);
    }
  }

  /**
   * A rung was passed over: this patient may not do it now.
   *
   * @param why what stands against it; null when only that it may not be done is known
   */
  record RungNotPossible(String exercise, @Nullable WhyLeftOut why) implements ProgressionReason {}

  /** A rung was passed over: the clinic does not prescribe it any more. */
  record RungHidden(String exercise) implements ProgressionReason {}

  /** The rung that is proposed asks for the therapist's note, which nobody wrote yet. */
  record NoteNeeded(String exercise, Caution caution) implements ProgressionReason {}

  /** So many weeks of training without a lighter one. */
  record WeeksOfLoad(int weeks, LocalDate since) implements ProgressionReason {}

  /** The lighter week that began on this day has had its days. */
  record LighterWeekOver(LocalDate began, int days) implements ProgressionReason {}

  /** The same dose of an exercise felt harder than before. */
  record EffortUp(String exercise, int before, int now) implements ProgressionReason {}

  /** No step up for so many weeks. */
  record NoStep(int weeks, LocalDate since) implements ProgressionReason {}

  /** After so many weeks the outcome has not moved by as much as patients notice (MIC). */
  record OutcomeUnmoved(int weeks) implements ProgressionReason {}

  /** Adherence over four weeks, 0 to 1, high enough for the dose to have had its chance. */
  record Adherent(BigDecimal share) implements ProgressionReason {}

  /** Adherence over four weeks, 0 to 1, too low for the dose to be judged. */
  record LittleTrained(BigDecimal share) implements ProgressionReason {}

  /** Pain of at least {@code above} more than the baseline on days in a row. */
  record PainUp(List<LocalDate> days, BigDecimal baseline, int above) implements ProgressionReason {
    /** Keeps its own copy. */
    public PainUp {
      days = List.copyOf(days);
    }
  }

  /** The patient said that a flare began on this day. */
  record FlareReported(LocalDate day) implements ProgressionReason {}

  /** The flare of this day has not settled yet. */
  record FlareOngoing(LocalDate began) implements ProgressionReason {}

  /** Pain was settled for two days by this one; the share of the plan that is right now. */
  record Settled(LocalDate by, BigDecimal share) implements ProgressionReason {}

  /** The share of the plan before the flare that is right after a red session on the way back. */
  record ShareOfBefore(BigDecimal share) implements ProgressionReason {}

  /** So many days without a session. */
  record DaysWithout(int days) implements ProgressionReason {}
}
