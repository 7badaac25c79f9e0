package org.plumbline.web.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.EmptyPostgres;
import org.plumbline.web.testing.SignInsInMemory;

/**
 * The first minutes of a new installation, on a database of its own in which there is no clinic.
 */
@QuarkusTest
@TestProfile(NewInstallationTest.EmptyDatabase.class)
class NewInstallationTest {

  private static final Pattern LINK = Pattern.compile("(/setup/[A-Za-z0-9_-]{43})");

  /** An application whose database has no clinic. */
  public static class EmptyDatabase implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(EmptyPostgres.class));
    }
  }

  @Inject FirstSetupLink console;
  @Inject Memberships memberships;
  @Inject Tenancy tenancy;
  @Inject SignInsInMemory signIns;

  @Test
  void whoeverHoldsTheOneTimeLinkCreatesTheFirstClinic() {
    var earlier = link();
    var link = link();
    assertEquals(404, Browser.ofNobody().get(earlier).statusCode(), "only the newest link works");

    var wrong = submit(link, Map.of("zone", "Mars/Base", "email", "anna", "password", "short"));
    assertEquals(422, wrong.statusCode());
    var page = Jsoup.parse(wrong.body().asString());
    assertNotNull(page.selectFirst("#zone-fault"));
    assertNotNull(page.selectFirst("#email-fault"));
    assertEquals("River Clinic", page.select("#name").val());
    var weak = submit(link, Map.of("password", "short"));
    assertNotNull(Jsoup.parse(weak.body().asString()).selectFirst("#password-fault"));
    assertFalse(signIns.has("anna"), "nothing was made");

    var created = submit(link, Map.of());
    assertEquals(303, created.statusCode());
    assertTrue(created.header("Location").endsWith("/admin"));

    var anna =
        tenancy
            .as(new Tenant.Person("subject-of-anna"), () -> memberships.of("subject-of-anna"))
            .getFirst();
    assertEquals(Role.ADMIN, anna.role());
    assertEquals("River Clinic", anna.clinicName());
    assertEquals("Europe/Berlin", anna.zone().getId());

    assertEquals(404, Browser.ofNobody().get(link).statusCode(), "the link is used up");
    assertEquals("", said(), "nothing is offered any more");
  }

  private io.restassured.response.Response submit(String link, Map<String, String> changed) {
    var fields =
        new HashMap<>(
            Map.of(
                "name", "River Clinic",
                "zone", "Europe/Berlin",
                "language", "en",
                "person", "Anna Admin",
                "email", "anna@example.org",
                "signInName", "anna",
                "password", "a long password"));
    fields.putAll(changed);
    return Browser.ofNobody().submit(link, link, fields);
  }

  private String link() {
    var link = LINK.matcher(said());
    assertTrue(link.find());
    return link.group(1);
  }

  private String said() {
    var bytes = new ByteArrayOutputStream();
    console.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
