package org.plumbline.web.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.i18n.Message;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.core.progression.Decision;
import org.plumbline.core.progression.Measure;
import org.plumbline.core.progression.ProgressionReason;
import org.plumbline.core.routine.RoutineNote;
import org.plumbline.core.routine.WhyChosen;
import org.plumbline.core.routine.WhyLeftOut;
import org.plumbline.core.routine.WhyUnserved;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.training.PainVerdict;
import org.plumbline.web.testing.Browser;

/** Whatever the API answers stands in its description, and the other way round. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DescribedAnswersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LIKELY =
      "\"patterns\": [{\"pattern\": \"LCS\", \"score\": 0.8, \"class\": \"likely\"},"
          + " {\"pattern\": \"UCS\", \"score\": 0.4, \"class\": \"possible\"}]";

  @Test
  void everyPatternEvaluationIsAsDescribed() throws IOException {
    var description = new Description();
    var bodies = new ArrayList<String>(List.of("{}", cases().toString()));
    cases().forEach(one -> bodies.add(one.toString()));
    for (String body : bodies) {
      for (String explain : List.of("", "?explain=false")) {
        asDescribed(description, "/api/v1/pattern-evaluations", explain, body);
      }
    }
    assertEquals(
        Set.of(),
        description.neverAnswered("PatternEvaluation", "PatternResult", "Clue", "Condition"));
  }

  @Test
  void everyRoutineIsAsDescribed() throws IOException {
    var description = new Description();
    for (String rest :
        List.of(
            "",
            ", \"redFlags\": [\"RF01\"]",
            ", \"phase\": 3, \"equipment\": [], \"firstWeek\": false, \"painNow\": 5",
            ", \"phase\": 2, \"profile\": \"LIFTER\", \"trainedLifter\": true, \"minutes\": 60",
            ", \"minutes\": 6, \"days\": 7, \"tasks\": [\"carry\"], \"dropoutLikely\": true",
            ", \"conditions\": [\"OSTEOPOROSIS\", \"PREGNANCY\"], \"inRoutineNow\": [\"GB01\"]",
            ", \"surgery\": {\"week\": 3, \"protocol\": \"Walking only\"}",
            ", \"positionsExcluded\": [\"floor\"], \"banned\": [\"GB01\"]")) {
      asDescribed(description, "/api/v1/routine-proposals", "", "{" + LIKELY + rest + "}");
    }
    for (JsonNode one : cases()) {
      asDescribed(description, "/api/v1/routine-proposals", "", "{\"examination\": " + one + "}");
    }
    assertEquals(Set.of(), description.neverAnswered("Routine", "Told", "Dose"));
  }

  @Test
  void everyProgressionIsAsDescribed() throws IOException {
    var description = new Description();
    for (String body : Progressions.BODIES) {
      asDescribed(description, "/api/v1/progression-proposals", "", body);
    }
    assertEquals(Set.of(), description.neverAnswered("Progression", "DoseChange", "Dose"));
  }

  @Test
  void everyItemOfTheCatalogueIsAsDescribed() throws IOException {
    var description = new Description();
    for (String kind : List.of("tests", "intake", "patterns", "exercises")) {
      String path = "/api/v1/catalogue/" + kind;
      assertEquals(
          List.of(),
          description.against(description.answer("get", path), json(Browser.ofProgram().get(path))),
          kind);
    }
    assertEquals(
        Set.of(),
        description.neverAnswered(
            "Test", "Grade", "Question", "Pattern", "WrittenClue", "WrittenCondition", "Exercise"));
  }

  @Test
  void everyRefusalIsAsDescribed() throws IOException {
    var description = new Description();
    for (Response refused :
        List.of(
            Browser.ofProgram().send("/api/v1/pattern-evaluations?explain=no", "{\"age\": -1}"),
            Browser.ofProgram().send("/api/v1/routine-proposals", "{\"phase\": 9}"),
            Browser.ofProgram().send("/api/v1/progression-proposals", "{"),
            Browser.ofProgram().get("/api/v1/nothing"),
            given().get("/api/v1/catalogue/tests"))) {
      assertTrue(refused.statusCode() >= 400);
      assertEquals(List.of(), description.against(Description.named("Problem"), json(refused)));
    }
    assertEquals(Set.of(), description.neverAnswered("Problem"));
  }

  @Test
  void everyFaultThereIsStandsInTheDescription() throws IOException {
    var told = new TreeSet<String>();
    for (var message : ApiMessages.class.getDeclaredMethods()) {
      told.add(message.getAnnotation(Message.class).value());
    }
    JsonNode problem = new Description().schema("Problem").get("properties");
    var described = new TreeSet<String>();
    for (JsonNode place :
        List.of(
            problem.get("title"),
            problem.get("detail"),
            problem.at("/errors/items/properties/detail"))) {
      place.get("examples").forEach(words -> described.add(words.asText()));
    }
    assertEquals(told, described);
  }

  @Test
  void everyCodeThereIsStandsInTheDescription() throws IOException {
    var description = new Description();
    JsonNode routine = description.schema("Routine").get("properties");
    assertEquals(
        codes(WhyChosen.class), codes(routine.at("/exercises/items/properties/reasons/items")));
    assertEquals(codes(WhyLeftOut.class), codes(routine.at("/leftOut/items")));
    assertEquals(codes(WhyUnserved.class), codes(routine.at("/unserved/items")));
    for (String code : codes(RoutineNote.class)) {
      assertTrue(routine.at("/notes/description").asText().contains(code), code);
    }
    assertEquals(codes(ProgressionReason.class), codes(description.schema("Reason")));
    JsonNode progression = description.schema("Progression").get("properties");
    JsonNode proposal = progression.at("/proposals/items/properties");
    assertEquals(words(Decision.values()), Description.words(proposal.get("decision")));
    assertEquals(withNull(words(Measure.values())), Description.words(proposal.get("measure")));
    assertEquals(
        words(PainVerdict.Reason.values()),
        Description.words(progression.at("/sessions/items/properties/reason")));
  }

  @Test
  void everyFactOfAReasonIsDescribedAndNoOther() throws IOException {
    var facts = new TreeSet<>(Set.of("code", "text"));
    for (Class<?> reason : ProgressionReason.class.getPermittedSubclasses()) {
      for (RecordComponent fact : reason.getRecordComponents()) {
        facts.add(fact.getName());
      }
    }
    var described = new TreeSet<String>();
    new Description()
        .schema("Reason")
        .get("properties")
        .fieldNames()
        .forEachRemaining(described::add);
    assertEquals(facts, described);
  }

  private static void asDescribed(
      Description description, String path, String parameters, String body) throws IOException {
    Response answer = Browser.ofProgram().send(path + parameters, body);
    assertEquals(200, answer.statusCode(), () -> answer.body().asString());
    assertEquals(
        List.of(), description.against(description.answer("post", path), json(answer)), body);
  }

  private static JsonNode json(Response answer) throws IOException {
    return JSON.readTree(answer.body().asString());
  }

  /** The worked cases, as another program sends them. */
  private static JsonNode cases() throws IOException {
    try (var file = DescribedAnswersTest.class.getResourceAsStream("/sample/cases.json")) {
      JsonNode cases = JSON.readTree(file);
      cases.forEach(one -> ((ObjectNode) one).remove("expected"));
      return cases;
    }
  }

  private static Set<String> codes(JsonNode schema) {
    return Description.words(schema.at("/properties/code"));
  }

  private static Set<String> codes(Class<?> reasons) {
    return Arrays.stream(reasons.getAnnotation(JsonSubTypes.class).value())
        .map(JsonSubTypes.Type::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(ProgressionReader::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> withNull(Set<String> words) {
    words.add("null");
    return words;
  }
}
