package org.plumbline.web.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What programs are told when a request is refused. None of it quotes what was sent. */
@MessageBundle("api")
public interface ApiMessages {

  @Message("Some of what was sent cannot be")
  String faults_title();

  @Message("Every fault is listed; nothing was evaluated.")
  String faults_detail();

  @Message("The first {most} faults are listed; nothing was evaluated.")
  String faults_cut(int most);

  @Message("The body is not JSON")
  String not_json_title();

  @Message("Reading stopped at line {line}, column {column}.")
  String not_json_detail(int line, int column);

  @Message("It ends too early, or is not UTF-8.")
  String not_json_end();

  @Message("A value is nested too deeply, or a name, a number or a text is too long.")
  String beyond_limits();

  @Message("A body may have at most {bytes} bytes.")
  String too_large(long bytes);

  @Message("Send a token of the client plumbline-api: Authorization: Bearer …")
  String no_token();

  @Message("The token lacks the role integrator.")
  String no_role();

  @Message("There is no such path. /q/openapi describes those there are.")
  String no_path();

  @Message("Send application/json.")
  String json_only();

  @Message("Something went wrong here, not in the request.")
  String our_fault();

  @Message("This name is there twice.")
  String twice();

  @Message("This day is there twice.")
  String day_twice();

  @Message("This pattern is there twice.")
  String pattern_twice();

  @Message("This exercise is there twice.")
  String exercise_twice();

  @Message("There is no such field here.")
  String unknown_field();

  @Message("Must be an object.")
  String must_be_object();

  @Message("Must be an array.")
  String must_be_array();

  @Message("Must be a text.")
  String must_be_text();

  @Message("Must be a number.")
  String must_be_number();

  @Message("Must be a number that can be measured: it is too large or too finely divided.")
  String must_be_measurable();

  @Message("Must be true or false.")
  String must_be_yes_or_no();

  @Message("Must be true or false, or an object with left, right or both.")
  String must_be_yes_or_no_or_sides();

  @Message("Must be a whole number from {least} to {most}.")
  String must_be_whole(String least, String most);

  @Message("Must be one of: {words}.")
  String must_be_one_of(String words);

  @Message("Must lie between {least} and {most} {unit}.")
  String must_lie_between(String least, String most, String unit);

  @Message("Must be a pain from 0 to 10.")
  String must_be_pain();

  @Message("Only a test that is held or repeated is ended by something.")
  String has_no_end();

  @Message("What pain ended needs a pain above 0, and a pain that ended a test is its only end.")
  String against_the_pain();

  @Message("Must have at most {longest} characters.")
  String too_long(int longest);

  @Message("Must be whole: a grade or a count has no decimals.")
  String must_be_whole_count();

  @Message("The catalogue has no such test.")
  String unknown_test();

  @Message("The prescription has no such exercise.")
  String not_prescribed();

  @Message("The catalogue has no such question.")
  String unknown_question();

  @Message("This test is measured on the left and on the right: send left, right or both.")
  String needs_a_side();

  @Message("This has no sides: send one value.")
  String has_no_sides();

  @Message("This field is required.")
  String missing();

  @Message("Must be a number from 0 to 1.")
  String must_be_share();

  @Message("Send either examination or patterns.")
  String examination_or_patterns();

  @Message("Must have week, from 1, and protocol, a text of at most {most} characters.")
  String surgery_wanted(int most);

  @Message("Must be a day, such as 2026-03-30, of the years {first} to {last}.")
  String must_be_day(int first, int last);

  @Message("Must be a day that has come already.")
  String must_have_come();

  @Message("Must be a dose that can be prescribed: its sets do not fit its sides.")
  String must_be_dose();

  @Message("Must be a tempo, such as 3-1-2, or hold, smooth, slow, fast or walk.")
  String must_be_tempo();

  @Message("At most {most} sessions fit into one request.")
  String too_many_sessions(int most);

  @Message("The dose asks nothing of this side.")
  String not_this_side();

  @Message("Must say exactly one of: asPrescribed as true, sets, or skipped.")
  String one_of_three();

  @Message("Must be one case, or an array of cases.")
  String must_be_cases();

  @Message("At most {most} cases fit into one request.")
  String too_many_cases(int most);
}
