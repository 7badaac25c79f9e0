package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Crawl;
import org.plumbline.web.testing.FullClinics;
import org.plumbline.web.testing.People;
import org.plumbline.web.testing.Routes;

/** Whoever follows every link from where their day starts meets no page that is not there. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadLinksTest {

  private static final String VISIT = "2026-03-04T10:00:00Z";
  private static final String AFTER_THE_PAUSE = "2026-03-12T07:00:00Z";

  /** The check list stands behind the button that saves a draft first. */
  private static final String BEHIND_A_BUTTON =
      "GET /therapist/patients/{patientId}/routine/draft/publish";

  @Inject FullClinics clinics;

  @ParameterizedTest(name = "as {0} from {1} on {2}")
  @CsvSource({
    "therapist, /therapist, " + VISIT,
    "manager, /manager, " + VISIT,
    "admin, /admin, " + VISIT,
    "patient, /me, " + VISIT,
    "patient, /me, " + AFTER_THE_PAUSE
  })
  void everyLinkAndEveryFormLeadsSomewhere(String who, String start, String moment) {
    StoppedClock.at(VISIT);
    var people = People.of(clinics.open());
    StoppedClock.at(moment);

    assertEquals(List.of(), Crawl.from(start, people.browser(who)).faults());
  }

  @Test
  void everyPageCanBeReachedByLinks() {
    StoppedClock.at(VISIT);
    var people = People.of(clinics.open());
    Set<String> reached = new TreeSet<>();
    reached.addAll(Crawl.from("/therapist", people.browser("therapist")).routes());
    reached.addAll(Crawl.from("/manager", people.browser("manager")).routes());
    reached.addAll(Crawl.from("/admin", people.browser("admin")).routes());
    StoppedClock.at(AFTER_THE_PAUSE);
    reached.addAll(Crawl.from("/me", people.browser("patient")).routes());

    Set<String> missed = new TreeSet<>(Routes.running());
    missed.removeIf(route -> !route.startsWith("GET") || route.contains("{token}"));
    missed.removeAll(reached);
    assertEquals(Set.of(BEHIND_A_BUTTON), missed);
  }
}
