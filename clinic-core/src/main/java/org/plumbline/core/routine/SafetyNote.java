package org.plumbline.core.routine;

import java.time.LocalDate;
import java.util.List;

/** What about the safety screen keeps a routine from being published, or is worth doing first. */
public sealed interface SafetyNote {

  /** The safety questions have not been asked. */
  record NotScreened() implements SafetyNote {}

  /** Some questions were not asked; not asked is never no. */
  record NotAsked(List<String> flags) implements SafetyNote {
    /** Keeps its own copy. */
    public NotAsked {
      flags = List.copyOf(flags);
    }
  }

  /**
   * A red flag waits for its review.
   *
   * @param instruction what to do, as the catalogue words it
   */
  record AwaitsReview(String flag, String instruction) implements SafetyNote {}

  /** Symptoms in a leg were logged since the questions were asked. */
  record LegSymptoms(LocalDate trainedOn) implements SafetyNote {}

  /** A flare was written down since the questions were asked. */
  record FlareSince(LocalDate noted) implements SafetyNote {}

  /** The patient answered some of the questions at home since the care team asked them. */
  record AnsweredAtHome(LocalDate answeredOn) implements SafetyNote {}

  /** The questions were asked long ago; they are due again every so many days. */
  record AskAgain(LocalDate lastAsked, int everyDays) implements SafetyNote {}
}
