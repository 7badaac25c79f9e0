package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutineReportPageTest extends RoutineTest {

  @Test
  void theSixteenFieldsAreFilledInWithTheDraftAndStayAsTheyAreOncePublished() {
    answerSafety();
    propose();
    String report =
        therapist.page(routine + "/draft/publish").select("a[href$=/report]").attr("href");
    Document draft = therapist.page(report);
    assertEquals(12, draft.select("textarea").size());
    assertEquals(4, draft.select("form section").size());
    assertTrue(draft.select("#SETTING").text().contains("home"));

    var saved = therapist.submit(report, report, Map.of("SETTING", "At work, in the lunch break."));
    assertEquals(303, saved.statusCode());
    publish();

    Document published = therapist.page(report);
    assertEquals(16, published.select("dl#report dt").size());
    assertTrue(published.text().contains("At work, in the lunch break."));
    assertTrue(published.text().contains("Individual."));
    assertTrue(published.text().contains("Stop:"), "each exercise has its stop rule");
    assertFalse(published.text().matches(".*[^.] Stop:.*"), published.text());
    assertFalse(
        published.text().matches(".*\\b[A-Z]{2}0\\d\\b.*"), "exercises have names, not codes");
    assertTrue(published.text().contains("whether anything went wrong"));
    assertEquals(0, published.select("main textarea").size());

    var late = therapist.post(report, Map.of("SETTING", "Elsewhere", "revision", "1"));
    assertEquals(422, late.statusCode());
    assertTrue(therapist.page(report).text().contains("At work, in the lunch break."));
  }

  @Test
  void aTextThatIsTooLongGetsAMessageAndIsKept() {
    propose();
    String report =
        therapist.page(routine + "/draft/publish").select("a[href$=/report]").attr("href");
    String longText = "a".repeat(501);
    var refused = therapist.submit(report, report, Map.of("MOTIVATION", longText));
    assertEquals(422, refused.statusCode());
    assertEquals(longText, parse(refused).select("#MOTIVATION").text());
  }

  @Test
  void theRoutinePageShowsWhatTheNextPhaseStillNeedsAndChangesNothing() {
    answerSafety();
    propose();
    publish();
    Document hub = therapist.page(routine);
    assertTrue(
        hub.select("#next-phase").text().contains("sessions logged in this phase: 0"), hub.text());
    assertEquals(2, hub.select("#next-phase h3").size(), "phase 2, and early to phase 3");
    assertTrue(hub.text().contains("Phase 1, Activation"));
  }
}
