package org.plumbline.core.catalogue;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.core.catalogue.UnfoundedClaims.Claim;

/**
 * Reads the catalogue files and refuses them, with file, item, field and reason, when anything in
 * them is wrong.
 */
public final class CatalogueLoader {
  private static final String FIRST = "tests.yaml";

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
    Entry tests = file(FIRST);
    String version = tests.text("version");
    Entry intake = file("intake.yaml", version);
    Entry patterns = file("patterns.yaml", version);
    Entry exercises = file("exercises.yaml", version);
    Entry redFlags = file("red-flags.yaml", version);
    Entry conditions = file("conditions.yaml", version);
    Entry tailoring = file("tailoring.yaml", version);
    Entry instruments = file("instruments.yaml", version);
    Entry claims = file("claims.yaml", version);
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
            InOrder.set(exercises.someTexts("equipment")),
            exercises.someTexts("globalStop"),
            byId("red-flags.yaml", SafetyFiles.redFlags(redFlags), RedFlag::id),
            SafetyFiles.reaskAfterDays(redFlags),
            SafetyFiles.tags(conditions),
            byId("conditions.yaml", SafetyFiles.conditions(conditions), Condition::id),
            TailoringFile.tailoring(tailoring),
            byId("instruments.yaml", TailoringFile.instruments(instruments), Instrument::id),
            TailoringFile.schedule(instruments),
            new UnfoundedClaims(
                List.copyOf(byId("claims.yaml", SafetyFiles.claims(claims), Claim::id).values())));
    for (Entry file :
        List.of(
            tests,
            intake,
            patterns,
            exercises,
            redFlags,
            conditions,
            tailoring,
            instruments,
            claims)) {
      SectionEvidence.of(file);
      file.done(file);
    }
    CrossReferences.check(catalogue);
    return catalogue;
  }

  private Entry file(String name, String version) {
    Entry file = file(name);
    sameVersion(file, version);
    return file;
  }

  /** Refuses a file that does not belong to the catalogue that comes with the product. */
  static void sameVersion(Entry file) {
    sameVersion(file, new Entry(FIRST, "", YamlFile.read(FIRST, resource(FIRST))).text("version"));
  }

  private static void sameVersion(Entry file, String version) {
    if (!file.text("version").equals(version)) {
      throw file.broken("version", "differs from " + FIRST + ", which is " + version);
    }
  }

  private Entry file(String name) {
    return new Entry(name, "", YamlFile.read(name, open.apply(name)));
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
}
