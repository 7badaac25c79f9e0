package org.plumbline.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AdminPagesTest {

  @Inject Audit audit;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser admin;

  @BeforeEach
  void signIn() {
    clinic = SmallClinic.open();
    admin = Browser.of(clinic.admin());
  }

  @Test
  void anEndedMembershipWorksNoLongerFromTheNextPageOn() {
    var therapist = Browser.of(clinic.therapist());
    assertEquals(200, therapist.get("/therapist").statusCode());

    assertEquals(303, admin.submit("/admin", end(clinic.therapistId()), Map.of()).statusCode());

    assertEquals(403, therapist.get("/therapist").statusCode());
    assertTrue(
        admin.page("/admin").select("#member-" + clinic.therapistId()).text().contains("left"));
  }

  @Test
  void theLastAdministratorStaysAndThePageSaysWhy() {
    var refused = admin.submit("/admin", end(clinic.adminId()), Map.of());

    assertEquals(422, refused.statusCode());
    assertTrue(
        parse(refused)
            .select("#member-" + clinic.adminId() + " .fault")
            .text()
            .startsWith("This is the clinic's last administrator"));
    assertEquals(200, admin.get("/admin").statusCode());
  }

  @Test
  void anotherClinicsMembersAndInvitationsAreNotFound() {
    var theirs = SmallClinic.open();
    admin.page("/admin");
    assertEquals(404, admin.post(end(theirs.therapistId()), Map.of()).statusCode());
    assertEquals(404, admin.post(end(theirs.patientMembershipId()), Map.of()).statusCode());
    assertEquals(404, admin.post(end(clinic.patientMembershipId()), Map.of()).statusCode());

    var stranger = Browser.of(theirs.admin());
    invite(stranger, "Theo", "theo@example.org", "therapist");
    var resend = stranger.page("/admin").select("form[action$=/resend]").attr("action");
    assertEquals(404, admin.post(resend, Map.of()).statusCode());
    assertEquals(404, admin.post(resend.replace("resend", "revoke"), Map.of()).statusCode());
  }

  @Test
  void staffIsInvitedAndTheInvitationCanBeTakenBack() {
    assertEquals(303, invite(admin, "Mia", "mia@example.org", "manager").statusCode());
    var page = admin.page("/admin");
    assertTrue(page.text().contains("waiting for an answer"));

    var revoke = page.select("form[action$=/revoke]").attr("action");
    assertEquals(303, admin.submit("/admin", revoke, Map.of()).statusCode());
    assertTrue(admin.page("/admin").text().contains("taken back"));
    assertNull(admin.page("/admin").selectFirst("form[action$=/revoke]"));
  }

  @Test
  void aFaultyInvitationIsNotSentAndKeepsWhatWasTyped() {
    var refused = invite(admin, " ", "mia", "manager");
    assertEquals(422, refused.statusCode());
    var page = parse(refused);
    assertNotNull(page.selectFirst("#name-fault"));
    assertNotNull(page.selectFirst("#email-fault"));
    assertEquals("mia", page.select("#email").val());
    assertNotNull(page.selectFirst("input[value=manager][checked]"));

    assertNotNull(
        parse(invite(admin, "Mia", "mia@example.org", "patient")).selectFirst("#role-fault"));
    assertNull(admin.page("/admin").selectFirst("form[action$=/revoke]"));
  }

  @Test
  void theClinicsSettingsChangeUnlessTheyHaveAFault() {
    var wrong =
        admin.submit("/admin/settings", "/admin/settings", Map.of("name", "", "zone", "Mars/Base"));
    assertEquals(422, wrong.statusCode());
    assertNotNull(parse(wrong).selectFirst("#name-fault"));
    assertNotNull(parse(wrong).selectFirst("#zone-fault"));

    var saved =
        admin.submit(
            "/admin/settings",
            "/admin/settings",
            Map.of("name", "River Clinic", "zone", "Asia/Tokyo"));
    assertEquals(303, saved.statusCode());
    var page = admin.page("/admin/settings");
    assertEquals("River Clinic", page.select("#name").val());
    assertEquals("Asia/Tokyo", page.select("#zone option[selected]").val());
    assertEquals("River Clinic", page.select("header .clinic").text());
  }

  @Test
  void theAccessRecordTellsWhoReadWhatWithoutNamingThePatient() {
    Browser.of(clinic.therapist()).page("/therapist/patients/" + clinic.patientId());

    var page = admin.page("/admin/audit");
    assertTrue(page.text().contains("The therapist patient page read"), page.text());
    assertFalse(page.text().contains("Pat Sample"));

    var one = admin.page("/admin/audit?record=" + clinic.patientId());
    assertEquals(1, one.select("tbody tr").size());
    var other = admin.page("/admin/audit?record=" + SmallClinic.open().patientId());
    assertEquals(0, other.select("tbody tr").size());
  }

  @Test
  void theAccessRecordIsReadInPages() {
    for (int i = 0; i < 51; i++) {
      tenancy.as(clinic.therapist(), () -> audit.read(clinic.patientId(), "assessment"));
    }
    assertEquals(50, admin.page("/admin/audit").select("tbody tr").size());
    assertEquals(1, admin.page("/admin/audit?page=1").select("tbody tr").size());
    assertEquals(50, admin.page("/admin/audit?page=-3").select("tbody tr").size());
  }

  @Test
  void onlyAdministratorsEnter() {
    for (String path : List.of("/admin", "/admin/settings", "/admin/audit")) {
      for (var other : List.of(clinic.therapist(), clinic.manager(), clinic.patient())) {
        assertEquals(403, Browser.of(other).get(path).statusCode(), path);
      }
      assertEquals(401, Browser.ofNobody().get(path).statusCode(), path);
    }
  }

  private static Response invite(Browser browser, String name, String email, String role) {
    return browser.submit(
        "/admin", "/admin/invitations", Map.of("name", name, "email", email, "role", role));
  }

  private static String end(Object memberId) {
    return "/admin/members/" + memberId + "/end";
  }

  private static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
