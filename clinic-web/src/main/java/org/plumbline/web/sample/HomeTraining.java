package org.plumbline.web.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.ExerciseReport.AsPrescribed;
import org.plumbline.core.training.ExerciseReport.Different;
import org.plumbline.core.training.ExerciseReport.Skipped;
import org.plumbline.core.training.ExerciseReport.Told;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.SkipReason;
import org.plumbline.core.training.Volume.Amount;
import org.plumbline.web.sample.Cast.Manner;

/** How one person trains at home: on which days, how much, how it feels, and what they write. */
final class HomeTraining {

  private static final List<SkipReason> REASONS =
      List.of(SkipReason.NO_TIME, SkipReason.TIRED, SkipReason.PAIN, SkipReason.UNSURE_HOW);
  private static final double SKIPS = 0.05;
  private static final double DOES_LESS = 0.08;
  private static final double WRITES = 0.15;
  private static final double LEG_SYMPTOMS_WHEN_SORE = 0.08;
  private static final int TWELVE_WEEKS = 84;

  private final Manner manner;
  private final Chance chance;
  private final Comments comments;
  private final SessionReport.Source source;

  HomeTraining(Manner manner, Chance chance, Comments comments, SessionReport.Source source) {
    this.manner = manner;
    this.chance = chance;
    this.comments = comments;
    this.source = source;
  }

  /** Whether they train on a day, this many days after care began. */
  boolean trainsOn(int dayOfCare, boolean due) {
    return chance.happens(due ? manner.trainsAfter(part(dayOfCare)) : manner.extra());
  }

  /** Pain of a usual hour, this many days after care began, 0 to 10. */
  int pain(int dayOfCare) {
    return chance.score(manner.painAfter(part(dayOfCare)), 0.8);
  }

  /** What they tell about a session of these exercises. */
  SessionReport report(
      UUID patientId,
      LocalDate day,
      int dayOfCare,
      List<FollowedExercise> exercises,
      boolean legSymptoms) {
    boolean sore = chance.happens(manner.sore());
    int before = Math.max(0, pain(dayOfCare) - 1);
    List<ExerciseReport> told = new ArrayList<>();
    boolean skipped = false;
    for (FollowedExercise exercise : exercises) {
      boolean skips = !told.isEmpty() && chance.happens(sore ? 3 * SKIPS : SKIPS);
      told.add(skips ? skip(exercise, sore) : done(exercise, dayOfCare, before, sore));
      skipped |= skips;
    }
    return new SessionReport(
        patientId,
        day,
        before,
        legSymptoms || (sore && chance.happens(LEG_SYMPTOMS_WHEN_SORE)),
        comment(sore, skipped),
        source,
        chance.key(),
        told);
  }

  private ExerciseReport skip(FollowedExercise exercise, boolean sore) {
    SkipReason reason = sore ? SkipReason.PAIN : chance.oneOf(REASONS);
    return new ExerciseReport(exercise.id(), new Skipped(reason));
  }

  private ExerciseReport done(FollowedExercise exercise, int dayOfCare, int before, boolean sore) {
    int pain = sore ? before + chance.between(2, 4) : before + chance.between(-1, 1);
    return new ExerciseReport(
        exercise.id(),
        told(exercise, sore),
        exercise.load(),
        chance.between(3, sore ? 8 : 6),
        chance.between(sore ? 0 : 2, 4),
        quality(dayOfCare, sore),
        Math.clamp(pain, 0, 10),
        null);
  }

  private int quality(int dayOfCare, boolean sore) {
    return sore ? chance.between(1, 2) : chance.happens(0.4 + 0.5 * part(dayOfCare)) ? 3 : 2;
  }

  private Told told(FollowedExercise exercise, boolean sore) {
    if (manner.extra() > 0.5 && chance.happens(0.4)) {
      return amounts(exercise, 1);
    }
    return chance.happens(sore ? 0.5 : DOES_LESS) ? amounts(exercise, -1) : new AsPrescribed();
  }

  /** As many repetitions as asked, in more or fewer sets. */
  private static Told amounts(FollowedExercise exercise, int moreSets) {
    Map<Side, Amount> done = new EnumMap<>(Side.class);
    for (var asked : exercise.sides()) {
      Amount amount = asked.amount();
      done.put(
          asked.side(),
          new Amount(Math.max(1, amount.sets() + moreSets), amount.reps(), amount.holdSeconds()));
    }
    return new Different(done);
  }

  private @Nullable String comment(boolean sore, boolean skipped) {
    if (sore) {
      return chance.oneOf(comments.sore());
    }
    if (!chance.happens(WRITES)) {
      return null;
    }
    if (skipped) {
      return chance.oneOf(comments.skipped());
    }
    return chance.oneOf(chance.happens(0.5) ? comments.good() : comments.usual());
  }

  private static double part(int dayOfCare) {
    return Math.min(1, dayOfCare / (double) TWELVE_WEEKS);
  }
}
