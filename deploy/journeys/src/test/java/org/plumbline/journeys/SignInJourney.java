package org.plumbline.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignInJourney {

  static Stream<Look> looks() {
    return Stream.of(Look.PHONE, Look.DESK.withoutScripts());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theSignInPageCarriesTheProductsLookAndHasNoBarrier(Look look) {
    try (var visit = Visit.to(RunningClinic.sample(), look)) {
      visit.open("/");
      visit.heading("Sign in").waitFor();
      visit.lookAt("sign-in");
    }
  }

  @Test
  void aWrongPasswordIsSaidKindly() {
    try (var visit = Visit.to(RunningClinic.sample(), Look.PHONE)) {
      visit.open("/");
      visit.page().locator("#username").fill("thea");
      visit.page().locator("#password").fill("not the password");
      visit.page().locator("#kc-login").click();
      visit.sees("This sign-in name and password do not belong together.");
      assertEquals("thea", visit.page().locator("#username").inputValue());
      visit.lookAt("sign-in-wrong");
    }
  }

  @Test
  void whoForgotTheirPasswordChoosesANewOneByALinkInAMail() {
    try (var visit = Visit.to(RunningClinic.sample(), Look.PHONE)) {
      visit.open("/").follow("Forgot your password?");
      visit.heading("Choose a new password").waitFor();
      visit.lookAt("forgotten");
      visit.page().locator("#username").fill("henry");
      visit.page().locator("button[type=submit], input[type=submit]").first().click();
      visit.sees("You should receive an email shortly");
      visit.openMailTo("henry@");
      visit.heading("Update password").waitFor();
      visit.lookAt("new-password");
    }
  }

  @Test
  void signingOutEndsTheSessionAtKeycloakToo() {
    try (var visit = Visit.signedIn("thea", Look.DESK)) {
      visit.signOut().open("/");
      visit.heading("Sign in").waitFor();
    }
  }
}
