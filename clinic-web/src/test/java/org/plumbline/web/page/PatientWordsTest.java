package org.plumbline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.UnfoundedClaims;

@DisplayName("The words of pages and mails, in every language,")
class PatientWordsTest {

  @Test
  @DisplayName("say nothing that the evidence does not bear")
  void sayNothingUnfounded() throws IOException {
    List<String> said = new ArrayList<>();
    List<Path> files = files();
    assertTrue(files.stream().anyMatch(file -> file.endsWith("PatientMessages.java")));
    assertTrue(files.stream().anyMatch(file -> file.endsWith("MailMessages.java")));
    assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".html")));
    assertTrue(files.stream().anyMatch(file -> file.endsWith("messages_en.properties")));
    for (Path file : files) {
      String text = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
      UnfoundedClaims.in(text).forEach(claim -> said.add(file.getFileName() + ": " + claim));
    }
    assertEquals(List.of(), said);
  }

  /** The message bundles with their defaults, their translations, the templates and the sign-in. */
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
        || name.endsWith(".html")
        || name.endsWith(".txt")
        || name.endsWith(".ftl")
        || name.startsWith("msg_") && name.endsWith(".properties")
        || name.startsWith("messages") && name.endsWith(".properties")
        || file.toString().contains("messages") && name.endsWith(".properties");
  }
}
