package org.plumbline.core.routine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.plumbline.core.catalogue.Catalogue;

/**
 * Reads {@code catalogue/routine.yaml} and refuses it, with line and reason, when anything in it is
 * wrong.
 */
public final class RoutineRulesFile {

  private static final String NAME = "catalogue/routine.yaml";
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private RoutineRulesFile() {}

  /** The rules that come with the product, checked against the catalogue they belong to. */
  public static RoutineRules shipped(Catalogue catalogue) {
    try (InputStream file = RoutineRules.class.getResourceAsStream("/" + NAME)) {
      if (file == null) {
        throw broken("is missing");
      }
      return read(file, catalogue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the rules.
   *
   * @throws IllegalStateException when anything in them is wrong
   */
  static RoutineRules read(InputStream file, Catalogue catalogue) throws IOException {
    try {
      RoutineRules rules = YAML.readValue(file, RoutineRules.class);
      check(rules, catalogue);
      return rules;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw broken("line " + line + ": " + e.getOriginalMessage());
    }
  }

  private static void check(RoutineRules rules, Catalogue catalogue) {
    if (!rules.version().equals(catalogue.version())) {
      throw broken("version differs from the catalogue's, which is " + catalogue.version());
    }
    for (String test : rules.sideBias().neverFromTests()) {
      known(catalogue.tests().containsKey(test), "test", test);
    }
    for (String tag : rules.midRange().leaveOutTags()) {
      known(catalogue.tags().containsKey(tag), "tag", tag);
    }
    String condition = rules.severePain().condition();
    known(catalogue.conditions().containsKey(condition), "condition", condition);
  }

  private static void known(boolean known, String kind, String id) {
    if (!known) {
      throw broken("there is no " + kind + " " + id);
    }
  }

  private static IllegalStateException broken(String reason) {
    return new IllegalStateException(NAME + ": " + reason);
  }
}
