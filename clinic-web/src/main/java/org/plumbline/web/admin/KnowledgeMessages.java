package org.plumbline.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.catalogue.Threshold.Relation;
import org.plumbline.core.override.OverrideFault;
import org.plumbline.core.override.ThresholdOverride.People;
import org.plumbline.core.pattern.PatternClass;

/** The words of the pages on what a clinic does otherwise than the shipped catalogue says. */
@MessageBundle("knowledge")
public interface KnowledgeMessages {

  @Message("Clinical values")
  String title();

  @Message(
      "What the product ships, and what your clinic does otherwise. A change holds from the moment"
          + " it is saved: assessments and routines of before stay as they were read.")
  String explanation();

  @Message(
      "{#when part}{#is 'tests'}Limits of tests{#is 'patterns'}Weights of patterns{#else}Exercises{/when}")
  String part(String part);

  @Message("Kinds of values")
  String parts();

  @Message("Item")
  String item();

  @Message("Shipped")
  String shipped();

  @Message("Your clinic")
  String own();

  @Message("Evidence")
  String evidence();

  @Message("Change")
  String change();

  @Message("as shipped")
  String as_shipped();

  @Message("not prescribed")
  String hidden();

  @Message("Dose")
  String dose();

  @Message("Hide")
  String hide();

  @Message("Offer again")
  String offer();

  @Message(
      "{#if count == 0}No value of your clinic’s own is in force.{#else if count == 1}1 value of your"
          + " clinic’s own is in force.{#else}{count} values of your clinic’s own are in force.{/if}")
  String in_force(int count);

  @Message(
      "Your values that no longer fit the catalogue of the last update: {count}. What no longer fits"
          + " changes nothing. Put it back, or change it.")
  String unfitting(int count);

  @Message(
      "{#when people}{#is EVERYBODY}{name}{#is MEN}{name}, men{#is WOMEN}{name}, women"
          + "{#is SIDES}{name}, difference between the sides{/when}")
  String limit_of(String name, People people);

  @Message(
      "{#when relation}{#is BELOW}below{#is AT_MOST}up to{#is ABOVE}above{#is AT_LEAST}from{/when}"
          + " {flag}{#if !borderline.isEmpty}, borderline {#if below}to{#else}from{/if}"
          + " {borderline}{/if}")
  String limits(Relation relation, boolean below, String flag, String borderline);

  @Message("{#if supports}For {pattern}: {clue}{#else}Against {pattern}: {clue}{/if}")
  String clue_of(boolean supports, String pattern, String clue);

  @Message("weight {weight}")
  String weight_of(String weight);

  @Message("{test}: {item}")
  String clue_item(String test, String item);

  @Message("{test}, the sides differ")
  String clue_differ(String test);

  @Message("{test}, the sides are alike")
  String clue_alike(String test);

  @Message("{one} compared with {other}")
  String clue_pair(String one, String other);

  @Message(
      "{sets} × {reps}{#if hold > 0}, {hold} s hold{/if}, tempo {tempo}, {rest} s rest, {days}× a week")
  String dose_of(int sets, int reps, int hold, String tempo, int rest, int days);

  @Message("Limit of a finding{#if !unit.isEmpty} ({unit}){/if}")
  String flag(String unit);

  @Message("Borderline {#if below}to{#else}from{/if}{#if !unit.isEmpty} ({unit}){/if}")
  String borderline(boolean below, String unit);

  @Message(
      "{least} to {most}. Values {#when relation}{#is BELOW}below the limit{#is AT_MOST}up to the"
          + " limit{#is ABOVE}above the limit{#is AT_LEAST}from the limit on{/when} are findings.")
  String range_hint(String least, String most, Relation relation);

  @Message(
      "{number}{#if !unit.isEmpty} {#if number == '1'}{#when unit}{#is 'minutes'}minute{#is 'hours'}hour"
          + "{#is 'days'}day{#is 'weeks'}week{#is 'years'}year{#is 'points'}point{#else}{unit}{/when}"
          + "{#else}{unit}{/if}{/if}")
  String measured(String number, String unit);

  @Message("Own value{#if !unit.isEmpty} ({unit}){/if}")
  String number(String unit);

  @Message("{least} to {most}.{#if !why.isEmpty} {why}{/if}")
  String number_hint(String least, String most, String why);

  @Message("stays{#if !why.isEmpty}: {why}{/if}")
  String stays(String why);

  @Message("Past decisions and results stay as they are. {applies}")
  String holds_from(String applies);

  @Message("Weight")
  String weight();

  @Message("{least} to {most}, with two decimals at most.")
  String weight_hint(String least, String most);

  @Message(
      "{#when field}{#is 'sets'}Sets{#is 'reps'}Repetitions{#is 'holdSeconds'}Hold (s){#is 'restSeconds'}Rest"
          + " (s){#is 'daysPerWeek'}Days a week{#else}Tempo{/when}")
  String dose_field(String field);

  @Message(
      "Lowering, hold and lifting in seconds, such as 3-1-2; or hold, smooth, slow, fast, walk.")
  String tempo_hint();

  @Message("This is no tempo. Three counts such as 3-1-2, or one of the words.")
  String not_a_tempo();

  @Message(
      "The exercise is no longer proposed and cannot be added to a routine. Patients who have it in"
          + " their routine go on with it.")
  String hide_explanation();

