package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Crawl;
import org.plumbline.web.testing.FullClinics;
import org.plumbline.web.testing.PageIds;
import org.plumbline.web.testing.People;
import org.plumbline.web.testing.Routes;

/** Whoever follows every link from where their day starts meets no page that is not there. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadLinksTest {

  private static final String VISIT = "2026-03-04T10:00:00Z";
  private static final String AFTER_THE_PAUSE = "2026-03-12T07:00:00Z";

  /** What only other programs ask for. */
  private static final String FOR_PROGRAMS = "GET /api/";

  @Inject FullClinics clinics;

  @Test
  void everyLinkAndEveryFormLeadsSomewhereAndEveryPageCanBeReached() {
    StoppedClock.at(VISIT);
    var people = People.of(clinics.open());
    List<Crawl> crawls = new ArrayList<>();
    for (String who : List.of("therapist", "manager", "admin")) {
      crawls.add(Crawl.from("/" + who, people.browser(who)));
    }
    for (String moment : List.of(VISIT, AFTER_THE_PAUSE)) {
      StoppedClock.at(moment);
      crawls.add(Crawl.from("/me", people.browser("patient")));
    }

    assertEquals(List.of(), crawls.stream().flatMap(crawl -> crawl.faults().stream()).toList());
    Set<String> missed = new TreeSet<>(Routes.running());
    missed.removeIf(
        route ->
            !route.startsWith("GET")
                || route.startsWith(FOR_PROGRAMS)
                || route.contains("{token}"));
    crawls.forEach(crawl -> missed.removeAll(crawl.routes()));
    assertEquals(Set.of(), missed);
  }

  @Test
  void everyMessageOfARefusedFormLeadsToItsField() {
    StoppedClock.at(VISIT);
    var clinic = clinics.open();
    var people = People.of(clinic);
    List<String> faults = new ArrayList<>();
    for (var route : Routes.expected()) {
      if (route.changes() && route.own() == 422) {
        String path = route.path(clinic);
        var answer = people.browser(route.who()).post(path, Routes.emptyForm(path));
        faults.addAll(PageIds.faults(Jsoup.parse(answer.body().asString()), route.key()));
      }
    }
    assertEquals(List.of(), faults);
  }
}
