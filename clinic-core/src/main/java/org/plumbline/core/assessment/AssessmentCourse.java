package org.plumbline.core.assessment;

import java.util.List;
import java.util.Optional;

/**
 * Assessments one after the other, and which of them is read. Beginning an assessment says nothing
 * about the patient: one in which nothing was measured and nothing was answered is passed over.
 *
 * @param lines the newest first
 */
public record AssessmentCourse(List<AssessmentLine> lines) {

  /** Keeps its own copy. */
  public AssessmentCourse {
    lines = List.copyOf(lines);
  }

  /** The latest in which anything was recorded, whether or not it is completed. */
  public Optional<AssessmentLine> read() {
    return lines.stream().filter(AssessmentLine::recorded).findFirst();
  }

  /** One that was begun after the one that is read, with nothing recorded in it yet. */
  public Optional<AssessmentLine> begun() {
    return lines.stream()
        .takeWhile(line -> !line.recorded())
        .filter(AssessmentLine::isOpen)
        .findFirst();
  }

  /** The latest completed one, while the one that is read is not completed. */
  public Optional<AssessmentLine> completedBefore() {
    return read()
        .filter(AssessmentLine::isOpen)
        .flatMap(_ -> lines.stream().filter(line -> line.recorded() && !line.isOpen()).findFirst());
  }
}
