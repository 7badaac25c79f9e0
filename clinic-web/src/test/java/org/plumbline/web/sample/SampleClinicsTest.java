package org.plumbline.web.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.web.sample.SampleRows.execute;
import static org.plumbline.web.sample.SampleRows.number;
import static org.plumbline.web.sample.SampleRows.rows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = NewInstallation.class, restrictToAnnotatedClass = true)
@DisplayName("The sample clinics of a new installation")
class SampleClinicsTest {

  @Inject SampleAtStart sample;

  @Test
  @DisplayName("are two, with forty patients, their staff and the sign-ins of both")
  void people() throws SQLException {
    assertEquals(
        List.of("Hilltop Rehab|Europe/Berlin|15", "Riverside Physiotherapy|Europe/London|25"),
        rows(
            "select c.name, c.zone, count(p.id) from clinic c join patient p on p.clinic_id = c.id"
                + " group by c.id order by c.name"));
    assertEquals(
        List.of("admin|2", "manager|2", "therapist|4"),
        rows(
            "select role, count(*) from membership where role <> 'patient' group by role"
                + " order by role"));
    assertEquals(
        List.of("5"),
        rows(
            "select count(*) from membership where role = 'patient' and subject in ('"
                + String.join(
                    "','",
                    SamplePeople.read().people().stream().map(SamplePeople.Person::id).toList())
                + "')"));
  }

  @ParameterizedTest(name = "{1} is the {0}")
  @CsvSource({
    "desk-developer, Raman",
    "overtrained-lifter, Novak",
    "stiff-turner, Petrenko",
    "tricker, Rick",
  })
  @DisplayName("give the four worked patients exactly the answers of their case")
  void workedCases(String id, String familyName) throws SQLException, IOException {
    JsonNode expected = workedCase(id).get("expected");
    var answers = new TreeMap<String, String>();
    expected
        .get("results")
        .forEach(
            result ->
                answers.put(
                    key(text(result.get("pattern")), text(result.get("side"))),
                    rounded(result.get("score").decimalValue())
                        + " "
                        + rounded(result.get("coverage").decimalValue())
                        + " "
                        + text(result.get("class"))
                        + " "
                        + text(result.get("nextBestTest"))));
    var shown = new ArrayList<String>();
    expected.get("shown").forEach(pattern -> shown.add(pattern.asText()));

    assertEquals(answers, storedAnswers(familyName));
    assertEquals(
        shown,
        rows(
            "select pattern from pattern_result r join patient p on p.id = r.patient_id"
                + " where p.family_name = '"
                + familyName
                + "' and rank is not null order by rank"));
  }

  @Test
  @DisplayName("hold weeks of logs: full, partial and silent ones, green, sore and skipped")
  void logs() throws SQLException {
    assertEquals(
        40, number("select count(distinct patient_id) from routine where began_on is not null"));
    assertTrue(number("select count(*) from session_log") > 1000);
    assertTrue(number("select count(*) from exercise_log where state = 'skipped'") > 50);
    assertTrue(number("select count(*) from exercise_log where state = 'partial'") > 50);
    assertTrue(number("select count(*) from exercise_log where pain >= 6") > 20);
    assertTrue(number("select count(*) from session_log where comment is not null") > 100);
    assertTrue(number("select count(*) from session_log where source = 'paper'") > 50);
    assertTrue(number("select count(*) from adherence_week where overdone") > 5);
    assertTrue(number("select count(*) from adherence_week where recalled > 0") > 5);
    assertEquals(
        List.of("high", "low", "middle"),
        rows(
            "select distinct case when adherence >= 0.8 then 'high' when adherence >= 0.5 then"
                + " 'middle' else 'low' end as band from adherence_week where adherence is not null"
                + " order by band"));
  }

  @Test
  @DisplayName(
      "hold reviews at six and twelve weeks, second versions, endings and people who need attention")
  void careGoesOn() throws SQLException {
    for (String occasion : List.of("baseline", "week-6", "week-12", "discharge")) {
      assertTrue(
          number("select count(*) from outcome_score where occasion = '" + occasion + "'") >= 10,
          occasion);
    }
    assertTrue(number("select count(*) from routine_version where number = 2") >= 10);
    assertTrue(number("select count(*) from episode where ended_at is not null") >= 10);
    assertTrue(number("select count(*) from worklist_entry where acknowledged_at is null") >= 3);
    assertTrue(
        number("select count(*) from worklist_entry where acknowledged_at is not null") >= 3);
    assertEquals(
        2,
        number(
            "select count(distinct clinic_id) from worklist_entry where reason = 'silence'"
                + " and acknowledged_at is null"));
  }

  @Test
  @DisplayName("lie in the past, every moment of them")
  void past() throws SQLException {
    assertEquals(0, number("select count(*) from session_log where arrived_at > now()"));
    assertEquals(0, number("select count(*) from session_log where performed_at > arrived_at"));
    assertEquals(0, number("select count(*) from outcome_score where performed_at > now()"));
  }

  @Test
  @DisplayName("are entered once: a second start adds nothing")
  void once() throws SQLException {
    long sessions = number("select count(*) from session_log");

    assertFalse(sample.enterOnce());

    assertEquals(2, number("select count(*) from clinic"));
    assertEquals(40, number("select count(*) from patient"));
    assertEquals(sessions, number("select count(*) from session_log"));
  }

  @Test
  @DisplayName("are completed by the next start when one was cut short")
  void cutShort() throws SQLException {
    List<String> whole = CutShort.everything();
    execute(
        "delete from membership where role = 'manager' and clinic_id ="
            + " (select id from clinic where name = 'Riverside Physiotherapy')");
    CutShort.leaveOfFirstVisitOnlyTheRegistration("Thornbury");
    CutShort.leaveOfTrainingOnlyTheFirstWeeks("Mackay");
    assertNotEquals(whole, CutShort.everything());

    assertTrue(sample.enterOnce());

    assertEquals(whole, CutShort.everything());
    assertFalse(sample.enterOnce());
  }

  private static Map<String, String> storedAnswers(String familyName) throws SQLException {
    var answers = new TreeMap<String, String>();
    for (String row :
        rows(
            "select r.pattern, r.side, round(r.score, 3), round(r.coverage, 3), r.class,"
                + " r.next_best_test from pattern_result r join patient p on p.id = r.patient_id"
                + " where r.class <> 'insufficient-data' and p.family_name = '"
                + familyName
                + "'")) {
      String[] cells = row.split("\\|");
      answers.put(
          key(cells[0], cells[1]), String.join(" ", List.of(cells).subList(2, cells.length)));
    }
    return answers;
  }

  private static JsonNode workedCase(String id) throws IOException {
    var json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try (var file = SampleClinicsTest.class.getResourceAsStream("/sample/cases.json")) {
      for (JsonNode worked : json.readTree(file)) {
        if (worked.get("id").asText().equals(id)) {
          return worked;
        }
      }
    }
    throw new AssertionError(id);
  }

  private static String key(String pattern, String side) {
    return pattern + " " + side;
  }

  private static String text(JsonNode node) {
    return node.isNull() ? "-" : node.asText();
  }

  private static String rounded(BigDecimal number) {
    return number.setScale(3).toPlainString();
  }
}
