package org.plumbline.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm file, filled in for one local copy. */
final class Realm {

  /** The client other programs sign in as. */
  static final String PROGRAM = "plumbline-api";

  /** The role that lets them in. */
  static final String INTEGRATOR = "integrator";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(PLUMBLINE_\\w+)}");
  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode tree;

  private Realm(ObjectNode tree) {
    this.tree = tree;
  }

  /**
   * Reads the file and puts values where it has placeholders.
   *
   * @param values by placeholder, for example {@code PLUMBLINE_WEB_SECRET}
   * @throws CannotStartException when a placeholder has no value
   */
  static Realm read(Path file, Map<String, String> values) {
    try {
      var text =
          PLACEHOLDER
              .matcher(Files.readString(file))
              .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
      return new Realm((ObjectNode) JSON.readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException("The realm " + file + " cannot be read.", e);
    }
  }

  private static String value(String name, Map<String, String> values) {
    var value = values.get(name);
    if (value == null) {
      throw new CannotStartException("The realm asks for " + name + ", which has no value.");
    }
    return value;
  }

  /** Lets every port of this machine sign in, so that a changed {@code --port} still works. */
  Realm openToLoopback() {
    for (var client : tree.withArray("clients")) {
      if (client.get("clientId").asText().equals("plumbline-web")) {
        ((ObjectNode) client)
            .putArray("redirectUris")
            .add("http://localhost/*")
            .add("http://127.0.0.1/*");
      }
    }
    return this;
  }

  /** Adds the sample people with their fixed ids and their one password. */
  Realm with(SamplePeople sample) {
    for (var person : sample.people()) {
      var user =
          tree.withArray("users")
              .addObject()
              .put("id", person.id())
              .put("username", person.username())
              .put("firstName", person.firstName())
              .put("lastName", person.lastName())
              .put("email", person.email())
              .put("emailVerified", true)
              .put("enabled", true);
      user.putArray("credentials")
          .addObject()
          .put("type", "password")
          .put("value", sample.password())
          .put("temporary", false);
    }
    return this;
  }

  /** The realm as Keycloak's import takes it. */
  String json() {
    return tree.toString();
  }

  /** What other programs sign in with, for a realm that was made before there was an API. */
  String programsJson() {
    var partial = JSON.createObjectNode().put("ifResourceExists", "SKIP");
    partial.set("roles", tree.get("roles"));
    for (var client : tree.withArray("clients")) {
      if (client.get("clientId").asText().equals(PROGRAM)) {
        partial.withArray("clients").add(client);
      }
    }
    return partial.toString();
  }

  /** The part of the realm that follows the copy to another port: where mail goes. */
  String mailJson() {
    var mail = JSON.createObjectNode();
    mail.set("smtpServer", tree.get("smtpServer"));
    return mail.toString();
  }
}
