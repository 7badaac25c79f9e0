package org.plumbline.web.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.web.sample.Cast.Manner;

/** Pain and own tasks as one patient scores them over time. */
final class Scores {

  private static final double TWELVE_WEEKS = 84;
  private static final double SPREAD = 1.1;

  private final Desk desk;
  private final Care care;
  private final Manner manner;
  private final Chance chance;

  Scores(Desk desk, Care care, Manner manner, Chance chance) {
    this.desk = desk;
    this.care = care;
    this.manner = manner;
    this.chance = chance;
  }

  /** Scores pain and tasks now, this many days after care began. */
  boolean record(int dayOfCare) {
    return record(dayOfCare, false);
  }

  /** Scores pain and tasks at the end of care. */
  boolean recordAtDischarge(int dayOfCare) {
    return record(dayOfCare, true);
  }

  /** Scores pain only, between two reviews. */
  boolean recordPain(int dayOfCare) {
    desk.outcomes().record(report(pain(dayOfCare), Map.of(), false));
    return true;
  }

  private boolean record(int dayOfCare, boolean atDischarge) {
    desk.outcomes().record(report(pain(dayOfCare), Map.of(), atDischarge));
    Map<UUID, Integer> tasks = new HashMap<>();
    for (UUID task : care.tasks()) {
      tasks.put(task, chance.score(manner.tasksAfter(dayOfCare / TWELVE_WEEKS), SPREAD));
    }
    desk.outcomes().record(report(null, tasks, atDischarge));
    return true;
  }

  private int pain(int dayOfCare) {
    return chance.score(manner.painAfter(dayOfCare / TWELVE_WEEKS), SPREAD);
  }

  private ScoreReport report(
      @Nullable Integer pain, Map<UUID, Integer> tasks, boolean atDischarge) {
    return new ScoreReport(care.patientId(), pain, tasks, atDischarge, null, chance.key());
  }
}
