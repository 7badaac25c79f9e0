package org.plumbline.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.local.Checkout;
import org.plumbline.web.testing.Browser;

/** What the guide for integrators shows is what happens. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IntegratorGuideTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\\n(curl .*?)\\n```\\s*```json\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern BODY = Pattern.compile("-d '(.*?)'", Pattern.DOTALL);
  private static final Pattern PATH = Pattern.compile("http://localhost:8080(/[^' ]*)'?$");

  @Test
  void everyExampleIsAnsweredAsItSays() throws IOException {
    var json = new ObjectMapper();
    var guide = Files.readString(Checkout.find().root().resolve("docs/guides/integrator.md"));
    var examples = EXAMPLE.matcher(guide);
    int tried = 0;
    while (examples.find()) {
      Response answer = answer(examples.group(1));
      JsonNode wanted = json.readTree(examples.group(2));
      assertEquals(wanted.path("status").asInt(200), answer.statusCode(), examples.group(1));
      holds(json.readTree(answer.body().asString()), wanted, examples.group(1));
      tried++;
    }
    assertEquals(6, tried);
    assertEquals(tried, guide.split("```sh", -1).length - 1);
  }

  private static Response answer(String command) {
    var path = PATH.matcher(command);
    assertTrue(path.find(), command);
    var body = BODY.matcher(command);
    return body.find()
        ? Browser.ofProgram().send(path.group(1), body.group(1))
        : Browser.ofProgram().get(path.group(1));
  }

  /** The answer has everything the guide shows, and may have more. */
  private static void holds(JsonNode answer, JsonNode wanted, String command) {
    if (wanted.isObject()) {
      for (var field : wanted.properties()) {
        assertTrue(answer.has(field.getKey()), command + " lacks " + field.getKey());
        holds(answer.get(field.getKey()), field.getValue(), command);
      }
    } else if (wanted.isArray()) {
      assertTrue(answer.size() >= wanted.size(), command + answer);
      for (int index = 0; index < wanted.size(); index++) {
        holds(answer.get(index), wanted.get(index), command);
      }
    } else {
      assertEquals(wanted, answer, command);
    }
  }
}
