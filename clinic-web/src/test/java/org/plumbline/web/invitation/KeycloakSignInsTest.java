package org.plumbline.web.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.plumbline.web.invitation.SignIns.Made;
import org.plumbline.web.invitation.SignIns.NewSignIn;
import org.plumbline.web.testing.WithKeycloak;

/** Sign-ins in a real Keycloak, made by the product's own service account. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class KeycloakSignInsTest {

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
