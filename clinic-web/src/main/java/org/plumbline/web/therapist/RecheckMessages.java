package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what became known of a patient since the routine was published. */
@MessageBundle("recheck")
public interface RecheckMessages {

  @Message("{name} follows version {number}, published on {day}. A red flag waits for its review:")
  String flags(String name, int number, String day);

  @Message(
      "{#if count == 1}One exercise that {name} follows at home is{#else}{count} exercises that"
          + " {name} follows at home are{/if} ruled out by what is known now (version {number},"
          + " published on {day}):")
  String ruled_out(int count, String name, int number, String day);

  @Message("What {name} follows at home asks for a look (version {number}, published on {day}):")
  String to_look_at(String name, int number, String day);

  @Message("Nothing has changed for {name}: the routine stays as it is until you decide.")
  String stays(String name);

  @Message(
      "{name} answered a safety question with yes at home. The page of this patient shows no"
          + " exercises until the review is recorded, or the care team has asked the same question and"
          + " the answer was no.")
  String stopped(String name);

  @Message("Change the routine")
  String change();

  @Message(
      "Until they are asked again, nothing that raises a dose can be approved. Less of something"
          + " can.")
  String until_asked();
}
