package org.plumbline.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FrontDoorTest {

  @Test
  void eachPersonIsSentToWhereTheirDayStarts() {
    var clinic = SmallClinic.open();
    assertSentTo("/therapist", clinic.therapist());
    assertSentTo("/manager", clinic.manager());
    assertSentTo("/admin", clinic.admin());
    assertSentTo("/me", clinic.patient());
  }

  @Test
  void nobodyIsLetInWithoutASignIn() {
    assertEquals(401, Browser.ofNobody().get("/").statusCode());
  }

  @Test
  void someoneWhoBelongsToNoClinicIsToldSo() {
    var clinic = SmallClinic.open();
    var stranger =
        new Tenant.Member(
            clinic.clinicId(), clinic.therapistId(), Role.THERAPIST, "a-stranger", null);
    var page = Browser.of(stranger).page("/");
    assertNotNull(page.selectFirst("a[href=/sign-out]"));
    assertFalse(page.text().contains(clinic.mark()));
  }

  @Test
  void anUnknownPageIsNotFoundAndNamesTheRequestOnly() {
    var clinic = SmallClinic.open();
    var response = Browser.of(clinic.therapist()).get("/no-such-page");
    assertEquals(404, response.statusCode());
    var page = Jsoup.parse(response.body().asString());
    assertEquals(response.header("X-Request-Id"), page.select("main code").text());
  }

  @Test
  void everyAnswerCarriesTheStrictContentPolicy() {
    var policy = Browser.ofNobody().get("/").header("Content-Security-Policy");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  private static void assertSentTo(String path, Tenant.Member member) {
    var response = Browser.of(member).get("/");
    assertEquals(303, response.statusCode());
    assertTrue(response.header("Location").endsWith(path), response.header("Location"));
  }

  @Test
  void noPageIsKeptInACache() {
    var clinic = SmallClinic.open();
    assertEquals(
        "no-store", Browser.of(clinic.therapist()).get("/no-such-page").header("Cache-Control"));
  }
}
