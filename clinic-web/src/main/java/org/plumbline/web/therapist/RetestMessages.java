package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.assessment.RealChange;
import org.plumbline.core.assessment.StoppedBy;

/** The words for how a test was done, what ended it, and what a re-test says. */
@MessageBundle("retest")
public interface RetestMessages {

  @Message("ended by")
  String ended_by();

  @Message(
      "{#when end}{#is FATIGUE}tiredness{#is PAIN}pain{#is FORM}lost form{#is CAP}the cap"
          + "{/when}")
  String end(StoppedBy end);

  @Message("Please write down the pain, more than 0: pain ended the test.")
  String pain_needed();

  @Message("Please choose “pain”, or leave the pain empty if something else ended the test.")
  String end_is_pain();

  @Message("Method or position")
  String method();

  @Message("Tester: {name}.")
  String tester(String name);

  @Message("a hold was capped")
  String capped();

  @Message("at least {size}")
  String at_least(String size);

  @Message(
      "changed by {size}{#when direction}{#is BETTER} for the better{#is WORSE} for the worse"
          + "{#else}{/when}, beyond the measurement error of {error}")
  String real(String size, RealChange.Direction direction, String error);

  @Message("changed by {size}, within the measurement error of {error}")
  String within_error(String size, String error);

  @Message("changed by {size}; error unknown")
  String error_unknown(String size);

  @Message("unchanged")
  String unchanged();

  @Message("unchanged; error unknown")
  String unchanged_error_unknown();

  @Message("change not judged: the last value is not valid without “{needed}”")
  String not_valid(String needed);

  @Message("change not judged: a hold was capped")
  String not_judged();
}
