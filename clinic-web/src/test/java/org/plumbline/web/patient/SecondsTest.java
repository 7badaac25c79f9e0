package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SecondsTest {

  @Inject AmountMessages words;

  @Test
  void oneSecondIsOneSecondAndMoreAreSeconds() {
    assertEquals("Once, 1 second each", words.holds(1, 1));
    assertEquals("2 times, 10 seconds each", words.holds(2, 10));
    assertEquals("3 sets of 8, each held 1 second", words.sets_held(3, 8, 1));
    assertEquals("1 set of 8, each held 3 seconds", words.sets_held(1, 8, 3));
    assertEquals("Rest 1 second between sets.", words.rest_between(1));
    assertEquals("Rest 30 seconds between sets.", words.rest_between(30));
    assertEquals(
        "Rhythm: 3 seconds on the effort, 1 second still, 2 seconds on the way back.",
        words.rhythm(2, 1, 3));
  }
}
