package org.plumbline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.UnfoundedClaims;

@DisplayName("The words of pages and mails, in every language,")
class PatientWordsTest {

  private static final UnfoundedClaims CLAIMS = CatalogueLoader.shipped().claims();

  @Test
  @DisplayName("say nothing that the evidence does not bear")
  void sayNothingUnfounded() throws IOException {
    List<String> said = new ArrayList<>();
    for (Path file : files()) {
      claims(Files.readString(file)).forEach(claim -> said.add(file.getFileName() + ": " + claim));
    }
    assertEquals(List.of(), said);
  }

  @ParameterizedTest(name = "are read in {0}, and a claim that stands there is seen")
  @ValueSource(
      strings = {
        "web/patient/PatientMessages.java",
        "web/patient/FlareMessages.java",
        "web/reason/ToldMessages.java",
        "web/therapist/SheetMessages.java",
        "web/mail/MailMessages.java",
        "templates/patient/today.html",
        "templates/therapist/sheet.html",
        "templates/mail/letter.html",
        "templates/mail/letter.txt",
        "sample/cast.yaml",
        "login/messages/messages_en.properties"
      })
  void readsEverySource(String source) throws IOException {
    Path file = files().stream().filter(it -> it.endsWith(source)).findFirst().orElseThrow();
    String text = Files.readString(file);
    int middle = text.length() / 2;
    assertEquals(
        List.of("dormant"),
        claims(text.substring(0, middle) + " a dormant muscle " + text.substring(middle)));
  }

  @Test
  @DisplayName("are read whole where a message is written in two pieces")
  void readsAcrossLines() {
    assertEquals(
        List.of("prevents injury"), claims("@Message(\"It prevents\"\n          + \" injury\")"));
  }

  @Test
  @DisplayName("stand where they are read: in message bundles, templates and messages")
  void everyBundleIsNamedSo() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String code = Files.readString(file);
        if (code.contains("@MessageBundle") || code.contains("@Message(")) {
          assertTrue(hasWords(file), () -> file + " holds messages under another name");
        }
      }
    }
  }

  private static List<String> claims(String text) {
    return CLAIMS.in(text.replaceAll("\"\\s*\\+\\s*\"", ""));
  }

  /** The message bundles, the templates, the sample's words and the sign-in. */
  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : List.of(Path.of("src", "main"), Path.of("..", "deploy", "realm", "themes"))) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(Files::isRegularFile).filter(PatientWordsTest::hasWords).forEach(files::add);
      }
    }
    return files;
  }

  private static boolean hasWords(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith("Messages.java")
        || Stream.of("templates", "messages", "sample").anyMatch(isUnder(file))
            && Stream.of(".java", ".png", ".json").noneMatch(name::endsWith)
        || Stream.of(".html", ".txt", ".ftl", ".js", ".svg").anyMatch(name::endsWith);
  }

  private static Predicate<String> isUnder(Path file) {
    return folder ->
        Stream.iterate(file.getParent(), it -> it != null, Path::getParent)
            .anyMatch(it -> it.endsWith(folder));
  }
}
