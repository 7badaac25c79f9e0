package org.plumbline.core.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads the catalogue files and refuses them, with file, item, field and reason, when anything in
 * them is wrong.
 */
public final class CatalogueLoader {
  private static final ObjectMapper YAML =
      new ObjectMapper(YAMLFactory.builder().loaderOptions(uniqueKeys()).build());

  private final Function<String, InputStream> open;

  /**
   * Reads files from wherever they are.
   *
   * @param open opens the file of a name
   */
  public CatalogueLoader(Function<String, InputStream> open) {
    this.open = open;
  }

  /** The catalogue that comes with the product. */
  public static Catalogue shipped() {
    return new CatalogueLoader(CatalogueLoader::resource).load();
  }

  /** Opens a file of the catalogue that comes with the product. */
  static InputStream resource(String name) {
    InputStream stream = Catalogue.class.getResourceAsStream("/catalogue/" + name);
    if (stream == null) {
      throw new BrokenCatalogueException(name, "", "", "is missing");
    }
    return stream;
  }

  /**
   * Reads all files.
   *
   * @throws BrokenCatalogueException when anything in them is wrong
   */
  public Catalogue load() {
    Entry tests = file("tests.yaml");
    String version = tests.text("version");
    Entry intake = file("intake.yaml", version);
    Entry patterns = file("patterns.yaml", version);
    Entry exercises = file("exercises.yaml", version);
    Entry redFlags = file("red-flags.yaml", version);
    Entry conditions = file("conditions.yaml", version);
    Entry tailoring = file("tailoring.yaml", version);
    Entry instruments = file("instruments.yaml", version);
    var catalogue =
        new Catalogue(
            version,
            TestsFile.rules(tests),
            byId("tests.yaml", TestsFile.tests(tests), TestDefinition::id),
            byId("intake.yaml", TestsFile.questions(intake), IntakeQuestion::id),
            PatternsFile.rules(patterns),
            PatternsFile.multidirectional(patterns),
            byId("patterns.yaml", PatternsFile.patterns(patterns), PatternDefinition::id),
            byId("exercises.yaml", ExercisesFile.exercises(exercises), Exercise::id),
            Set.of(),
            exercises.texts("globalStop"),
            byId("red-flags.yaml", SafetyFiles.redFlags(redFlags), RedFlag::id),
            SafetyFiles.reaskAfterDays(redFlags),
            SafetyFiles.tags(conditions),
            byId("conditions.yaml", SafetyFiles.conditions(conditions), Condition::id),
            TailoringFile.tailoring(tailoring),
            byId("instruments.yaml", TailoringFile.instruments(instruments), Instrument::id),
            TailoringFile.schedule(instruments));
    for (Entry file :
        List.of(tests, intake, patterns, exercises, redFlags, conditions, tailoring, instruments)) {
      file.done(file);
    }
    CrossReferences.check(catalogue);
    return catalogue;
  }

  private Entry file(String name, String version) {
    Entry file = file(name);
    if (!file.text("version").equals(version)) {
      throw file.broken("version", "differs from tests.yaml, which is " + version);
    }
    return file;
  }

  private Entry file(String name) {
    try (InputStream stream = open.apply(name)) {
      return new Entry(name, "", YAML.readTree(stream));
    } catch (JsonProcessingException e) {
      throw new BrokenCatalogueException(
          name, "line " + e.getLocation().getLineNr(), "", e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Map<String, T> byId(String file, List<T> items, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T item : items) {
      if (byId.put(id.apply(item), item) != null) {
        throw new BrokenCatalogueException(file, id.apply(item), "id", "is there twice");
      }
    }
    return byId;
  }

  private static LoaderOptions uniqueKeys() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return options;
  }
}
