package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of the library.
 *
 * @param id the code, such as {@code GB01}; its first two letters are its family
 * @param phases the phases (1–4) it belongs to
 * @param level how hard it is, 1–5
 * @param muscles the muscles it works
 * @param position the starting position in words
 * @param positions the postures it can be done in; any one of them is enough
 * @param equipment what it needs; any one of the sets is enough, an empty set needs nothing
 * @param equipmentNote what else may be said about the equipment
 * @param easier the ids of the easier rungs of its ladder
 * @param harder the ids of the harder rungs
 * @param dose the starting dose
 * @param minutes the minutes the starting dose takes, both sides and rests included
 * @param stop when to stop this exercise, besides the global rules
 * @param tags what precautions look for
 * @param tasks the kinds of daily task it prepares for
 * @param relevance how much it answers each pattern, 0–1 by pattern id
 * @param teachInPerson whether it must be taught in person before it is released for home
 * @param steps how to do it, in the patient's words
 * @param link where more is shown, such as a clinic's own film; absent for what is shipped
 */
public record Exercise(
    String id,
    String name,
    Category category,
    Set<Integer> phases,
    int level,
    Laterality laterality,
    List<String> muscles,
    String position,
    Set<Position> positions,
    List<Set<String>> equipment,
    @Nullable String equipmentNote,
    List<String> easier,
    List<String> harder,
    Dose dose,
    BigDecimal minutes,
    String breathing,
    String cue,
    List<String> stop,
    Set<String> tags,
    Set<TaskFamily> tasks,
    Map<String, BigDecimal> relevance,
    boolean teachInPerson,
    List<String> steps,
    @Nullable URI link,
    Evidence evidence) {

  public Exercise {
    phases = InOrder.set(phases);
    muscles = List.copyOf(muscles);
    positions = InOrder.set(positions);
    equipment = equipment.stream().map(InOrder::set).toList();
    easier = List.copyOf(easier);
    harder = List.copyOf(harder);
    stop = List.copyOf(stop);
    tags = InOrder.set(tags);
    tasks = InOrder.set(tasks);
    relevance = InOrder.map(relevance);
    steps = List.copyOf(steps);
  }

  /** The family of exercises it belongs to, such as {@code GB} for bridges. */
  public String family() {
    return id.substring(0, 2);
  }

  /** Whether it can be done with what is at hand. */
  public boolean doableWith(Set<String> atHand) {
    return equipment.stream().anyMatch(atHand::containsAll);
  }

  /** The same exercise with another starting dose. */
  public Exercise starting(Dose otherDose, BigDecimal otherMinutes) {
    return new Exercise(
        id,
        name,
        category,
        phases,
        level,
        laterality,
        muscles,
        position,
        positions,
        equipment,
        equipmentNote,
        easier,
        harder,
        otherDose,
        otherMinutes,
        breathing,
        cue,
        stop,
        tags,
        tasks,
        relevance,
        teachInPerson,
        steps,
        link,
        evidence);
  }
}
