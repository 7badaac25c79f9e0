package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.testing.Browser;

/** A therapist of a small clinic at a patient's routine, and what one does there. */
abstract class RoutineTest {

  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  SmallClinic clinic;
  Browser therapist;
  String routine;

  @BeforeEach
  void signIn() {
    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    routine = "/therapist/patients/" + clinic.patientId() + "/routine";
    therapist.page(routine);
  }

  void answerSafety(String... positive) {
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(),
                clinic.episodeId(),
                SafetyAnswers.allClearBut(
                    catalogue,
                    Stream.of(positive)
                        .collect(Collectors.toMap(Function.identity(), _ -> Answer.YES)))));
  }

  void propose() {
    assertEquals(303, therapist.submit(routine, routine + "/propose", Map.of()).statusCode());
  }

  Element hit(String exercise) {
    Document found = therapist.page(routine + "/draft?find=" + exercise);
    return Objects.requireNonNull(found.selectFirst("#hits li"));
  }

  String sheet() {
    return therapist.page(routine).select("a[href$=/sheet]").attr("href");
  }

  Response publish() {
    return therapist.submit(routine + "/draft/publish", routine + "/draft/publish", Map.of());
  }

  Response save(Map<String, ?> changed) {
    return therapist.submit(routine + "/draft", routine + "/draft", changed);
  }

  Response add(String exercise, String reason) {
    return save(Map.of("do", "add:" + exercise, "find", exercise, "reason-" + exercise, reason));
  }

  Document draft() {
    return therapist.page(routine + "/draft");
  }

  static String first(Document draft, String field) {
    return Objects.requireNonNull(draft.selectFirst("[name^=" + field + "-]")).attr("name");
  }

  static String firstSets(Document draft) {
    return Objects.requireNonNull(draft.selectFirst("[name^=sets-], [name^=right-]")).attr("name");
  }

  static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
