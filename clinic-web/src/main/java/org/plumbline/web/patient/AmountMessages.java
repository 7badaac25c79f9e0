package org.plumbline.web.patient;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How much to do, in the patient's words: counts, sides, holds, rest, effort. */
@MessageBundle("amount")
public interface AmountMessages {
  @Message("Last time: {values}")
  String last_time(String values);

  @Message("{#if sets == 1}1 set{#else}{sets} sets{/if} of {reps}")
  String sets_of(int sets, int reps);

  @Message(
      "{#if sets == 1}Once{#else}{sets} times{/if}, {hold} {#if hold == 1}second{#else}seconds{/if} each")
  String holds(int sets, int hold);

  @Message(
      "{#if sets == 1}1 set{#else}{sets} sets{/if} of {reps}, each held {hold}"
          + " {#if hold == 1}second{#else}seconds{/if}")
  String sets_held(int sets, int reps, int hold);

  @Message("{#if sets == 1}1 set{#else}{sets} sets{/if}")
  String sets_only(int sets);

  @Message("left: {amount}")
  String of_left(String amount);

  @Message("right: {amount}")
  String of_right(String amount);

  @Message("each side: {amount}")
  String of_each(String amount);

  @Message("{amount}, left and right taking turns")
  String by_turns(String amount);

  @Message("Begin with the left side.")
  String first_left();

  @Message("Begin with the right side.")
  String first_right();

  @Message("Rest {seconds} {#if seconds == 1}second{#else}seconds{/if} between sets.")
  String rest_between(int seconds);

  @Message("Weight or band: {load}.")
  String with_load(String load);

  @Message(
      "Rhythm: {lifting} {#if lifting == 1}second{#else}seconds{/if} on the effort,"
          + " {hold} {#if hold == 1}second{#else}seconds{/if} still,"
          + " {lowering} {#if lowering == 1}second{#else}seconds{/if} on the way back.")
  String rhythm(int lowering, int hold, int lifting);

  @Message("At the end of a set it should feel like {rating} out of 10.")
  String effort(int rating);

  @Message("Finish each set while you could still do {count} more.")
  String reserve(int count);

  @Message("{amount}.{#if !details.isEmpty} {details}{/if}")
  String told(String amount, String details);
}
