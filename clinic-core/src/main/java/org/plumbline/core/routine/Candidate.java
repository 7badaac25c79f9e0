package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.plumbline.core.catalogue.Exercise;

/**
 * An exercise that may be chosen, with its score.
 *
 * @param serves the patterns of the patient it answers
 * @param forTask whether it prepares for a task the patient named
 * @param preferred whether a precaution favours it; breaks ties
 * @param reasons what makes up the score
 * @param standsInFor exercises it replaces because their equipment is missing
 */
record Candidate(
    Exercise exercise,
    BigDecimal score,
    Set<String> serves,
    boolean forTask,
    boolean preferred,
    List<WhyChosen> reasons,
    List<Exercise> standsInFor) {

  String id() {
    return exercise.id();
  }

  String family() {
    return exercise.family();
  }
}
