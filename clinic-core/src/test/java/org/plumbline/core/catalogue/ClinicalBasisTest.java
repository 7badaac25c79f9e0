package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/clinical-basis.md")
class ClinicalBasisTest {
  private static final Path PAGE = Path.of("..", "docs", "clinical-basis.md");
  private static final String COMMAND =
      "mvn -pl clinic-core -am test -Dtest=ClinicalBasisTest -Dclinical-basis=write"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  @Test
  @DisplayName("says what the catalogue says")
  void saysWhatTheCatalogueSays() throws IOException {
    String written = ClinicalBasis.page(CatalogueLoader.shipped(), frame(), files());
    if ("write".equals(System.getProperty("clinical-basis"))) {
      Files.writeString(PAGE, written);
    }
    assertEquals(
        written,
        Files.exists(PAGE) ? Files.readString(PAGE) : "",
        "The catalogue has changed. Write the page anew: " + COMMAND);
  }

  private static String frame() throws IOException {
    return Files.readString(Path.of("src", "test", "resources", "clinical-basis.md"));
  }

  private static Map<String, JsonNode> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "catalogue"))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(
              Collectors.toMap(
                  name -> name, name -> YamlFile.read(name, CatalogueLoader.resource(name))));
    }
  }
}
