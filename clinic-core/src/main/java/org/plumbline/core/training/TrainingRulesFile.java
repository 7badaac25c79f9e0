package org.plumbline.core.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads {@code catalogue/training.yaml}; a broken file stops the start and says where it broke. */
final class TrainingRulesFile {

  private static final String FILE = "/catalogue/training.yaml";

  private TrainingRulesFile() {}

  static TrainingRules read() {
    var yaml =
        JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    try (InputStream file = TrainingRulesFile.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return yaml.readValue(file, TrainingRules.class);
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      throw new IllegalStateException(
          FILE
              + ", line "
              + (where == null ? "?" : where.getLineNr())
              + ": "
              + e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
