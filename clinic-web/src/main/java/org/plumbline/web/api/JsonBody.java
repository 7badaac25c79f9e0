package org.plumbline.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body as JSON, exactly: a number keeps its decimals, and a name that is there twice is a
 * fault rather than lost. What no honest caller sends is refused before it costs anything.
 */
final class JsonBody {

  private static final int DEEPEST = 32;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_TEXT = 10_000;

  /** More than the decimals of any floating-point number. */
  private static final int MOST_DIGITS = 400;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(LONGEST_NAME)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NAME)
                  .build())
          .build();

  private final JsonParser parser;
  private final Faults faults;

  private JsonBody(JsonParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * Reads a body to its end.
   *
   * @throws RefusedException when it is no JSON, or beyond the limits
   */
  static JsonNode read(InputStream body, Faults faults) {
    try (JsonParser parser = JSON.createParser(body)) {
      return new JsonBody(parser, faults).whole();
    } catch (StreamConstraintsException _) {
      throw refused(faults, faults.words().beyond_limits());
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      throw refused(
          faults,
          where == null
              ? faults.words().not_json_end()
              : faults.words().not_json_detail(where.getLineNr(), where.getColumnNr()));
    } catch (IOException _) {
      throw refused(faults, faults.words().not_json_end());
    }
  }

  private static RefusedException refused(Faults faults, String detail) {
    return new RefusedException(Problem.notJson(faults.words().not_json_title(), detail));
  }

  private JsonNode whole() throws IOException {
    JsonNode value = value(parser.nextToken(), Pointer.BODY);
    if (parser.nextToken() != null) {
      throw refused(
          faults,
          faults
              .words()
              .not_json_detail(
                  parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr()));
    }
    return value;
  }

  private JsonNode value(@Nullable JsonToken token, Pointer at) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> TextNode.valueOf(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      case VALUE_NULL -> NullNode.getInstance();
      case null, default -> throw refused(faults, faults.words().not_json_end());
    };
  }

  private ObjectNode object(Pointer at) throws IOException {
    var object = JsonNodeFactory.instance.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Pointer inner = at.to(name);
      JsonNode value = value(parser.nextToken(), inner);
      if (object.replace(name, value) != null) {
        faults.at(inner, faults.words().twice());
      }
    }
    return object;
  }

  private ArrayNode array(Pointer at) throws IOException {
    var array = JsonNodeFactory.instance.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(token, at.to(array.size())));
    }
    return array;
  }

  private DecimalNode number(Pointer at) throws IOException {
    BigDecimal number = measurable(parser.getText());
    if (number == null) {
      faults.at(at, faults.words().must_be_measurable());
      return DecimalNode.ZERO;
    }
    return DecimalNode.valueOf(number);
  }

  private static @Nullable BigDecimal measurable(String text) {
    try {
      var number = new BigDecimal(text);
      boolean fits =
          number.scale() <= MOST_DIGITS
              && (long) number.precision() - number.scale() <= MOST_DIGITS;
      return fits ? number : null;
    } catch (NumberFormatException _) {
      return null;
    }
  }
}
