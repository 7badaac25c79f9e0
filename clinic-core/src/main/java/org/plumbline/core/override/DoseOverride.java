package org.plumbline.core.override;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.override.OverrideFault.Reason;

/**
 * Another starting dose of an exercise. Routines that were begun before keep theirs.
 *
 * @param exercise the exercise's id
 */
public record DoseOverride(String exercise, Dose dose) implements ItemOverride {

  /** The fields of a dose, with the least and the most each of them can be. */
  public enum Field {
    SETS("sets", 1, 10),
    REPS("reps", 1, 100),
    HOLD("holdSeconds", 0, 600),
    REST("restSeconds", 0, 600),
    DAYS("daysPerWeek", 1, 7);

    private final String key;
    private final int least;
    private final int most;

    Field(String key, int least, int most) {
      this.key = key;
      this.least = least;
      this.most = most;
    }

    /** The field of the form. */
    public String key() {
      return key;
    }

    /** The least it can be. */
    public int least() {
      return least;
    }

    /** The most it can be. */
    public int most() {
      return most;
    }

    /** What a dose says in this field. */
    public int of(Dose dose) {
      return switch (this) {
        case SETS -> dose.sets();
        case REPS -> dose.reps();
        case HOLD -> dose.holdSeconds();
        case REST -> dose.restSeconds();
        case DAYS -> dose.daysPerWeek();
      };
    }
  }

  @Override
  public Subject subject() {
    return new Subject(Subject.Kind.DOSE, exercise, "");
  }

  @Override
  public List<OverrideFault> faults(Catalogue before) {
    Exercise known = before.exercises().get(exercise);
    if (known == null) {
      return List.of(new OverrideFault(Field.SETS.key(), Reason.UNKNOWN));
    }
    List<OverrideFault> faults = faults(dose);
    return faults.isEmpty() && known.dose().equals(dose)
        ? List.of(new OverrideFault(Field.SETS.key(), Reason.NO_CHANGE))
        : faults;
  }

  /** The fields of a dose that are out of range. */
  static List<OverrideFault> faults(Dose dose) {
    List<OverrideFault> faults = new ArrayList<>();
    for (Field field : Field.values()) {
      int value = field.of(dose);
      if (value < field.least() || value > field.most()) {
        faults.add(
            new OverrideFault(
                field.key(),
                Reason.OUT_OF_RANGE,
                Integer.toString(field.least()),
                Integer.toString(field.most())));
      }
    }
    return faults;
  }

  @Override
  public void change(Knowledge knowledge) {
    knowledge.exercises.computeIfPresent(
        exercise, (_, it) -> it.starting(dose, StartTime.minutes(dose, it.laterality())));
  }
}
