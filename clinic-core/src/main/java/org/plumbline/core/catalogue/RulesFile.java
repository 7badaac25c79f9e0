package org.plumbline.core.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads the numbers a room judges by from a file of the catalogue into the room's own record. A
 * missing number, an unknown word or a broken line stops the start and says where it stands.
 */
public final class RulesFile {

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private RulesFile() {}

  /**
   * Reads a file.
   *
   * @param name of a file in the folder {@code catalogue}, for example {@code training.yaml}
   * @param rules the record whose components are the file's fields
   */
  public static <T> T read(String name, Class<T> rules) {
    try (InputStream file = RulesFile.class.getResourceAsStream("/catalogue/" + name)) {
      if (file == null) {
        throw new IllegalStateException("catalogue/" + name + " is missing");
      }
      return read(name, file, rules);
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue/" + name + " cannot be read", e);
    }
  }

  /** Reads what stands in a file of that name, wherever it comes from. */
  public static <T> T read(String name, InputStream file, Class<T> rules) throws IOException {
    try {
      return YAML.readValue(file, rules);
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      throw new IllegalStateException(
          "catalogue/"
              + name
              + ", line "
              + (where == null ? "?" : where.getLineNr())
              + ": "
              + e.getOriginalMessage(),
          e);
    }
  }
}
