package org.plumbline.core.override;

import java.util.List;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.OverrideFault.Reason;

/**
 * An exercise the clinic does not prescribe. Who follows it already keeps it.
 *
 * @param exercise the exercise's id
 */
public record HiddenExercise(String exercise) implements ItemOverride {

  @Override
  public Subject subject() {
    return new Subject(Subject.Kind.HIDDEN, exercise, "");
  }

  @Override
  public List<OverrideFault> faults(Catalogue before) {
    return before.exercises().containsKey(exercise)
        ? List.of()
        : List.of(new OverrideFault("hidden", Reason.UNKNOWN));
  }

  @Override
  public void change(Knowledge knowledge) {
    knowledge.hidden.add(exercise);
  }
}
