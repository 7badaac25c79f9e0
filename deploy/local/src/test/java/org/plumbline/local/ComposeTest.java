package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said about the compose file without a container engine. */
class ComposeTest {

  private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z_]+)");
  private final Path root = Checkout.find().root();
  private final Path folder = root.resolve("deploy/compose");
  private final JsonNode compose = parse();

  private JsonNode parse() {
    try {
      return new YAMLMapper().readTree(folder.resolve("compose.yaml").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyFileItMountsIsThere() {
    for (var service : compose.get("services")) {
      for (var mount : service.path("volumes")) {
        var source = mount.asText().split(":", 2)[0];
        assertTrue(
            source.startsWith(".")
                ? Files.exists(folder.resolve(source))
                : compose.get("volumes").has(source),
            source);
      }
    }
  }

  @Test
  void theContainerFileIsBuiltInTheTopFolder() {
    var build = compose.at("/services/plumbline/build");
    var context = folder.resolve(build.get("context").asText()).normalize();
    assertEquals(root, context);
    assertTrue(Files.exists(context.resolve(build.get("dockerfile").asText())));
  }

  @Test
  void theApplicationReadsEveryNameItIsGiven() throws IOException {
    var properties =
        Files.readString(root.resolve("clinic-web/src/main/resources/application.properties"));
    var read = asked(properties);
    compose
        .at("/services/plumbline/environment")
        .fieldNames()
        .forEachRemaining(
            name -> assertTrue(read.contains(name) || name.startsWith("QUARKUS_"), name));
    assertEquals(
        Set.of(), missing(read, "/services/plumbline/environment", "PLUMBLINE_MAIL_STARTTLS"));
  }

  @Test
  void keycloakIsGivenEveryPlaceholderOfTheRealm() throws IOException {
    var realm = Files.readString(Checkout.find().realm());
    var asked = new TreeSet<>(asked(realm));
    assertEquals(Set.of(), missing(asked, "/services/keycloak/environment"));
  }

  @Test
  void theOperatorFindsEveryNameInTheExample() throws IOException {
    var example = Files.readString(folder.resolve(".env.example"));
    for (var name : asked(Files.readString(folder.resolve("compose.yaml")))) {
      assertTrue(example.contains("\n" + name + "="), name);
    }
  }

  @Test
  void nothingHoldsAPassword() throws IOException {
    for (var line : Files.readAllLines(folder.resolve(".env.example"))) {
      if (line.matches(".*(PASSWORD|SECRET)=.*")) {
        assertTrue(line.endsWith("="), line);
      }
    }
    for (var service : compose.get("services")) {
      service
          .path("environment")
          .properties()
          .forEach(
              entry -> {
                if (entry.getKey().matches(".*(PASSWORD|SECRET)")) {
                  assertTrue(
                      entry.getValue().asText().matches("\\$\\{[A-Z_]+:\\?.*}"), entry.getKey());
                }
              });
    }
    assertFalse(
        Files.readString(folder.resolve("compose.yaml")).contains(SamplePeople.read().password()));
  }

  @Test
  void sampleClinicsAndTheLocalSwitchStayOut() throws IOException {
    var text = Files.readString(folder.resolve("compose.yaml"));
    assertFalse(text.contains("PLUMBLINE_SAMPLE"));
    assertFalse(text.contains("PLUMBLINE_LOCAL"));
  }

  private Set<String> missing(Set<String> asked, String environment, String... optional) {
    var missing = new TreeSet<>(asked);
    missing.removeAll(Set.of(optional));
    missing.removeIf(name -> compose.at(environment).has(name));
    return missing;
  }

  private static Set<String> asked(String text) {
    var names = new TreeSet<String>();
    var found = ASKED.matcher(text);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }
}
