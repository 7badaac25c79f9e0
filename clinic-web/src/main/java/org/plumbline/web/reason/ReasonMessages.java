package org.plumbline.web.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.assessment.Side;

/** The words for values, limits and what is missing. */
@MessageBundle("reason")
public interface ReasonMessages {

  @Message("{#when side}{#is LEFT}left{#is RIGHT}right{#else}{/when}")
  String side(Side side);

  @Message("limited by pain")
  String pain_limited();

  @Message("halved for age")
  String halved();

  @Message("yes")
  String yes();

  @Message("no")
  String no();

  @Message("not asked")
  String not_asked();

  @Message("{item} {#if positive}positive{#else}negative{/if}")
  String item(String item, boolean positive);

  @Message("< {number}")
  String below(String number);

  @Message("≤ {number}")
  String at_most(String number);

  @Message("> {number}")
  String above(String number);

  @Message("≥ {number}")
  String at_least(String number);

  @Message("at least {value}")
  String censored(String value);

  @Message("= {number}")
  String equal_to(String number);

  @Message("{from} to {to}")
  String between(String from, String to);

  @Message("{one} or {other}")
  String either(String one, String other);

  @Message("{clear}; borderline {borderline}")
  String clear_or_borderline(String clear, String borderline);

  @Message("{limits} and ≥ {least}")
  String and_at_least(String limits, String least);

  @Message("{limit}, both sides")
  String on_both_sides(String limit);

  @Message("depends on sex")
  String depends_on_sex();

  @Message("left and right differ")
  String sides_differ();

  @Message("left + right")
  String sum_of_sides();

  @Message("side difference")
  String side_difference();

  @Message("weaker/stronger")
  String symmetry();

  @Message("{one} / {other}")
  String ratio(String one, String other);

  @Message("{one} − {other}")
  String difference(String one, String other);

  @Message("{what} ({limits})")
  String held_against(String what, String limits);

  @Message("{what}: not measured")
  String not_measured(String what);

  @Message("{what}, {side}")
  String on_side(String what, String side);

  @Message("{test}: counts only with “{field}: {expected}”")
  String missing_field(String test, String field, String expected);

  @Message("{test}: its limits depend on a sex that is not recorded")
  String missing_sex(String test);

  @Message("{test}: nothing to compare with, both are 0")
  String missing_above_zero(String test);

  @Message("{test}: equal sides say nothing about strength here")
  String missing_difference(String test);

  @Message("{test}: {item}")
  String missing_item(String test, String item);

  @Message("{source} ({#if several}marks{#else}mark{/if} {marks})")
  String marked_source(String source, boolean several, String marks);

  @Message(
      "Marks: V read in a published source, G general knowledge with a named source, E a default"
          + " that a named clinician must sign off.")
  String marks_explained();

  @Message("As shipped: {reference}")
  String as_shipped(String reference);

  @Message("weight {weight}{#if !setBy.isEmpty}, {setBy}{/if}")
  String weight(String weight, String setBy);

  @Message("set by your clinic ({#if who != ''}{who}, {/if}{day})")
  String set_by_clinic(String who, String day);
}
