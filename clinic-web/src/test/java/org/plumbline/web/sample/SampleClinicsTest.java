package org.plumbline.web.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    List<String> whole = everything();
    execute(
        "delete from membership where role = 'manager' and clinic_id ="
            + " (select id from clinic where name = 'Riverside Physiotherapy')");
    leaveOfFirstVisitOnlyTheRegistration("Thornbury");
    leaveOfTrainingOnlyTheFirstWeeks("Mackay");
    assertNotEquals(whole, everything());

    assertTrue(sample.enterOnce());

    assertEquals(whole, everything());
    assertFalse(sample.enterOnce());
  }

  private static void leaveOfFirstVisitOnlyTheRegistration(String family) throws SQLException {
    execute("alter table prescribed_exercise disable trigger only_drafts_change");
    leaveOfTrainingOnlyTheFirstWeeks(family);
    for (String table :
        List.of(
            "worklist_entry",
            "exercise_log",
            "session_log",
            "morning_pain",
            "task_score",
            "outcome_score",
            "patient_task",
            "adherence_week",
            "prescribed_exercise",
            "routine_version",
            "routine",
            "tailoring",
            "pattern_verdict",
            "pattern_result",
            "finding",
            "intake_answer",
            "assessment",
            "safety_answer",
            "safety_screen",
            "episode",
            "membership")) {
      execute("delete from " + table + " where patient_id = " + patient(family));
    }
    execute("alter table prescribed_exercise enable trigger only_drafts_change");
  }

  private static void leaveOfTrainingOnlyTheFirstWeeks(String family) throws SQLException {
    String patient = patient(family);
    String cut =
        "(select min(trained_on) + 20 from session_log where patient_id = " + patient + ")";
    for (String rest :
        List.of(
            "worklist_entry where raised_at > " + cut + " and patient_id = " + patient,
            "morning_pain where on_day > " + cut + " and patient_id = " + patient,
            "exercise_log where session_id in (select id from session_log where trained_on > "
                + cut
                + " and patient_id = "
                + patient
                + ")",
            "session_log where trained_on > " + cut + " and patient_id = " + patient)) {
      execute("delete from " + rest);
    }
  }

  private static String patient(String family) {
    return "(select id from patient where family_name = '" + family + "')";
  }

  /** What the sample consists of, so far as it is the same however often it is entered. */
  private static List<String> everything() throws SQLException {
    List<String> all = new ArrayList<>();
    for (String query :
        List.of(
            "select count(*) from membership",
            "select p.family_name, s.trained_on, s.performed_at, s.arrived_at, s.pain_before,"
                + " s.source, count(e.id), sum(e.pain), sum(e.effort)"
                + " from session_log s join patient p on p.id = s.patient_id"
                + " join exercise_log e on e.session_id = s.id"
                + " group by p.id, s.id order by 1, 2, 3, 4",
            "select p.family_name, m.on_day, m.pain from morning_pain m"
                + " join patient p on p.id = m.patient_id order by 1, 2, m.arrived_at",
            "select p.family_name, o.instrument, o.occasion, o.score, o.performed_at"
                + " from outcome_score o join patient p on p.id = o.patient_id order by 1, 5, 2",
            "select p.family_name, v.number, v.status, v.published_at, v.retired_at,"
                + " count(x.id) from routine_version v join patient p on p.id = v.patient_id"
                + " join prescribed_exercise x on x.version_id = v.id group by p.id, v.id"
                + " order by 1, 2",
            "select p.family_name, e.opened_at, e.ended_at, e.end_reason from episode e"
                + " join patient p on p.id = e.patient_id order by 1",
            "select p.family_name, count(*), sum(r.score) from pattern_result r"
                + " join patient p on p.id = r.patient_id group by p.id order by 1",
            "select p.family_name, a.week_start, a.adherence from adherence_week a"
                + " join patient p on p.id = a.patient_id order by 1, 2",
            "select p.family_name, w.reason, w.raised_at from worklist_entry w"
                + " join patient p on p.id = w.patient_id order by 1, 2, 3")) {
      all.addAll(rows(query));
    }
    return all;
  }

  private static void execute(String statement) throws SQLException {
    try (var connection = NewInstallation.connect();
        var work = connection.createStatement()) {
      work.execute(statement);
    }
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

  private static long number(String query) throws SQLException {
    return Long.parseLong(rows(query).getFirst());
  }

  /** The rows of a query, their cells joined; an absent value is a dash. */
  private static List<String> rows(String query) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = NewInstallation.connect();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var cells = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
          String cell = result.getString(i);
          cells.add(cell == null ? "-" : cell);
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }
}
