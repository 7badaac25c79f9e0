package org.plumbline.web.therapist;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.assessment.Assessment;
import org.plumbline.core.assessment.StoppedBy;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * What the assessment page shows.
 *
 * @param assessment the assessment at hand
 * @param locked whether it can no longer be changed
 * @param saved whether it was saved just now
 */
record AssessmentView(
    Assessment assessment,
    boolean locked,
    boolean saved,
    List<Question> questions,
    List<Group> groups) {

  /** A question with one field, or one a side. */
  record Question(String id, String text, List<Answer> answers) {}

  /**
   * A field of a question.
   *
   * @param side the side in words; empty for a question without sides
   */
  record Answer(String field, String side) {}

  /** The tests of a family. */
  record Group(Family family, List<TestRow> tests) {}

  /**
   * A test with its fields.
   *
   * @param limits when a value is a finding, in words; empty when it is never graded
   * @param source where the limits come from: the catalogue's source, or the clinic
   * @param reference what the catalogue says about its values
   * @param range the possible values in words; empty for words
   * @param wholeCompanion the field that belongs to the whole test; empty when there is none
   * @param noteField the field for the method or position
   * @param suggests the precautions a finding suggests, in words; empty when there are none
   * @param difference what the sides say together
   */
  record TestRow(
      TestDefinition test,
      String range,
      String limits,
      String source,
      String reference,
      List<Value> values,
      List<Item> items,
      String wholeCompanion,
      String noteField,
      String suggests,
      Grading difference) {

    /** Whether its values are words to choose from. */
    public boolean isChoice() {
      return !test.choices().isEmpty();
    }

    /** Whether pain may end it. */
    public boolean isPainful() {
      return test.family() != Family.POSTURE && test.family() != Family.SAFETY;
    }
  }

  /**
   * A value on a side.
   *
   * @param side the side in words
   * @param endField the field for what ended the test; empty when nothing does
   * @param last the last value in words; empty when there is none
   * @param change what changed since then
   * @param sideCompanion the field that belongs to this side; empty when there is none
   */
  record Value(
      String field,
      String side,
      String painField,
      String endField,
      String sideCompanion,
      String last,
      Grading change,
      Grading grading) {}

  /** An item of a checklist. */
  record Item(String field, String name) {}

  /**
   * How severe something is, in words.
   *
   * @param id the element it is shown in
   * @param text empty when nothing was measured
   * @param tone the style it is shown in
   */
  record Grading(String id, String text, String tone) {}

  /** What may have ended a test. */
  public List<StoppedBy> ends() {
    return List.of(StoppedBy.values());
  }

  /** Everything graded on the page, to be refreshed while values are entered. */
  List<Grading> gradings() {
    List<Grading> all = new ArrayList<>();
    for (Group group : groups) {
      for (TestRow row : group.tests()) {
        for (Value value : row.values()) {
          all.add(value.grading());
          if (!value.last().isEmpty()) {
            all.add(value.change());
          }
        }
        all.add(row.difference());
      }
    }
    return all;
  }
}
