package org.plumbline.core.catalogue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.core.catalogue.UnfoundedClaims.Claim;

/**
 * Reads the catalogue files and refuses them, with file, item, field and reason, when anything in
 * them is wrong.
 */
public final class CatalogueLoader {
  private static final String FIRST = "tests.yaml";
  private static final List<String> OWN =
      List.of(
          FIRST,
          "intake.yaml",
          "patterns.yaml",
          "exercises.yaml",
          "red-flags.yaml",
          "conditions.yaml",
          "tailoring.yaml",
          "instruments.yaml",
          "claims.yaml");

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
    List<String> names = new ArrayList<>(OWN);
    names.addAll(RoomRules.names());
    names.add(LimitsFile.NAME);
    CatalogueFiles files = CatalogueFiles.read(names, open);
    for (String name : names) {
      sameVersion(files.entry(name), files.entry(FIRST).text("version"));
    }
    return read(files, () -> LimitsFile.read(files));
  }

  /**
   * Reads files that were opened before.
   *
   * @param limits finds the limits that stand in them
   * @throws BrokenCatalogueException when anything in them is wrong
   */
  static Catalogue read(CatalogueFiles files, Supplier<Limits> limits) {
    Entry tests = files.entry(FIRST);
    Entry intake = files.entry("intake.yaml");
    Entry patterns = files.entry("patterns.yaml");
    Entry exercises = files.entry("exercises.yaml");
    Entry redFlags = files.entry("red-flags.yaml");
    Entry conditions = files.entry("conditions.yaml");
    Entry tailoring = files.entry("tailoring.yaml");
    Entry instruments = files.entry("instruments.yaml");
    Entry claims = files.entry("claims.yaml");
    var catalogue =
        new Catalogue(
            tests.text("version"),
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
                List.copyOf(byId("claims.yaml", SafetyFiles.claims(claims), Claim::id).values())),
            RoomRules.NONE,
            Limits.NONE);
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
      file.text("version");
      SectionEvidence.of(file);
      file.done(file);
    }
    CrossReferences.check(catalogue);
    return catalogue.with(RoomRules.read(files, catalogue), limits.get());
  }

  /** Refuses a file that does not belong to the rest of the catalogue. */
  static void sameVersion(Entry file, String version) {
    if (!file.text("version").equals(version)) {
      throw file.broken("version", "differs from " + FIRST + ", which is " + version);
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
}
