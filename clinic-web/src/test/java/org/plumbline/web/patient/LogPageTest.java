package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.training.ExerciseResult;
import org.plumbline.core.training.ExerciseState;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.SkipReason;
import org.plumbline.core.training.Volume.Amount;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LogPageTest extends LogTest {

  @Test
  void nothing_is_filled_in_beforehand() {
    Document page = patient.page("/me/log");

    assertEquals(0, page.select("main input[checked], main option[selected]").size());
    for (var input : page.select("main input[type=text], main textarea")) {
      assertEquals("", input.val(), input.attr("name"));
    }
  }

  @Test
  void an_untouched_form_is_not_a_session() {
    Response answer = send(Map.of());

    assertEquals(422, answer.statusCode());
    assertEquals("Please choose one.", fault(answer, "leg"));
    assertEquals(List.of(), sessions());

    assertEquals(
        "Please tell us about at least one exercise.",
        fault(send(Map.of("leg", "no")), "everything"));
    assertEquals(List.of(), sessions());
  }

  @Test
  void who_tells_what_went_wrong_reads_that_the_clinic_knows_and_when_to_seek_help_at_once() {
    Response answer = send(Map.of("leg", "no", "everything", "yes", "event", "I fell."));
    assertTrue(answer.header("Location").endsWith("/me?noted=event"));

    Document today = patient.page("/me?noted=event");

    assertEquals(
        "Saved. Your clinic has been told what went wrong.", today.select(".notice.good").text());
    String help = today.select(".notice.bad").text();
    assertTrue(help.startsWith("When to seek help at once Call the emergency number now"), help);
    assertEquals(0, patient.page("/me?noted=session").select(".notice.bad").size());
  }

  @Test
  void one_tap_says_that_everything_was_done_as_prescribed() {
    assertEquals(303, send(Map.of("leg", "no", "everything", "yes")).statusCode());

    assertEquals(List.of(ExerciseState.DONE, ExerciseState.DONE, ExerciseState.DONE), states());
  }

  @Test
  void one_tap_leaves_alone_what_was_told_about_an_exercise() {
    send(Map.of("leg", "no", "everything", "yes", "x3-how", "skipped", "x3-why", "no-equipment"));

    assertEquals(List.of(ExerciseState.DONE, ExerciseState.DONE, ExerciseState.SKIPPED), states());
    assertEquals(SkipReason.NO_EQUIPMENT, results().getLast().entries().getFirst().skipped());
  }

  @Test
  void left_and_right_are_stored_apart_with_all_that_was_told() {
    Map<String, String> told = new HashMap<>();
    told.put("leg", "no");
    told.put("pain-before", "2");
    told.put("comment", "Slept badly");
    told.put("x2-how", "different");
    told.put("x2-left-sets", "2");
    told.put("x2-left-reps", "٨");
    told.put("x2-right-sets", "3");
    told.put("x2-right-reps", "6");
    told.put("x2-pain", "3");
    told.put("x2-effort", "7");
    told.put("x2-quality", "2");
    told.put("x2-load", "red band");

    assertEquals(303, send(told).statusCode());

    LoggedSession session = sessions().getFirst();
    assertEquals(2, session.painBefore());
    assertEquals("Slept badly", session.comment());
    ExerciseResult hip = results().get(1);
    assertEquals(ExerciseState.PARTIAL, hip.state());
    assertEquals(new Amount(2, 8, null), hip.entries().get(0).amount());
    assertEquals(new Amount(3, 6, null), hip.entries().get(1).amount());
    assertEquals(7, hip.entries().getFirst().effort());
    assertEquals("red band", hip.entries().getFirst().load());
    assertEquals(
        List.of(ExerciseState.NOT_REPORTED, ExerciseState.PARTIAL, ExerciseState.NOT_REPORTED),
        states());
  }

  @ParameterizedTest(name = "sets «{0}»: {1}")
  @CsvSource({
    "two,Please enter a whole number.",
    "NaN,Please enter a whole number.",
    "1e3,Please enter a whole number.",
    "-1,Please enter a number from 0 to 20.",
    "99,Please enter a number from 0 to 20.",
    "'2,5',Please enter a whole number.",
    "-0,'No set at all? Then choose “left out” and tell us why.'"
  })
  void an_impossible_number_gets_a_message_is_kept_and_stores_nothing(
      String typed, String message) {
    Response answer = send(Map.of("leg", "no", "x1-how", "different", "x1-both-sets", typed));

    assertEquals(422, answer.statusCode());
    assertEquals(message, fault(answer, "x1-both-sets"));
    assertEquals(
        typed,
        Objects.requireNonNull(
                Jsoup.parse(answer.body().asString()).selectFirst("input[name=x1-both-sets]"))
            .val());
    assertEquals(List.of(), sessions());
  }

  @Test
  void numbers_beside_as_prescribed_are_questioned() {
    Response answer = send(Map.of("leg", "no", "x1-how", "prescribed", "x1-both-sets", "1"));

    assertEquals(422, answer.statusCode());
    assertTrue(fault(answer, "x1-how").contains("which is right"));
  }

  @Test
  void pain_without_a_word_about_the_exercise_is_questioned() {
    assertTrue(
        fault(send(Map.of("leg", "no", "x1-pain", "4")), "x1-how")
            .contains("Please choose what you did"));
  }

  @Test
  void leaving_out_needs_a_reason() {
    Response answer = send(Map.of("leg", "no", "x1-how", "skipped"));

    assertEquals("Please choose one.", fault(answer, "x1-why"));
    assertEquals(List.of(), sessions());
  }

  @Test
  void each_fault_in_the_summary_names_its_exercise_and_field() {
    Response answer = send(Map.of("x1-how", "skipped", "x2-left-sets", "two"));

    assertEquals(
        List.of(
            "Are symptoms in your leg new, worse or further down than before? · Please choose one.",
            "Glute bridge: Why did you leave it out? · Please choose one.",
            "Side-lying bent-knee leg lift with pause, left: Sets · Please enter a whole number."),
        Jsoup.parse(answer.body().asString()).select("#faults li").eachText());
  }

  @Test
  void repetitions_in_reserve_are_asked_where_the_dose_steers_by_them() {
    Document page = patient.page("/me/log");

    assertEquals(List.of("x3-reserve"), page.select("[name$=-reserve]").eachAttr("name"));
    assertEquals(
        "Not sure",
        Objects.requireNonNull(page.selectFirst("[name=x3-reserve] option[value='']")).text());
  }

  @ParameterizedTest(name = "«{0}» is kept as {0}")
  @CsvSource({"0,0", "4,4", "10,10", "'',"})
  void repetitions_in_reserve_are_stored_and_shown_when_correcting(
      String told, @Nullable Integer kept) {
    send(Map.of("leg", "no", "x3-how", "prescribed", "x3-reserve", told));

    assertEquals(kept, results().getLast().entries().getFirst().repsInReserve());
    Document correction = patient.page("/me/log/" + sessions().getFirst().id());
    assertEquals(
        kept == null ? List.of() : List.of(told),
        correction.select("[name=x3-reserve] option[selected]").eachAttr("value"));
  }

  @Test
  void repetitions_in_reserve_alone_do_not_say_that_it_was_done() {
    Response answer = send(Map.of("leg", "no", "x3-reserve", "3"));

    assertEquals(422, answer.statusCode());
    assertTrue(fault(answer, "x3-how").contains("Please choose what you did"));
    assertEquals(422, send(Map.of("leg", "no", "x3-reserve", "11")).statusCode());
    assertEquals(List.of(), sessions());
  }

  @Test
  void symptoms_in_the_leg_bring_calm_guidance() {
    send(Map.of("leg", "yes", "everything", "yes"));

    String today = patient.page("/me").text();

    assertTrue(today.contains("call your clinic today"));
    assertTrue(today.contains("emergency department now if you feel numb between the legs"));
  }
}
