package org.plumbline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;

/** No reason, state or choice there is goes without its words. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("Every message that depends on what there is")
class EveryWordTest {

  /**
   * What is said elsewhere, or needs no word: what has no side, holds for everybody, is all clear,
   * or is computed.
   */
  private static final Set<String> WORDLESS =
      Set.of(
          "ReasonMessages.side(MIDLINE)",
          "ToldMessages.on_side(MIDLINE)",
          "AssessmentMessages.on_side(MIDLINE)",
          "LogMessages.of_side(BOTH)",
          "KnowledgeMessages.limit_of(EVERYBODY)",
          "FlareMessages.standing(CLEAR)",
          "FlareMessages.outcome(SEEK_HELP)",
          "ReportMessages.usual(EQUIPMENT)",
          "ReportMessages.usual(EXERCISES)",
          "ReportMessages.usual(DOSE)",
          "ReportMessages.usual(TAILORING)");

  @Test
  @DisplayName("has words for each of the kinds it is told")
  void hasWordsForEveryConstant() throws Exception {
    List<String> wordless = new ArrayList<>();
    int tried = 0;
    for (Class<?> bundle : bundles()) {
      Object messages = MessageBundles.get(bundle);
      for (Method message : bundle.getDeclaredMethods()) {
        for (int place = 0; place < message.getParameterCount(); place++) {
          if (message.getParameterTypes()[place].isEnum()) {
            for (Object constant : message.getParameterTypes()[place].getEnumConstants()) {
              tried++;
              String words = (String) message.invoke(messages, samples(message, place, constant));
              if (words.isBlank()) {
                wordless.add(
                    bundle.getSimpleName() + "." + message.getName() + "(" + constant + ")");
              }
            }
          }
        }
      }
    }
    assertTrue(tried > 300, "messages that depend on a kind: " + tried);
    wordless.removeAll(WORDLESS);
    assertEquals(List.of(), wordless);
  }

  private static Object[] samples(Method message, int place, Object constant) {
    Object[] samples =
        Arrays.stream(message.getParameterTypes()).map(EveryWordTest::sample).toArray();
    samples[place] = constant;
    return samples;
  }

  private static Object sample(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "String" -> "";
      case "int", "Integer" -> 2;
      case "long", "Long" -> 2L;
      case "boolean", "Boolean" -> false;
      case "BigDecimal" -> BigDecimal.ONE;
      case "LocalDate" -> LocalDate.of(2026, 3, 2);
      case "List" -> List.of();
      default -> throw new IllegalArgumentException("No sample of " + type);
    };
  }

  private static List<Class<?>> bundles() throws IOException, ClassNotFoundException {
    List<Class<?>> bundles = new ArrayList<>();
    Path sources = Path.of("src", "main", "java");
    try (var all = Files.walk(sources)) {
      for (Path file : all.filter(it -> it.toString().endsWith("Messages.java")).toList()) {
        String name = sources.relativize(file).toString().replace(".java", "").replace('/', '.');
        Class<?> bundle = Thread.currentThread().getContextClassLoader().loadClass(name);
        assertTrue(bundle.isAnnotationPresent(MessageBundle.class), name);
        bundles.add(bundle);
      }
    }
    return bundles;
  }
}
