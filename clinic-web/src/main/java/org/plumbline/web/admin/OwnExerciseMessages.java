package org.plumbline.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.catalogue.Laterality;

/** The words of the page on an exercise of the clinic's own. */
@MessageBundle("own")
public interface OwnExerciseMessages {

  @Message(
      "It is proposed and left out by the same rules as every other: what it loads must be ticked, or"
          + " precautions cannot see it. It changes no assessment.")
  String own_explanation();

  @Message("Name")
  String name();

  @Message("Family")
  String family();

  @Message("It counts towards the same limits as these.")
  String family_hint();

  @Message("{family}: {name}")
  String family_option(String family, String name);

  @Message("Kind of exercise")
  String category();

  @Message("Phases")
  String phases();

  @Message("Level, 1 easy to 5 hard")
  String level();

  @Message("Sides")
  String laterality();

  @Message(
      "{#when way}{#is BILATERAL}both at once{#is EACH_SIDE}one after the other{#else}taking turns{/when}")
  String laterality_of(Laterality way);

  @Message("Positions, any one of which is enough")
  String positions();

  @Message("Equipment it needs")
  String equipment();

  @Message("What it loads, for the precautions")
  String tags();

  @Message("Patterns it answers")
  String patterns();

  @Message("It must be taught in person first")
  String teach();

  @Message("Link to a film or a page")
  String link();

  @Message("Patients open it in a new window. Whoever runs that page sees that somebody opened it.")
  String link_hint();

  @Message("Steps, one a line, as you would say them to the patient")
  String steps();

  @Message("Breathing")
  String breathing();

  @Message("The one thing to bear in mind")
  String cue();

  @Message("When to stop it, besides the general rules")
  String stop();
}
