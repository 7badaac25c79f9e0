package org.plumbline.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.clinic.NewMember;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.Rows;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ErrorPagesTest {

  private static final String SETTINGS = "/admin/settings";
  private static final Map<String, String> RENAMED =
      Map.of("name", "Another name", "zone", "Europe/London", "language", "en");

  @Inject Memberships memberships;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser admin;

  @BeforeEach
  void signIn() {
    clinic = SmallClinic.open();
    admin = Browser.of(clinic.admin());
  }

  @ParameterizedTest(name = "with the token «{0}»")
  @ValueSource(strings = {"", "none", "AAAAAAAAAAAAAAAAAAAAAA", "not a token at all"})
  void aFormWithoutAGoodTokenIsAnsweredWithAPageThatLeadsOn(String token) {
    var rows = Rows.of(clinic.clinicId());

    var answer = sendWith(token);

    assertEquals(400, answer.statusCode());
    assertEquals("text/html", answer.contentType().replaceFirst(";.*", ""));
    var page = Jsoup.parse(answer.body().asString());
    assertEquals("This page had been open too long", page.select("h1").text());
    assertTrue(page.select("main").text().contains("send it once more"));
    assertEquals(answer.header("X-Request-Id"), page.select("main code").text());
    assertFalse(page.text().contains("Exception"));
    assertFalse(answer.body().asString().contains("Another name"));
    assertEquals(List.of(), rows.changed());
  }

  @Test
  void afterLoadingThePageAgainTheFormIsTaken() {
    sendWith("none");
    assertEquals(303, admin.submit(SETTINGS, SETTINGS, RENAMED).statusCode());
  }

  @Test
  void aFormStaysGoodWhileOtherPagesAreOpened() {
    String token = admin.page(SETTINGS).select("form[action=" + SETTINGS + "] [name=csrf]").val();
    admin.page("/admin");
    admin.page("/admin/audit");
    assertEquals(303, sendWith(token).statusCode());
  }

  @Test
  void aBrowserWithABrokenTokenIsHelpedOutOfIt() {
    assertEquals(
        "This page had been open too long", heading(admin.withBrokenToken().get(SETTINGS), 400));
    assertEquals(303, admin.submit(SETTINGS, SETTINGS, RENAMED).statusCode());
  }

  @Test
  void somebodyOfTwoClinicsSeesErrorPagesLikeEverybodyElse() {
    var elsewhere = SmallClinic.open();
    tenancy.as(
        elsewhere.product(),
        () ->
            memberships.add(
                NewMember.staff(clinic.subject(Role.ADMIN), Role.ADMIN, "Everywhere", null)));

    assertEquals(1, admin.page("/admin").select("form[action=/clinic]").size());
    assertEquals("Page not found", heading(admin.get("/no-such-page"), 404));
    assertEquals("This page had been open too long", heading(sendWith("none"), 400));
  }

  private Response sendWith(String token) {
    var fields = new HashMap<>(RENAMED);
    fields.put("csrf", token);
    return admin.post(SETTINGS, fields);
  }

  private static String heading(Response answer, int status) {
    assertEquals(status, answer.statusCode());
    return Jsoup.parse(answer.body().asString()).select("h1").text();
  }
}
