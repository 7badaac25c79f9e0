package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.local.DatabaseRole;
import org.plumbline.web.mail.Post;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.FullClinic;
import org.plumbline.web.testing.FullClinics;

/** Nothing about a patient reaches a log line or an address, whatever goes well or wrong. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LogLinesTest {

  /** Told nowhere else, so that a trace of it can only be a leak; in small letters. */
  private static final List<String> TOLD =
      List.of("zebulina", "quexworth", "7946 0991", "1951-07-23", "quokka", "61.375");

  @Inject FullClinics clinics;
  @Inject Post post;

  private final Captured log = new Captured();
  private final List<String> addresses = new ArrayList<>();
  private FullClinic clinic;
  private Browser therapist;
  private Browser ada;

  @BeforeEach
  void listen() {
    clinic = clinics.open();
    therapist = Browser.of(clinic.staff().therapist());
    ada = Browser.of(clinic.ada().home());
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void aWholeCourseOfCareLeavesNoTraceOfThePatient() {
    assertEquals(422, send(therapist, "/therapist/patients/new", person("not-a-day")));
    assertEquals(303, send(therapist, "/therapist/patients/new", person("1951-07-23")));
    String record = addresses.getLast();
    send(therapist, "/therapist/patients/search", Map.of("name", "Quexworth"));
    assertEquals(303, send(therapist, record + "/invitation", Map.of()));
    post.goRound();
    var episode = Map.of("reason", "A quokka kicked", "therapist", therapistId());
    assertEquals(303, send(therapist, record + "/episode", episode));
    assertEquals(303, send(therapist, record + "/safety", Map.of("RF02-note", "quokka")));
    assertEquals(303, send(therapist, record + "/assessment", Map.of()));
    String assessment = addresses.getLast();
    assertEquals(422, send(therapist, assessment, Map.of("FFD", "61.375 quokkas")));
    assertEquals(303, send(therapist, assessment, Map.of("FFD", "61.375", "revision", "0")));
    var task = Map.of("name", "Feed the quokka", "family", "SIT");
    assertEquals(303, send(therapist, record + "/outcomes/task", task));
    assertEquals(422, send(ada, "/me/log", session("leg", "Zebulina")));
    assertEquals(303, send(ada, "/me/log", session("leg", "no")));
    for (String page : List.of(record, record + "/outcomes", record + "/patterns", assessment)) {
      read(therapist, page);
    }
    read(ada, "/me/progress");

    assertNoTrace();
  }

  @Test
  void aRequestThatFailsIsLoggedWithoutWhatWasSent() throws SQLException {
    asOwner("alter table session_log add constraint failing check (comment not like '%quokka%')");
    try {
      assertEquals(500, send(ada, "/me/log", session("leg", "no")));
    } finally {
      asOwner("alter table session_log drop constraint failing");
    }

    assertTrue(log.text.toString().contains("A request failed"), log.text.toString());
    assertNoTrace();
  }

  @Test
  void whatNobodyCanStoreIsLoggedWithoutWhatWasSent() {
    var typed = new HashMap<>(person("1951-07-23"));
    typed.put("givenName", "Zebulina\0");
    assertEquals(303, send(therapist, "/therapist/patients/new", typed));
    assertEquals(404, therapist.get("/therapist/patients/Quexworth").statusCode());

    assertNoTrace();
  }

  @Test
  void whatAProgramSendsLeavesNoTrace() {
    var program = Browser.ofProgram();
    String path = "/api/v1/pattern-evaluations";
    assertEquals(200, program.send(path, "{\"title\": \"Zebulina Quexworth\"}").statusCode());
    assertEquals(422, program.send(path, "{\"sex\": \"quokka\", \"age\": 61.375}").statusCode());
    assertEquals(400, program.send(path, "{\"quokka").statusCode());

    assertNoTrace();
  }

  private void assertNoTrace() {
    for (String told : TOLD) {
      assertEquals(List.of(), naming(told, log.text.toString().lines()), "in the log");
      assertEquals(List.of(), naming(told, addresses.stream()), "in an address");
    }
  }

  private static List<String> naming(String told, Stream<String> lines) {
    return lines.filter(line -> line.toLowerCase(Locale.ROOT).contains(told)).toList();
  }

  private static Map<String, Object> person(String birthDate) {
    return Map.of(
        "givenName", "Zebulina",
        "familyName", "Quexworth",
        "birthDate", birthDate,
        "sex", "FEMALE",
        "email", "zebulina@quexworth.example",
        "phone", "+44 20 7946 0991",
        "language", "en",
        "consent", List.of("treatment-record", "email"),
        "somebodyElse", "yes");
  }

  private static Map<String, String> session(String field, String value) {
    return Map.of(
        "key",
        UUID.randomUUID().toString(),
        field,
        value,
        "everything",
        "yes",
        "comment",
        "A quokka watched");
  }

  private String therapistId() {
    return clinic.staff().therapistId().toString();
  }

  private int send(Browser browser, String path, Map<String, ?> fields) {
    Response answer = browser.post(path, fields);
    addresses.add(path);
    if (answer.header("Location") != null) {
      addresses.add(URI.create(answer.header("Location")).getPath());
    }
    return answer.statusCode();
  }

  /** Notes every address that a page leads or sends to. */
  private void read(Browser browser, String path) {
    var page = Jsoup.parse(browser.get(path).body().asString());
    Stream.of("href", "src", "action", "formaction", "hx-get", "hx-post")
        .forEach(name -> addresses.addAll(page.select("[" + name + "]").eachAttr(name)));
  }

  private static void asOwner(String sql) throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Keeps every log line as a file would have it, with its context and its stack trace. */
  private static final class Captured extends Handler {

    private final StringBuffer text = new StringBuffer();

    Captured() {
      setLevel(Level.ALL);
      setFormatter(new PatternFormatter("%p %c %X %s%e%n"));
    }

    @Override
    public void publish(LogRecord line) {
      text.append(getFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
