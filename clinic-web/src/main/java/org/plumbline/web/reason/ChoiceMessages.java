package org.plumbline.web.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.routine.Posture;
import org.plumbline.core.routine.Sides;

/** The words for why an exercise is in a routine, or not. */
@MessageBundle("choice")
public interface ChoiceMessages {

  @Message("{one} and {other}")
  String and(String one, String other);

  @Message("{one}, {other}")
  String comma(String one, String other);

  @Message("{one}, or {other}")
  String or(String one, String other);

  @Message("{words} ({points})")
  String with_points(String words, String points);

  @Message(
      "{#when slot}{#is 'warm-up'}warm-up{#is 'activation'}activation{#is 'stability'}stability"
          + "{#is 'stretch'}stretch{#is 'hip'}hip{#is 'strength'}strength"
          + "{#is 'integration'}integration{#is 'added'}added by hand{#is 'rung'}another rung{#else}{slot}"
          + "{/when}")
  String slot(String slot);

  @Message("Fills the slot: {slot}")
  String fills_slot(String slot);

  @Message(
      "{#if mainly}Answers{#else}Partly answers{/if} {pattern}"
          + " ({#if likely}likely{#else}possible{/if}, score {score}"
          + "{#if !findings.isEmpty}, from {findings}{/if})")
  String answers(boolean mainly, String pattern, boolean likely, String score, String findings);

  @Message("Prepares for a task the patient named: {tasks}")
  String prepares(String tasks);

  @Message(
      "{#when family}{#is LIFT_BEND}lifting or bending{#is SIT}sitting{#is STAND}standing"
          + "{#is WALK_RUN}walking or running{#is TURN}turning{#is REACH}reaching"
          + "{#is CARRY}carrying{#is STAIRS}stairs{#is SPORT}sport{/when}")
  String task(TaskFamily family);

  @Message("Suits the profile: {profile}")
  String suits(String profile);

  @Message("Already in the routine")
  String continuity();

  @Message("Level {level}, while the routine aims at level {target}")
  String level(int level, int target);

  @Message("{condition}: care with {what}")
  String care(String condition, String what);

  @Message("New to the patient")
  String is_new();

  @Message("Nearest rung to {exercise}, whose equipment is missing")
  String nearest(String exercise);

  @Message("An easier rung of {exercise}")
  String easier_rung(String exercise);

  @Message("A harder rung of {exercise}")
  String harder_rung(String exercise);

  @Message("Worth favouring with {conditions}")
  String favoured(String conditions);

  @Message(
      "The {#when side}{#is LEFT}left{#is RIGHT}right{/when} side begins and does {sets}"
          + " {#if sets == 1}set{#else}sets{/if} more; the other side copies its repetitions:"
          + " {tests}")
  String weak_side(Sides side, int sets, String tests);

  @Message("The findings point to both sides, so both do the same: {tests}")
  String sides_disagree(String tests);

  @Message(
      "{test} is weaker on the {#when side}{#is LEFT}left{#is RIGHT}right{/when}"
          + "{#if !known} (error of the test unknown){/if}")
  String weaker(String test, Sides side, boolean known);

  @Message("Strength work: {least} to {most} days a week, never two in a row")
  String rest_days(int least, int most);

  @Message("Added by the therapist")
  String by_hand();

  @Message("every exercise")
  String everything();

  @Message("this kind of exercise")
  String this_kind();

  @Message("{what} from level {level}")
  String from_level(String what, int level);

  @Message(
      "{#when category}{#is BREATHING}breathing work{#is MOBILITY}mobility work"
          + "{#is STRETCH}stretching{#is ACTIVATION}activation work{#is STABILITY}stability work"
          + "{#is ENDURANCE}endurance work{#is STRENGTH}strength work"
          + "{#is INTEGRATION}integration work{/when}")
  String category(Category category);

  @Message("{flag} ({name}) is positive: {instruction}")
  String red_flag(String flag, String name, String instruction);

  @Message("{condition}: {what} is ruled out")
  String ruled_out(String condition, String what);

  @Message("{condition}: it waits for the day of the operation and the surgeon's protocol")
  String awaits_protocol(String condition);

  @Message("it waits until {test} and pain now are known")
  String gate_unknown(String test);

  @Message("{test} is {value}; it waits for at least {least}")
  String gate_value(String test, String value, String least);

  @Message("pain now is {pain} of 10; it waits for {most} or less")
  String gate_pain(String pain, int most);

  @Message("it must be taught in person first")
  String not_taught();

  @Message("bending and arching patterns are both likely: mid-range first, no {what}")
  String end_range(String what);

  @Message("not wanted for this patient")
  String not_wanted();

  @Message("it asks for {posture}, which is not possible")
  String not_possible(String posture);

  @Message(
      "{#when posture}{#is LYING_ON_BACK}lying on the back{#is LYING_FACE_DOWN}lying face down"
          + "{#is LYING_ON_SIDE}lying on the side{#is SITTING}sitting{#is STANDING}standing"
          + "{#is KNEELING}kneeling{#is HANDS_AND_KNEES}being on hands and knees"
          + "{#is FOREARM_SUPPORT}resting on the forearms"
          + "{#is FLOOR}getting down to the floor and up again"
          + "{#is OVERHEAD}raising the arms overhead{#is ONE_LEG}standing on one leg{/when}")
  String posture(Posture posture);

  @Message("it needs: {missing}")
  String equipment(String missing);

  @Message("it has no place in phase {phase}")
  String other_phase(int phase);

  @Message("a stretch is only for a flagged length test")
  String no_length_flag();

  @Message("it stretches nothing that the patterns point to")
  String stretches_nothing();

  @Message("the routine the rules propose now has {there} of its family already")
  String family_full(int there);

  @Message("the routine the rules propose now has no room for it in {minutes} minutes")
  String no_time(int minutes);

  @Message("score {score}; the routine the rules propose now is full")
  String session_full(String score);

  @Message("score {score}; in the routine the rules propose now its place goes to {rivals}")
  String others(String score, String rivals);

  @Message("{exercise} ({score})")
  String rival(String exercise, String score);

  @Message("{exercise} ({score}), the only one for {patterns}")
  String rival_for(String exercise, String score, String patterns);

  @Message("{exercise} ({score}), which prepares for the task")
  String rival_for_task(String exercise, String score);

  @Message("{standIn} stands in for {missing}, whose equipment is missing")
  String stands_in(String standIn, String missing);

  @Message("Red flag")
  String kind_red_flag();

  @Message("Condition")
  String kind_condition();

  @Message("Waits for endurance")
  String kind_gate();

  @Message("Not taught")
  String kind_not_taught();

  @Message("Mid-range first")
  String kind_end_range();

  @Message("Not wanted")
  String kind_not_wanted();

  @Message("Position")
  String kind_position();

  @Message("Equipment")
  String kind_equipment();

  @Message("Other phase")
  String kind_phase();

  @Message("Others of its family")
  String kind_family();

  @Message("Time")
  String kind_time();

  @Message("Others suit better")
  String kind_score();
}
