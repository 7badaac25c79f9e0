package org.plumbline.web.invitation;

/**
 * The sign-ins people have, kept by the sign-in service. Plumbline makes one when somebody accepts
 * an invitation, and never sees its password again.
 */
public interface SignIns {

  /**
   * Makes a sign-in.
   *
   * @return the sign-in, or what is wrong with what was chosen
   */
  Made make(NewSignIn chosen);

  /** Takes a sign-in away again that was made a moment ago for something that did not happen. */
  void remove(String subject);

  /**
   * What somebody chose for their sign-in.
   *
   * @param name what they type to sign in; their e-mail address or a word of their own
   * @param fullName how they are called
   * @param email where a forgotten password is reset; empty when there is none
   */
  record NewSignIn(String name, String fullName, String email, String password) {

    /** Never the password. */
    @Override
    public String toString() {
      return "NewSignIn[hidden]";
    }
  }

  /** What came of making a sign-in. */
  sealed interface Made {

    /**
     * It exists now.
     *
     * @param subject the person's id at the sign-in service
     */
    record SignIn(String subject) implements Made {}

    /** Somebody else has this name. */
    record NameTaken() implements Made {}

    /** This name has too few letters, or letters a name cannot have. */
    record NameUnusable() implements Made {}

    /** There is a sign-in with this e-mail address already. */
    record EmailTaken() implements Made {}

    /**
     * The password does not keep the rules.
     *
     * @param why which rule, in the sign-in service's words
     */
    record PasswordRefused(String why) implements Made {}
  }
}
