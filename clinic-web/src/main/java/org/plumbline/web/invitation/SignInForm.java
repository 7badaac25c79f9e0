package org.plumbline.web.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.plumbline.web.invitation.SignIns.Made;
import org.plumbline.web.invitation.SignIns.NewSignIn;
import org.plumbline.web.page.Form;

/** The part of a form in which somebody chooses a sign-in name and a password. */
@ApplicationScoped
class SignInForm {

  static final String NAME = "signInName";
  static final String PASSWORD = "password";

  private static final int LONGEST = 255;

  private final SignIns signIns;
  private final InvitationMessages words;

  SignInForm(SignIns signIns, InvitationMessages words) {
    this.signIns = signIns;
    this.words = words;
  }

  /** Notes what is missing, before anything is made. */
  void check(Form form) {
    form.named(NAME, words.sign_in_name()).required(NAME, LONGEST);
    if (password(form).isEmpty()) {
      form.refuse(PASSWORD, words.password_missing());
    } else if (password(form).length() > LONGEST) {
      form.refuse(PASSWORD, words.password_refused());
    }
  }

  /** Makes the sign-in; empty with the reason beside the field when it could not be made. */
  Optional<String> make(Form form, String fullName, String email) {
    var made = signIns.make(new NewSignIn(form.value(NAME), fullName, email, password(form)));
    return switch (made) {
      case Made.SignIn signIn -> Optional.of(signIn.subject());
      case Made.NameTaken _ -> refused(form, NAME, words.name_taken());
      case Made.NameUnusable _ -> refused(form, NAME, words.name_unusable());
      case Made.EmailTaken _ -> refused(form, NAME, words.email_taken());
      case Made.PasswordRefused because ->
          refused(
              form, PASSWORD, because.why().isEmpty() ? words.password_refused() : because.why());
    };
  }

  /** Takes back a sign-in that was made for something that did not happen. */
  void takeBack(String subject) {
    signIns.remove(subject);
  }

  private static Optional<String> refused(Form form, String field, String why) {
    form.refuse(field, why);
    return Optional.empty();
  }

  /** As it was typed: a space at the end of a password is part of it. */
  private static String password(Form form) {
    return form.values(PASSWORD).isEmpty() ? "" : form.values(PASSWORD).getFirst();
  }
}
