package org.plumbline.core.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Reads a file of the catalogue to the letter: no key twice, no number bent into another kind. */
final class YamlFile {
  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private YamlFile() {}

  /**
   * What stands in a file.
   *
   * @throws BrokenCatalogueException when it is not YAML, with the line
   */
  static JsonNode read(String name, InputStream file) {
    try (InputStream closing = file) {
      return YAML.readTree(closing);
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
      throw new BrokenCatalogueException(name, line, "", e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue/" + name + " cannot be read", e);
    }
  }

  /**
   * A file's fields as a record.
   *
   * @throws BrokenCatalogueException when a field is missing, unknown or of another kind
   */
  static <T> T as(String name, JsonNode fields, Class<T> type) {
    try {
      return YAML.treeToValue(fields, type);
    } catch (JsonMappingException e) {
      String field =
          e.getPath().stream()
              .map(step -> step.getFieldName() == null ? "?" : step.getFieldName())
              .collect(Collectors.joining(", "));
      String reason =
          e instanceof UnrecognizedPropertyException
              ? "is not a known field"
              : e.getOriginalMessage();
      throw new BrokenCatalogueException(name, "", field, reason);
    } catch (JsonProcessingException e) {
      throw new BrokenCatalogueException(name, "", "", e.getOriginalMessage());
    }
  }
}
