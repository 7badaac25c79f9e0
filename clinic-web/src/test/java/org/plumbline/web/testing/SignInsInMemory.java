package org.plumbline.web.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.web.invitation.SignIns;

/**
 * Sign-ins for page tests, with the rules that matter to a page: a name is taken once, and a
 * password has ten characters. The real sign-in service is tested where Keycloak runs.
 */
@Mock
@ApplicationScoped
public class SignInsInMemory implements SignIns {

  private static final int SHORTEST = 10;

  private final Map<String, String> subjectsByName = new ConcurrentHashMap<>();

  @Override
  public Made make(NewSignIn chosen) {
    if (chosen.password().length() < SHORTEST) {
      return new Made.PasswordRefused("Invalid password: minimum length 10.");
    }
    var subject = "subject-of-" + chosen.name();
    return subjectsByName.putIfAbsent(chosen.name(), subject) == null
        ? new Made.SignIn(subject)
        : new Made.NameTaken();
  }

  @Override
  public void remove(String subject) {
    subjectsByName.values().remove(subject);
  }

  /** Whether somebody could sign in with this name. */
  public boolean has(String name) {
    return subjectsByName.containsKey(name);
  }
}
