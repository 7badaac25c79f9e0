package org.plumbline.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.testing.Browser;

/**
 * Every route the application runs × everybody × their own and foreign ids. What is expected stands
 * in {@code routes.txt}; a new route without a line there fails.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RouteWallTest {

  private static final List<String> EVERYBODY =
      List.of("anonymous", "therapist", "manager", "admin", "patient");

  @Test
  void everyRouteThatRunsHasItsExpectationAndTheOtherWayRound() {
    var expected =
        Routes.expected().stream()
            .map(Routes.Expected::key)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", expected), String.join("\n", Routes.running()));
  }

  @Test
  void whoeverMayNotEnterIsKeptOutOfEveryRoute() {
    var clinic = SmallClinic.open();
    var people = People.of(clinic);
    var faults = new ArrayList<String>();
    for (var route : Routes.expected()) {
      if (route.who().equals("public")) {
        continue;
      }
      for (String who : EVERYBODY) {
        boolean anonymous = who.equals("anonymous");
        boolean mayEnter =
            who.equals(route.who()) || (route.who().equals("signed-in") && !anonymous);
        if (!mayEnter) {
          int kept = anonymous ? 401 : 403;
          expect(kept, route, who, people.browser(who), own(route, clinic), faults);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void whoeverMayEnterFindsTheirOwn() {
    var clinic = SmallClinic.open();
    var people = People.of(clinic);
    var faults = new ArrayList<String>();
    for (var route : Routes.expected()) {
      expect(
          route.own(), route, route.who(), people.browser(route.who()), own(route, clinic), faults);
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void anotherClinicsIdsAreNotFound() {
    var people = People.of(SmallClinic.open());
    var theirs = SmallClinic.open();
    var faults = new ArrayList<String>();
    for (var route : Routes.expected()) {
      if (route.holdsIds() && !route.who().equals("public")) {
        var path = own(route, theirs);
        expect(404, route, route.who(), people.browser(route.who()), path, faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void idsThatDoNotExistAreNotFound() {
    var people = People.of(SmallClinic.open());
    var faults = new ArrayList<String>();
    for (var route : Routes.expected()) {
      if (route.holdsIds() && !route.who().equals("public")) {
        var nothing = route.path().replaceAll("\\{[^}]*}", Ids.next().toString());
        expect(404, route, route.who(), people.browser(route.who()), nothing, faults);
        var nonsense = route.path().replaceAll("\\{[^}]*}", "not-an-id");
        expect(404, route, route.who(), people.browser(route.who()), nonsense, faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void expect(
      int status,
      Routes.Expected route,
      String who,
      Browser browser,
      String path,
      List<String> faults) {
    int answered =
        route.method().equals("GET")
            ? browser.get(path).statusCode()
            : browser.post(path, emptyForm(path)).statusCode();
    if (answered != status) {
      faults.add(
          "%s as %s: expected %d, answered %d".formatted(route.key(), who, status, answered));
    }
  }

  /** A form as it leaves the browser when nothing was filled in but what must not be empty. */
  private static Map<String, String> emptyForm(String path) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("key", Ids.next().toString());
    for (String part : path.split("/")) {
      fields.put("note-" + part, "Spoken to on the telephone");
    }
    return fields;
  }

  /** One browser for each person of a clinic. */
  private record People(SmallClinic clinic, Map<String, Browser> browsers) {

    static People of(SmallClinic clinic) {
      return new People(clinic, new HashMap<>());
    }

    Browser browser(String who) {
      return browsers.computeIfAbsent(
          who,
          _ ->
              switch (who) {
                case "therapist", "signed-in" -> Browser.of(clinic.therapist());
                case "manager" -> Browser.of(clinic.manager());
                case "admin" -> Browser.of(clinic.admin());
                case "patient" -> Browser.of(clinic.patient());
                default -> Browser.ofNobody();
              });
    }
  }

  /** The route's path with a clinic's own ids in it; ids of what it has none of match nothing. */
  private static String own(Routes.Expected route, SmallClinic clinic) {
    return route
        .path()
        .replace("{patientId}", clinic.patientId().toString())
        .replace("{episodeId}", clinic.episodeId().toString())
        .replace("{membershipId}", clinic.managerId().toString())
        .replaceAll("\\{[^}]*}", Ids.next().toString());
  }
}
