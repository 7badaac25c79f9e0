package org.plumbline.web.manager;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the manager's pages. */
@MessageBundle("manager")
public interface ManagerMessages {

  @Message("Outcome summary")
  String title();

  @Message("{clinic}, {from} to {to}. Worked out on {asOf}.")
  String subtitle(String clinic, String from, String to, String asOf);

  @Message("First day")
  String from();

  @Message("Last day")
  String to();

  @Message("Show this period")
  String show();

  @Message("Download as CSV")
  String download();

  @Message("The last day is before the first.")
  String period_backwards();

  @Message("not shown")
  String hidden();

  @Message(
      "“Not shown” protects people: counts of one to four are left out, and with them every count"
          + " from which they could be worked out.")
  String hidden_explained();

  @Message("Episodes of care in this period")
  String active();

  @Message("open on at least one day")
  String active_explained();

  @Message("How to read these figures")
  String caveats();

  @Message(
      "There is no comparison group. The figures show how people did, not that the treatment was"
          + " the reason.")
  String caveat_uncontrolled();

  @Message(
      "People come when their pain is at its worst. The next score is then closer to their usual"
          + " one, also without treatment (regression to the mean).")
  String caveat_regression();

  @Message("Much back pain eases with time by itself (natural recovery).")
  String caveat_recovery();

  @Message("Follow-up")
  String follow_up();

  @Message(
      "Reviews whose day fell in the period and whose window is over, and how many of them came in"
          + " within the window.")
  String follow_up_explained();

  @Message("Measure")
  String measure();

  @Message("Review")
  String review();

  @Message("week {week}, ±{days} days")
  String review_point(int week, int days);

  @Message("Due")
  String due();

  @Message("Came in")
  String in_window();

  @Message("Share")
  String share();

  @Message("95 % interval")
  String interval();

  @Message("Reading")
  String reading();

  @Message("enough to read")
  String completeness_sufficient();

  @Message("caution: under 70 % came in")
  String completeness_caution();

  @Message("no comparison: under 50 % came in")
  String completeness_none();

  @Message("Window still open")
  String still_open();

  @Message("Care ended before")
  String ended_before();

  @Message("Mean change")
  String change();

  @Message(
      "Points gained towards better, of people with both a score of the start and one of the"
          + " review. Own tasks are compared over the tasks scored both times.")
  String change_explained();

  @Message("People")
  String people();

  @Message("Effect size")
  String effect_size();

  @Message("SRM")
  String srm();

  @Message(
      "Effect size: mean change divided by the spread of the first scores. SRM, the standardised"
          + " response mean: divided by the spread of the changes.")
  String ratios_explained();

  @Message("Smallest change that matters")
  String important_change();

  @Message("Beyond error from")
  String detectable_change();

  @Message("error unknown")
  String error_unknown();

  @Message("Responders")
  String responders();

  @Message(
      "{measure}: a responder gained at least {points} {#if points == '1'}point{#else}points{/if}.")
  String responder_rule(String measure, String points);

  @Message(
      "{measure}: a responder gained at least {points} {#if points == '1'}point{#else}points{/if} and"
          + " {share} % of the first score.")
  String responder_rule_share(String measure, String points, String share);

  @Message("Of")
  String of();

  @Message("Not evaluable")
  String not_evaluable();

  @Message("Not evaluable: started so close to the best score that this gain was out of reach.")
  String not_evaluable_explained();

  @Message("Adherence")
  String adherence();

  @Message(
      "How much of what was due the {#if people == '1'}one person{#else}{people} people{/if} in care did at home, over the full weeks of the"
          + " period. A distribution, not an average: an average would hide both ends.")
  String adherence_explained(String people);

  @Message("Band")
  String band();

  @Message("High adherence")
  String band_good();

  @Message("Middle adherence")
  String band_partial();

  @Message("Low adherence")
  String band_little();

  @Message("not scored")
  String band_unscored();

  @Message("Chart: {what}. The table below holds the same figures.")
  String chart(String what);

  @Message("{measure}, week {week}")
  String chart_label(String measure, int week);

  @Message("{low} to {high}")
  String range(String low, String high);

  @Message("–")
  String none();

  @Message("People without a full week with something due in the period are not scored.")
  String unscored_explained();

  @Message("from")
  String low();

  @Message("to")
  String high();

  @Message("Clinic")
  String clinic();

  @Message("As of")
  String as_of();

  @Message("Please note")
  String note();
}
