package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.routine.Posture;

/** The words of the page that says what a routine is tailored to. */
@MessageBundle("tailoring")
public interface TailoringMessages {

  @Message("Tailoring")
  String title();

  @Message("Every routine of this episode follows these choices. The patient does not see them.")
  String explanation();

  @Message("Phase")
  String phase();

  @Message("{number} · {name}. {enter}")
  String phase_option(int number, String name, String enter);

  @Message("Profile")
  String profile();

  @Message("Used to lifting: aim one level higher")
  String trained();

  @Message("Minutes for one session")
  String minutes();

  @Message("{least} to {most} are usual. With {brief} or less the routine has {few} exercises.")
  String minutes_hint(int least, int most, int brief, int few);

  @Message("Sessions a week")
  String days();

  @Message("{least} to {most} are usual.")
  String days_hint(int least, int most);

  @Message("Conditions")
  String conditions();

  @Message(
      "Each one leaves exercises out or asks for care. Flagged sacroiliac tests, a high Beighton"
          + " score and severe pain now count without a tick.")
  String conditions_hint();

  @Message("Day of the operation")
  String surgery_on();

  @Message("Year-month-day. Only after surgery: the week is counted from it.")
  String surgery_on_hint();

  @Message("Protocol of the surgeon or the clinic")
  String protocol();

  @Message(
      "What is allowed, and from which week on. After spine or hip surgery nothing is proposed"
          + " without it; with it every exercise asks for your note.")
  String protocol_hint();

  @Message("Please enter the day of the operation, too.")
  String surgery_day_missing();

  @Message("Please enter the protocol, too.")
  String protocol_missing();

  @Message("What is at hand")
  String equipment();

  @Message("Positions that are not possible")
  String positions();

  @Message(
      "{#when posture}{#is LYING_ON_BACK}Lying on the back{#is LYING_FACE_DOWN}Lying face down"
          + "{#is LYING_ON_SIDE}Lying on the side{#is SITTING}Sitting{#is STANDING}Standing"
          + "{#is KNEELING}Kneeling{#is HANDS_AND_KNEES}On hands and knees"
          + "{#is FOREARM_SUPPORT}Resting on the forearms"
          + "{#is FLOOR}Getting down to the floor and up again{#is OVERHEAD}Arms overhead"
          + "{#is ONE_LEG}Standing on one leg{/when}")
  String posture(Posture posture);

  @Message("Taught in person")
  String taught();

  @Message("These are only prescribed once you have taught them.")
  String taught_hint();

  @Message("Not wanted for this patient")
  String banned();

  @Message("These exercises are never proposed.")
  String banned_hint();

  @Message("Save the tailoring")
  String save();

  @Message(
      "Somebody else changed the tailoring since you opened this page. Your entries are below and"
          + " not saved yet. Save again to put them in place of the others.")
  String changed_meanwhile();
}
