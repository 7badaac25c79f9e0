package org.plumbline.web.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Sign-ins in Keycloak. The user is made first and given the password second, because only the
 * second step says which rule a password breaks; when it breaks one, the user goes again.
 */
@ApplicationScoped
class KeycloakSignIns implements SignIns {

  private static final JsonMapper JSON = new JsonMapper();

  private final KeycloakUsers users;

  KeycloakSignIns(@RestClient KeycloakUsers users) {
    this.users = users;
  }

  @Override
  public Made make(NewSignIn chosen) {
    int space = chosen.fullName().lastIndexOf(' ');
    var user =
        new KeycloakUsers.User(
            chosen.name(),
            chosen.email(),
            space < 0 ? chosen.fullName() : chosen.fullName().substring(0, space),
            space < 0 ? "" : chosen.fullName().substring(space + 1),
            true,
            true);
    try (Response made = answer(() -> users.make(user))) {
      if (made.getStatus() != 201) {
        return refusal(made);
      }
      var location = made.getLocation().getPath();
      var subject = location.substring(location.lastIndexOf('/') + 1);
      return withPassword(subject, chosen.password());
    }
  }

  @Override
  public void remove(String subject) {
    try (Response removed = answer(() -> users.remove(subject))) {
      if (removed.getStatus() != 204) {
        throw new IllegalStateException("Keycloak answered " + removed.getStatus());
      }
    }
  }

  private Made withPassword(String subject, String password) {
    var lasting = KeycloakUsers.Password.lasting(password);
    try (Response set = answer(() -> users.setPassword(subject, lasting))) {
      if (set.getStatus() == 204) {
        return new Made.SignIn(subject);
      }
      remove(subject);
      if (set.getStatus() == 400) {
        return new Made.PasswordRefused(body(set).path("error_description").asText(""));
      }
      throw new IllegalStateException("Keycloak answered " + set.getStatus());
    }
  }

  private static Made refusal(Response answer) {
    var said = body(answer).toString().toLowerCase(Locale.ROOT);
    if (answer.getStatus() == 409) {
      return said.contains("email") ? new Made.EmailTaken() : new Made.NameTaken();
    }
    if (answer.getStatus() == 400 && said.contains("username")) {
      return new Made.NameUnusable();
    }
    throw new IllegalStateException("Keycloak answered " + answer.getStatus());
  }

  /** The answer, also where the client would rather throw it. */
  private static Response answer(Supplier<Response> question) {
    try {
      return question.get();
    } catch (WebApplicationException e) {
      return e.getResponse();
    }
  }

  private static JsonNode body(Response answer) {
    try {
      return JSON.readTree(answer.readEntity(String.class));
    } catch (IOException e) {
      throw new IllegalStateException("Keycloak's answer is not JSON", e);
    }
  }
}
