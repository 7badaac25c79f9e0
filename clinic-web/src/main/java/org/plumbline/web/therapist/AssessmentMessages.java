package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.pattern.PatternClass;

/** The words of the assessment and of its patterns. */
@MessageBundle("assess")
public interface AssessmentMessages {

  @Message("Assessment")
  String title();

  @Message("Movement patterns")
  String patterns();

  @Message("Nothing was assessed in this episode yet.")
  String nothing_yet();

  @Message("Begin an assessment")
  String begin();

  @Message("Go on with the open assessment")
  String go_on();

  @Message("Earlier assessments")
  String earlier();

  @Message("{count} values")
  String values(long count);

  @Message("Begun {when}.")
  String begun(String when);

  @Message("Completed {when}. What was found then stays as it is.")
  String completed(String when);

  @Message("Saved. What follows is computed from what is stored.")
  String saved();

  @Message(
      "Leave empty what was not asked or not measured: nothing is taken for normal. A decimal"
          + " comma is fine.")
  String explanation();

  @Message("Questions")
  String questions();

  @Message("yes")
  String yes();

  @Message("no")
  String no();

  @Message("not asked")
  String not_asked();

  @Message("positive")
  String positive();

  @Message("negative")
  String negative();

  @Message("not tested")
  String not_tested();

  @Message(
      "{#when family}{#is LENGTH}Length{#is STRENGTH}Strength and endurance{#is CONTROL}Control"
          + "{#is SYMPTOM}Symptoms{#is HISTORY}History{#is POSTURE}Posture{#is SAFETY}Safety{/when}")
  String family(Family family);

  @Message("{#when side}{#is LEFT}Left{#is RIGHT}Right{#else}Value{/when}")
  String side(Side side);

  @Message("{what}{#when side}{#is LEFT}, left{#is RIGHT}, right{#else}{/when}")
  String on_side(String what, Side side);

  @Message("Possible {from} to {to}.")
  String range(String from, String to);

  @Message("Finding: {limits}.")
  String finding_when(String limits);

  @Message("A finding suggests the precaution “{conditions}”.")
  String suggests(String conditions);

  @Message("last {value}, {day}")
  String last(String value, String day);

  @Message("pain that stopped it, 0–10")
  String pain();

  @Message("Finding")
  String grade_finding();

  @Message("Borderline")
  String grade_borderline();

  @Message("Slight")
  String grade_slight();

  @Message("Normal")
  String grade_normal();

  @Message("Not graded")
  String grade_none();

  @Message("Side difference {size}: {grade}")
  String difference(String size, String grade);

  @Message("Weaker/stronger {size}: {grade}")
  String symmetry(String size, String grade);

  @Message("lower on the {side}")
  String lower(String side);

  @Message("worse on the {side}")
  String worse(String side);

  @Message("Save")
  String save();

  @Message("Save and complete")
  String complete();

  @Message("Source: {source}")
  String source(String source);

  @Message("Patterns so far")
  String panel();

  @Message("A movement hypothesis for you to confirm, never a diagnosis.")
  String hypothesis();

  @Message("Nothing is likely or possible from what was measured so far.")
  String none_shown();

  @Message("{label}: {advice}")
  String multidirectional(String label, String advice);

  @Message(
      "{#when result}{#is LIKELY}Likely{#is POSSIBLE}Possible{#is NOT_SUPPORTED}Not supported"
          + "{#is INSUFFICIENT_DATA}Not enough data{/when}")
  String pattern_class(PatternClass result);

  @Message("Score {score}, from {coverage} % of its evidence")
  String score(String score, String coverage);

  @Message("severity {severity} of 1 · {weight}")
  String counts(String severity, String weight);

  @Message("severity {severity} of 1 · counted with the finding before it")
  String counted_before(String severity);

  @Message("Speaks for it")
  String supports();

  @Message("Speaks against it")
  String against();

  @Message("Measured, not found")
  String not_found();

  @Message("Not known yet")
  String missing();

  @Message("Next best test: {test}")
  String next_best(String test);

  @Message("Nothing so far")
  String nothing();

  @Message("Thought short or overactive: {muscles}.")
  String overactive(String muscles);

  @Message("Thought weak or underactive: {muscles}.")
  String underactive(String muscles);

  @Message("In words for the patient")
  String told();

  @Message("Your verdict")
  String verdict();

  @Message("Accept")
  String accept();

  @Message("Reject")
  String reject();

  @Message("Note")
  String note();

  @Message("Accepted on {day}")
  String accepted(String day);

  @Message("Rejected on {day}")
  String rejected(String day);

  @Message("All patterns")
  String all_patterns();

  @Message(
      "The product's catalogue has changed since this was measured. What you see is how version"
          + " {version} reads the same findings; what was read then is kept.")
  String read_anew(String version);

  @Message("Every pattern and side, in the order of the catalogue {version}.")
  String all_caption(String version);

  @Message("Pattern")
  String pattern();

  @Message("Result")
  String result();

  @Message("Score")
  String score_column();

  @Message("Coverage")
  String coverage_column();

  @Message("Next best test")
  String next_column();

  @Message("Change the findings")
  String to_assessment();

  @Message("See the findings")
  String see_assessment();

  @Message("Unusual: hardly anybody is outside {low} to {high}. Please look at the entry again.")
  String unusual(String low, String high);

  @Message("From the assessment of {day}.")
  String found_on(String day);

  @Message("From the assessment of {day}, which is still in progress.")
  String found_so_far(String day);

  @Message(
      "An assessment was begun on {day}. Nothing is recorded in it yet, so what was found on"
          + " {before} still stands here.")
  String only_begun(String day, String before);

  @Message("Go on with the assessment in progress")
  String go_on_begun();

  @Message("The last completed assessment is of {day}.")
  String completed_before(String day);

  @Message("What it said")
  String to_reading();

  @Message("What was found on {day}")
  String reading_of(String day);

  @Message("To be read only.")
  String read_only();

  @Message("What is read now")
  String to_patterns();

  @Message("Made from the assessment of {day}.")
  String made_from(String day);

  @Message("{name} is {result}: both parts are listed here.")
  String layered(String name, String result);

  @Message("What the findings support most")
  String supported();
}
