package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.Sides;

/** Says a dose as a person would. */
@Named("doses")
@ApplicationScoped
public class DoseWords {

  private final SheetMessages words;

  DoseWords(SheetMessages words) {
    this.words = words;
  }

  /** How much of it, for example "left 3 sets, right 2 sets of 8, begin with the left". */
  public String amount(PrescribedDose dose) {
    String amount =
        switch (dose.sides()) {
          case BOTH -> work(dose, dose.sets());
          case EACH ->
              dose.setsLeft() == dose.setsRight()
                  ? words.each_side(work(dose, dose.sets()))
                  : words.both_sides(words.sets(dose.setsLeft()), work(dose, dose.setsRight()));
          case LEFT -> words.left_only(work(dose, dose.setsLeft()));
          case RIGHT -> words.right_only(work(dose, dose.setsRight()));
        };
    if (dose.firstSide() == null) {
      return amount;
    }
    return amount
        + ", "
        + (dose.firstSide() == Sides.LEFT ? words.left_first() : words.right_first());
  }

  private String work(PrescribedDose dose, int sets) {
    if (dose.holdSeconds() == 0) {
      return words.sets_of_reps(sets, dose.reps());
    }
    return dose.reps() == 1
        ? words.sets_of_seconds(sets, dose.holdSeconds())
        : words.sets_of_holds(sets, dose.reps(), dose.holdSeconds());
  }

  /** The pace of a repetition; empty when there is nothing to say. */
  public String pace(Tempo tempo) {
    return switch (tempo.manner()) {
      case COUNTED -> counted(tempo);
      case SMOOTH -> words.tempo_smooth();
      case SLOW -> words.tempo_slow();
      case FAST -> words.tempo_fast();
      case WALK -> words.tempo_walk();
      case HOLD -> "";
    };
  }

  private String counted(Tempo tempo) {
    List<String> parts = new ArrayList<>();
    if (tempo.liftingSeconds() > 0) {
      parts.add(words.tempo_effort(tempo.liftingSeconds()));
    }
    if (tempo.holdSeconds() > 0) {
      parts.add(words.tempo_still(tempo.holdSeconds()));
    }
    if (tempo.loweringSeconds() > 0) {
      parts.add(words.tempo_back(tempo.loweringSeconds()));
    }
    return String.join(", ", parts);
  }

  /** What else belongs to the dose: rest, days and how hard. */
  public String rest(PrescribedDose dose) {
    List<String> parts = new ArrayList<>();
    if (rests(dose)) {
      parts.add(words.rest(dose.restSeconds()));
    }
    parts.add(words.days(dose.daysPerWeek()));
    if (dose.repsInReserve() != null) {
      parts.add(words.reserve(dose.repsInReserve()));
    }
    if (dose.effort() != null) {
      parts.add(words.effort(dose.effort()));
    }
    return String.join(", ", parts);
  }

  private static boolean rests(PrescribedDose dose) {
    return dose.restSeconds() > 0 && dose.sets() > 1;
  }

  /** Everything about a dose in one line, as therapists write it. */
  public String line(PrescribedDose dose) {
    return String.join("; ", parts(dose, true));
  }

  /**
   * The same for an exercise among others of its routine.
   *
   * @param usualDays the routine's sessions a week; said beside the exercise only when it has
   *     others
   */
  public String line(PrescribedDose dose, int usualDays) {
    return String.join("; ", parts(dose, dose.daysPerWeek() != usualDays));
  }

  private List<String> parts(PrescribedDose dose, boolean withDays) {
    List<String> parts = new ArrayList<>(List.of(amount(dose)));
    if (dose.tempo().manner() == Tempo.Manner.COUNTED) {
      parts.add(words.tempo_short(dose.tempo().text()));
    }
    if (!dose.load().isEmpty()) {
      parts.add(dose.load());
    }
    if (rests(dose)) {
      parts.add(words.rest_short(dose.restSeconds()));
    }
    if (withDays) {
      parts.add(words.days(dose.daysPerWeek()));
    }
    if (dose.repsInReserve() != null) {
      parts.add(words.reserve_short(dose.repsInReserve()));
    }
    if (dose.effort() != null) {
      parts.add(words.effort_short(dose.effort()));
    }
    return parts;
  }

  /** Minutes as they are shown. */
  public String minutes(BigDecimal minutes) {
    return Dosing.shown(minutes);
  }
}
