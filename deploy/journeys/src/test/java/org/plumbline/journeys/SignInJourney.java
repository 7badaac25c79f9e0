package org.plumbline.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignInJourney {

  static Stream<Look> looks() {
    return Stream.of(Look.PHONE, Look.TABLET, Look.DESK)
        .flatMap(look -> Stream.of(look, look.inTheDark(), look.withoutScripts()));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theSignInPageCarriesTheProductsLookAndHasNoBarrier(Look look) {
    try (var visit = Visit.of(look)) {
      visit.open("/");
      visit.heading("Sign in").waitFor();
      visit.lookAt("sign-in");
    }
  }

  @Test
  void aWrongPasswordIsSaidKindly() {
    try (var visit = Visit.of(Look.PHONE)) {
      visit.open("/");
      visit.page().locator("#username").fill("thea");
      visit.page().locator("#password").fill("not the password");
      visit.page().locator("#kc-login").click();
      visit.page().getByText("This sign-in name and password do not belong together.").waitFor();
      assertEquals("thea", visit.page().locator("#username").inputValue());
      visit.lookAt("sign-in-wrong");
    }
  }

  @Test
  void whoForgotTheirPasswordGetsALink() {
    try (var visit = Visit.of(Look.PHONE)) {
      visit.open("/");
      visit.link("Forgot your password?").click();
      visit.heading("Choose a new password").waitFor();
      visit.lookAt("forgotten");
      visit.page().locator("#username").fill("tom");
      visit.page().locator("button[type=submit], input[type=submit]").first().click();
      visit.page().getByText("You should receive an email shortly").waitFor();
      assertTrue(
          RunningClinic.mails().stream().anyMatch(mail -> mail.to().contains("tom@")),
          RunningClinic.mails().toString());
    }
  }
}
