package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.progression.Decision;
import org.plumbline.core.progression.Measure;
import org.plumbline.core.progression.ProgressionProposal;
import org.plumbline.core.progression.ProgressionReason;
import org.plumbline.core.progression.StoredProposal;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.page.Forms;
import org.plumbline.web.therapist.ProgressionPage.View;
import org.plumbline.web.therapist.ProgressionPage.Waiting;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("Beside a plateau the page of proposals says")
class ProgressionViewTest {

  private static final ProgressionReason WHY = new ProgressionReason.DaysWithout(9);
  private static final StoredProposal LOWER = open(Decision.REGRESS, null);
  private static final StoredProposal LIGHTER =
      open(Decision.DELOAD, null, new ProgressionReason.WeeksOfLoad(5, LocalDate.EPOCH));
  private static final StoredProposal LIGHTER_FOR_EFFORT =
      open(Decision.DELOAD, null, new ProgressionReason.EffortUp("BD03", 5, 7));
  private static final StoredProposal STEP_UP = open(Decision.PROGRESS, null);
  private static final StoredProposal PLATEAU = open(Decision.PLATEAU, Measure.VARY_OR_RETEST);
  private static final StoredProposal LITTLE_TRAINED = open(Decision.PLATEAU, Measure.FIX_BARRIERS);

  @Inject Forms forms;

  @Test
  void that_red_sessions_come_first_where_less_is_proposed() {
    assertTrue(view(PLATEAU, LOWER).redFirst(PLATEAU));
    assertFalse(view(PLATEAU, LOWER).redFirst(LOWER));
    assertFalse(view(PLATEAU, STEP_UP).redFirst(PLATEAU));
  }

  @Test
  void that_a_step_up_can_wait_where_little_was_trained() {
    assertTrue(view(LITTLE_TRAINED, STEP_UP).stepCanWait(LITTLE_TRAINED));
    assertFalse(view(LITTLE_TRAINED, STEP_UP).stepCanWait(STEP_UP));
    assertFalse(view(LITTLE_TRAINED, LOWER).stepCanWait(LITTLE_TRAINED));
    assertFalse(view(PLATEAU, STEP_UP).stepCanWait(PLATEAU));
  }

  @Test
  void that_a_lighter_week_due_by_the_calendar_may_be_declined_where_little_was_trained() {
    assertTrue(view(LITTLE_TRAINED, LIGHTER).lighterMayBeDeclined(LITTLE_TRAINED));
    assertFalse(view(LITTLE_TRAINED, STEP_UP).lighterMayBeDeclined(LITTLE_TRAINED));
    assertFalse(view(LITTLE_TRAINED, LIGHTER_FOR_EFFORT).lighterMayBeDeclined(LITTLE_TRAINED));
    assertFalse(view(PLATEAU, LIGHTER).lighterMayBeDeclined(PLATEAU));
  }

  private View view(StoredProposal... open) {
    return new View(
        Stream.of(open).map(each -> new Waiting(each, forms.blank())).toList(),
        Alerts.View.NONE,
        List.of(),
        List.of(),
        List.of(),
        CatalogueLoader.shipped(),
        null,
        null);
  }

  private static StoredProposal open(Decision decision, @Nullable Measure measure) {
    return open(decision, measure, WHY);
  }

  private static StoredProposal open(
      Decision decision, @Nullable Measure measure, ProgressionReason why) {
    var proposal =
        new ProgressionProposal(decision, null, List.of(), List.of(), null, measure, List.of(why));
    return new StoredProposal(
        UUID.randomUUID(),
        UUID.randomUUID(),
        proposal,
        "1",
        Instant.EPOCH,
        StoredProposal.State.OPEN,
        null,
        null,
        null);
  }
}
