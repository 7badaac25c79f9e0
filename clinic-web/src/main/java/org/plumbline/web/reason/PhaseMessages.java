package org.plumbline.web.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.routine.PhaseOutlook.Standing;

/** The words for whether a patient is ready for the next phase. */
@MessageBundle("phase")
public interface PhaseMessages {

  @Message("The next phase")
  String title();

  @Message("You decide: choose the phase in the tailoring. Nothing changes by itself.")
  String explanation();

  @Message("Phase {number}, {name}")
  String entry(int number, String name);

  @Message("Early to phase {number}, {name}")
  String early(int number, String name);

  @Message(
      "The order of the phases is convention: with little pain and good quality, strength work"
          + " may begin early.")
  String early_explanation();

  @Message("Everything is met.")
  String open();

  @Message("{#when standing}{#is MET}met{#is NOT_MET}not met{#is UNKNOWN}not known{/when}")
  String standing(Standing standing);

  @Message("{what}: {value} (needed: {needed})")
  String line(String what, String value, String needed);

  @Message("{what}: nothing recorded (needed: {needed})")
  String line_unknown(String what, String needed);

  @Message("{least} or more")
  String at_least(String least);

  @Message("{most} or less")
  String at_most(String most);

  @Message("sessions logged in this phase")
  String sessions();

  @Message("prescribed work done, in percent")
  String completion();

  @Message("quality logged lately, of 3")
  String quality();

  @Message("latest sessions in a row without a red light")
  String last_not_red();

  @Message("whole weeks in this phase")
  String weeks();

  @Message("grade of the hip hinge")
  String hinge();

  @Message("planks and side planks done in full last time, in percent")
  String planks();

  @Message("repetitions in reserve logged lately")
  String reserve();

  @Message("pain now, of 10")
  String pain();
}
