package org.plumbline.web.access;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The routes of the running application, and what {@code routes.txt} expects of each. */
final class Routes {

  /**
   * What a route must answer.
   *
   * @param path with its parameters in braces
   * @param who {@code public}, {@code signed-in}, or the one role that may enter
   * @param own what somebody who may enter is answered, with their own ids and an empty form
   */
  record Expected(String method, String path, String who, int own) {

    String key() {
      return method + " " + path;
    }

    boolean holdsIds() {
      return path.contains("{");
    }

    private static Expected of(String line) {
      var parts = line.strip().split("\\s+");
      return new Expected(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
    }
  }

  private Routes() {}

  static List<Expected> expected() {
    try (InputStream file = Routes.class.getResourceAsStream("/routes.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Expected::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Method and path of every route that runs, read from the application itself. */
  static Set<String> running() {
    var found = new ArrayList<String>();
    RuntimeResourceVisitor.visitRuntimeResources(
        "",
        ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(
              String method, String fullPath, RuntimeResource resource) {
            if (method != null) {
              found.add(method + " " + plain(fullPath));
            }
          }
        });
    return found.stream().collect(Collectors.toCollection(TreeSet::new));
  }

  private static String plain(String path) {
    String plain = ("/" + path).replaceAll("/+", "/").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    return plain.length() > 1 && plain.endsWith("/")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
