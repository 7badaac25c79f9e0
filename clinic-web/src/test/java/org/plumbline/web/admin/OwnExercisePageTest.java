package org.plumbline.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.FullClinics;
import org.plumbline.web.testing.OwnBridge;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OwnExercisePageTest {

  private static final String PAGE = "/admin/knowledge/exercise";
  private static final String CHANGE = "/admin/knowledge/change";
  private static final String HIDING = CHANGE + "?what=hidden/GB-OWN1";

  @Inject FullClinics clinics;

  private Browser admin;

  @BeforeEach
  void open() {
    StoppedClock.at("2026-03-04T10:00:00Z");
    admin = Browser.of(clinics.open().staff().admin());
    assertEquals(
        303, admin.submit(PAGE, PAGE, OwnBridge.linkedTo("https://example.org")).statusCode());
  }

  @Test
  void theListSaysThatItIsTheClinicsOwnAndItsDose() {
    String row = row();
    assertTrue(row.contains("none: an exercise of your clinic’s own 2 × 10"), row);
    assertTrue(row.contains("Hide"), row);
  }

  @Test
  void aNameThatIsThereAlreadyIsRefusedBesideItsField() {
    Document refused = parse(admin.submit(PAGE, PAGE, OwnBridge.linkedTo("")));
    assertEquals(
        "Another exercise has this name: Bridge on a beam.", refused.select("#name-fault").text());
    assertEquals("Bridge on a beam", refused.select("#name").val());
  }

  @Test
  void anExerciseThatIsChangedKeepsItsNameAndIsNotHeldAgainstItself() {
    String own = PAGE + "?id=GB-OWN1";
    Document refused = parse(admin.submit(own, PAGE, Map.of("sets", "99", "reason", "Fit")));
    assertEquals(1, refused.select("#faults li").size(), refused.select("#faults").text());
    assertEquals(
        303,
        admin
            .submit(own, PAGE, Map.of("sets", "3", "reason", "Our patients are fit"))
            .statusCode());
    assertTrue(row().contains("3 × 10"), row());
  }

  @Test
  void aLinkThatIsNotEncryptedIsRefusedBesideItsField() {
    Response refused = admin.submit(PAGE, PAGE, OwnBridge.linkedTo("http://intranet/film"));
    assertEquals(422, refused.statusCode());
    assertTrue(parse(refused).select("#link-fault").text().contains("https://"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https:///film", "https://me:secret@example.org/film", "see our film"})
  void aLinkWithoutAPlaceOrWithASignInIsRefusedBesideItsField(String link) {
    Map<String, String> typed = new HashMap<>(OwnBridge.linkedTo(link));
    typed.put("name", "Bridge on a box");
    Response refused = admin.submit(PAGE, PAGE, typed);
    assertEquals(422, refused.statusCode());
    assertTrue(parse(refused).select("#link-fault").text().contains("https://"));
    assertEquals(1, parse(refused).select("#faults li").size());
  }

  @Test
  void offeringAHiddenExerciseAgainSaysWhatSavingDoes() {
    assertTrue(admin.page(HIDING).text().contains("The exercise is no longer proposed"));
    save();
    assertTrue(row().contains("not prescribed"), row());

    String again = admin.page(HIDING).text();
    assertTrue(again.contains("Once this is saved it is proposed again"), again);
    Document preview = save();
    String said = preview.select("#preview").text();
    assertTrue(said.contains("From then on it is offered again. Nobody follows it"), said);
    assertTrue(row().contains("2 × 10"), row());
  }

  private String row() {
    return admin
        .page("/admin/knowledge?part=exercises")
        .select("tr:has(th:contains(Bridge on a beam))")
        .text();
  }

  /** Looks at the preview of hiding or offering, saves it, and answers the preview. */
  private Document save() {
    Map<String, String> typed = new HashMap<>(Map.of("reason", "Our audit", "do", "preview"));
    admin.page(HIDING).select("input[name=back]").forEach(field -> typed.put("back", field.val()));
    Document preview = parse(admin.submit(HIDING, CHANGE, typed));
    typed.put("seen", preview.select("input[name=seen]").val());
    typed.put("do", "save");
    assertEquals(303, admin.submit(HIDING, CHANGE, typed).statusCode());
    return preview;
  }

  private static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