  @Message(
      "The exercise is not prescribed now. Once this is saved it is proposed again and can be added to"
          + " a routine.")
  String offer_explanation();

  @Message("none: an exercise of your clinic’s own")
  String not_shipped();

  @Message("Back to what is shipped")
  String back();

  @Message("Reason")
  String reason();

  @Message("Staff read it in the history below. Name no patient.")
  String reason_hint();

  @Message("What would change?")
  String preview();

  @Message("Save")
  String save();

  @Message("Saved. It holds from now on.")
  String saved();

  @Message(
      "Somebody else changed the clinical values in the meantime. Look at what would change again.")
  String changed_meanwhile();

  @Message("You changed something after looking. Look again before you save.")
  String changed_after_looking();

  @Message("All clinical values")
  String all();

  @Message("The clinic has no assessment yet, so nothing would read differently.")
  String nothing_past();

  @Message(
      "{#if otherClass == 0 && otherScore == 0}{#if read == 1}The one past assessment that was read"
          + " would read as before.{#else}All {read} past assessments that were read would read as"
          + " before.{/if}{#else}Of {read} past {#if read == 1}assessment{#else}assessments{/if},"
          + " {otherClass} would have a pattern in another class and {otherScore} only another"
          + " score.{/if} Nothing that is stored changes.")
  String differently(int read, long otherClass, long otherScore);

  @Message("The newest {read} of {total} assessments were read.")
  String newest_only(int read, long total);

  @Message(
      "{#if count < all}The first {count} are listed.{#else if count == 1}It is listed.{#else}All {count}"
          + " are listed.{/if}")
  String listed(int count, long all);

  @Message(
      "From then on it is offered again. {#if count == 0}Nobody follows it now.{#else if count == 1}One"
          + " patient follows it now; nothing changes there.{#else}{count} patients follow it now;"
          + " nothing changes there.{/if}")
  String offered_again(int count);

  @Message(
      "{#if count == 0}Nobody follows it now.{#else if count == 1}One patient follows it now and keeps"
          + " it.{#else}{count} patients follow it now and keep it.{/if}")
  String followed(int count);

  @Message("A starting dose changes no assessment. Routines that were begun keep theirs.")
  String dose_changes();

  @Message("Day")
  String day();

  @Message("Record")
  String record();

  @Message("Pattern")
  String pattern();

  @Message("Reads now")
  String now();

  @Message("Would read")
  String then();

  @Message(
      "{#when result}{#is LIKELY}likely{#is POSSIBLE}possible{#is NOT_SUPPORTED}not supported"
          + "{#is INSUFFICIENT_DATA}insufficient data{/when}, {score}")
  String reading(PatternClass result, String score);

  @Message("{#when side}{#is 'left'}{name}, left{#is 'right'}{name}, right{#else}{name}{/when}")
  String pattern_on(String name, String side);

  @Message("History")
  String history();

  @Message("Version {number}")
  String version(int number);

  @Message("Changed")
  String what();

  @Message("Nothing was changed yet: the clinic works with the catalogue as it is shipped.")
  String no_history();

  @Message("{thing}: {value}")
  String changed_to(String thing, String value);

  @Message("limit {flag}{#if !borderline.isEmpty}, far end of the borderline {borderline}{/if}")
  String became_limit(String flag, String borderline);

  @Message("an exercise of your clinic’s own")
  String own_exercise();

  @Message("back to what is shipped")
  String back_to_shipped();

  @Message(
      "{#when reason}{#is MISSING}Please fill this in."
          + "{#is UNKNOWN}This is not in the catalogue."
          + "{#is TOO_LONG}This is too long: at most {one}."
          + "{#is OUT_OF_RANGE}Please stay within {one} and {other}."
          + "{#is NOT_WHOLE}This is measured less finely."
          + "{#is TOO_FINE}Please give {one} decimals at most."
          + "{#is WRONG_SIDE}The borderline ends before it begins: it must lie on the normal side of the"
          + " limit."
          + "{#is ALWAYS_FOUND}With this, every value would be a finding."
          + "{#is NEVER_FOUND}With this, no value could be a finding."
          + "{#is FIXED}This number stays as it is shipped."
          + "{#is ABOVE_ANOTHER}This must not be above “{one}”."
          + "{#is BELOW_ANOTHER}This must not be below “{one}”."
          + "{#is CONTRADICTS}The catalogue would contradict itself: {one}."
          + "{#is HELD_BY_ANOTHER}Another value of your own holds only together with this one: {one}."
          + " Put that one back first."
          + "{#is NO_CHANGE}This is what is shipped."
          + "{#is NO_LINK}This is not an address of the web that begins with https://."
          + "{#is NAME_TAKEN}Another exercise has this name: {one}."
          + "{#is UNFOUNDED}Patients would read “{one}”, which the evidence does not bear. Please say"
          + " it without."
          + "{#is NOTHING_UNDER_CONDITION}{one} would keep no exercise of levels 1 to 3 for people"
          + " with: {other}."
          + "{#is NOTHING_WITHOUT_EQUIPMENT}{one} would keep no exercise that needs no equipment."
          + "{#is STAYS}An exercise of your own may be followed by somebody. Hide it instead.{/when}")
  String fault(OverrideFault.Reason reason, String one, String other);

  @Message("Add an exercise")
  String add_own();
}
