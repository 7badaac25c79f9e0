package org.plumbline.web.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.web.invitation.SignIns.Made;
import org.plumbline.web.invitation.SignIns.NewSignIn;
import org.plumbline.web.testing.KeycloakResource;

/** Sign-ins in a real Keycloak, made by the product's own service account. */
@QuarkusTest
@TestProfile(KeycloakSignInsTest.WithKeycloak.class)
class KeycloakSignInsTest {

  /** The application with a Keycloak behind it. */
  public static class WithKeycloak implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(PostgresResource.class),
          new TestResourceEntry(KeycloakResource.class));
    }
  }

  @Inject KeycloakSignIns signIns;

  @Test
  void aSignInIsMadeAndItsNameAndAddressAreTakenFromThenOn() {
    var ada = made("ada", "ada@example.org", "a long password");
    assertInstanceOf(Made.SignIn.class, ada);

    assertEquals(new Made.NameTaken(), made("ada", "other@example.org", "a long password"));
    assertEquals(new Made.EmailTaken(), made("other", "ada@example.org", "a long password"));
  }

  @Test
  void anAddressServesAsASignInName() {
    assertInstanceOf(
        Made.SignIn.class, made("bob@example.org", "bob@example.org", "a long password"));
  }

  @Test
  void aPasswordThatBreaksARuleIsRefusedWithTheRuleAndLeavesNobodyBehind() {
    var refused =
        assertInstanceOf(Made.PasswordRefused.class, made("cleo", "cleo@example.org", "short"));
    assertTrue(refused.why().contains("10"), refused.why());

    assertInstanceOf(Made.SignIn.class, made("cleo", "cleo@example.org", "a long password"));
  }

  @Test
  void aNameThatCannotBeUsedIsRefused() {
    assertEquals(new Made.NameUnusable(), made("x", "x@example.org", "a long password"));
    assertEquals(new Made.NameUnusable(), made("<dora>", "d@example.org", "a long password"));
  }

  @Test
  void aSignInThatWasTakenBackCanBeMadeAgain() {
    var made = made("eve", "eve@example.org", "a long password");
    signIns.remove(assertInstanceOf(Made.SignIn.class, made).subject());

    assertInstanceOf(Made.SignIn.class, made("eve", "eve@example.org", "a long password"));
  }

  private Made made(String name, String email, String password) {
    return signIns.make(new NewSignIn(name, "Some Body", email, password));
  }
}
