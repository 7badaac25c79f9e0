package org.plumbline.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.AtOnce;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.FullClinics;
import org.plumbline.web.testing.People;
import org.plumbline.web.testing.Routes;
import org.plumbline.web.testing.Rows;

/**
 * Every route the application runs × everybody × the ids of real rows: their own, another
 * patient's, another clinic's. What is expected stands in {@code routes.txt}; a new route without a
 * line there fails. Whatever is refused has changed nothing.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RouteWallTest {

  private static final List<String> EVERYBODY =
      List.of("anonymous", "therapist", "manager", "admin", "patient", "integrator");

  private static final String NOBODY = Ids.next().toString();

  @Inject FullClinics clinics;

  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void stopTheClock() {
    StoppedClock.at("2026-03-04T10:00:00Z");
  }

  @Test
  void everyRouteThatRunsHasItsExpectationAndTheOtherWayRound() {
    var expected =
        Routes.expected().stream()
            .map(Routes.Expected::key)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", expected), String.join("\n", Routes.running()));
  }

  /** There is no set-up any more once there is a clinic. */
  @Test
  void everyIdARouteNamesIsThatOfARealRow() {
    var withoutRow =
        Routes.expected().stream()
            .filter(route -> route.holdsIds() && route.own() == 404)
            .map(Routes.Expected::key)
            .toList();
    assertEquals(List.of("GET /setup/{token}", "POST /setup/{token}"), withoutRow);
  }

  @Test
  void whoeverMayNotEnterIsKeptOutOfEveryRoute() {
    var clinic = clinics.open();
    var rows = Rows.of(clinic.id());
    var people = People.of(clinic);
    AtOnce.forEach(
        Routes.expected(),
        route -> {
          for (String who : EVERYBODY) {
            if (!route.letsIn(who)) {
              int kept = who.equals("anonymous") ? 401 : 403;
              expect(kept, route, who, people, route.path(clinic));
            }
          }
        });
    assertEquals(List.of(), faults);
    assertEquals(List.of(), rows.changed());
  }

  @Test
  void whoeverMayEnterFindsTheirOwn() {
    var clinic = clinics.open();
    var people = People.of(clinic);
    for (var route : Routes.expected()) {
      expect(route.own(), route, route.who(), people, route.path(clinic));
      if (route.changes() && route.own() < 400) {
        clinic = clinics.open();
        people = People.of(clinic);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void anotherClinicsIdsAreNotFound() {
    var clinic = clinics.open();
    var theirs = clinics.open();
    var rows = Rows.of(clinic.id(), theirs.id());
    var people = People.of(clinic);
    AtOnce.forEach(
        Routes.expected(),
        route -> {
          if (route.names("patientId") || route.namesAnInnerRow()) {
            expect(404, route, route.who(), people, route.path(theirs));
          }
        });
    assertEquals(List.of(), faults);
    assertEquals(List.of(), rows.changed());
  }

  @Test
  void anotherClinicsRowsAreNotFoundInsideAnOwnRecord() {
    var clinic = clinics.open();
    var theirs = clinics.open();
    var rows = Rows.of(clinic.id(), theirs.id());
    var people = People.of(clinic);
    AtOnce.forEach(
        Routes.expected(),
        route -> {
          if (route.namesAnInnerRow()) {
            var ids =
                new HashMap<>(route.who().equals("admin") ? theirs.staffIds() : theirs.ada().ids());
            ids.put("patientId", clinic.ada().patientId().toString());
            expect(404, route, route.who(), people, route.path(ids, NOBODY));
          }
        });
    assertEquals(List.of(), faults);
    assertEquals(List.of(), rows.changed());
  }

  @Test
  void anotherPatientsRowsAreNotFoundInsideAnOwnRecord() {
    var clinic = clinics.open();
    var rows = Rows.of(clinic.id());
    var people = People.of(clinic);
    AtOnce.forEach(
        Routes.expected(),
        route -> {
          boolean ofWholeClinic = route.path().startsWith("/therapist/worklist");
          if (route.namesAnInnerRow() && !ofWholeClinic) {
            var ids = new HashMap<>(clinic.bob().ids());
            ids.put("patientId", clinic.ada().patientId().toString());
            expect(404, route, route.who(), people, route.path(ids, NOBODY));
          }
        });
    assertEquals(List.of(), faults);
    assertEquals(List.of(), rows.changed());
  }

  @Test
  void idsThatDoNotExistAreNotFound() {
    var clinic = clinics.open();
    var rows = Rows.of(clinic.id());
    var people = People.of(clinic);
    var ownPatient = Map.of("patientId", clinic.ada().patientId().toString());
    AtOnce.forEach(
        Routes.expected(),
        route -> {
          for (String nothing : List.of(Ids.next().toString(), "not-an-id")) {
            if (route.holdsIds()) {
              expect(404, route, route.who(), people, route.path(Map.of(), nothing));
            }
            if (route.names("patientId") && route.holdsInnerIds()) {
              expect(404, route, route.who(), people, route.path(ownPatient, nothing));
            }
          }
        });
    assertEquals(List.of(), faults);
    assertEquals(List.of(), rows.changed());
  }

  private void expect(int status, Routes.Expected route, String who, People people, String path) {
    var browser = people.browser(who);
    int answered = answer(route, browser, path).statusCode();
    if (answered != status) {
      faults.add(
          "%s as %s: expected %d, answered %d".formatted(route.key(), who, status, answered));
    }
  }

  private static Response answer(Routes.Expected route, Browser browser, String path) {
    if (!route.changes()) {
      return browser.get(path);
    }
    return route.who().equals("integrator")
        ? browser.send(path, "{}")
        : browser.post(path, Routes.emptyForm(path));
  }
}
