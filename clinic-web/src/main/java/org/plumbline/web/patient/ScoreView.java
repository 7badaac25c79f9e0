package org.plumbline.web.patient;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.outcome.OutcomeCourse;
import org.plumbline.core.outcome.PatientTask;
import org.plumbline.core.outcome.Score;
import org.plumbline.web.page.Option;
import org.plumbline.web.page.ZeroToTen;

/**
 * The questions a patient is asked, or one answer that is corrected.
 *
 * @param correction whether an answer is corrected
 * @param pain null when it is not asked
 * @param tasks null when they are not asked
 * @param named the patient's own tasks
 * @param answers what the patient answered before, the newest first
 */
record ScoreView(
    boolean correction,
    @Nullable Question pain,
    @Nullable Question tasks,
    List<TaskField> named,
    List<Answer> answers) {

  /** What can be answered to each question. */
  public List<Option> getScale() {
    return ZeroToTen.CHOICES;
  }

  /**
   * One question.
   *
   * @param action where the answer is sent
   * @param key what makes sending it twice harmless
   * @param scale what 0 and 10 mean
   */
  record Question(String action, UUID key, String text, String scale) {}

  /** An answer that can be corrected. */
  record Answer(UUID id, String day, String about) {}

  /** One task and the field it is scored in. */
  record TaskField(String field, String name) {

    static TaskField of(PatientTask task) {
      return new TaskField("task-" + task.id(), task.name());
    }
  }

  static List<TaskField> named(OutcomeCourse course) {
    return course.tasks().stream().map(TaskField::of).toList();
  }

  /** What the patient answered; what the clinic wrote down is the clinic's to correct. */
  static List<Answer> answers(OutcomeCourse course, String painInstrument, PatientMessages words) {
    return course.scores().reversed().stream()
        .filter(Score::byPatient)
        .map(
            score ->
                new Answer(
                    score.id(),
                    Days.named(score.day()),
                    score.instrument().equals(painInstrument)
                        ? words.pain_answer(score.value().intValue())
                        : words.tasks_title()))
        .toList();
  }
}
