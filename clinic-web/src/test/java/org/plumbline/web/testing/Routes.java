package org.plumbline.web.testing;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.tenancy.Ids;

/** The routes of the running application, and what {@code routes.txt} expects of each. */
public final class Routes {

  /**
   * What a route must answer.
   *
   * @param path with its parameters in braces
   * @param who {@code public}, {@code signed-in}, or the one role that may enter
   * @param own what somebody who may enter is answered, with their own ids and an empty form
   */
  public record Expected(String method, String path, String who, int own) {

    /** Method and path. */
    public String key() {
      return method + " " + path;
    }

    /** Whether it names anything. */
    public boolean holdsIds() {
      return path.contains("{");
    }

    /** Whether it names something beside the patient. */
    public boolean holdsInnerIds() {
      return path.replace("{patientId}", "").contains("{");
    }

    /** Whether it names this, for example {@code patientId}. */
    public boolean names(String id) {
      return path.contains("{" + id + "}");
    }

    /**
     * Whether it names a row inside a record or a clinic. A red flag and a pattern are words of the
     * catalogue, and the secret of a link belongs to whoever holds it.
     */
    public boolean namesAnInnerRow() {
      return INNER_ROW.matcher(path).find();
    }

    /** Whether it may change something. */
    public boolean changes() {
      return !method.equals("GET");
    }

    /** Whether it lets in somebody of a role, or {@code anonymous}. */
    public boolean letsIn(String somebody) {
      return who.equals("public")
          || who.equals(somebody)
          || (who.equals("signed-in") && !somebody.equals("anonymous"));
    }

    /** The path with these ids in it, and {@code nothing} where there is none. */
    public String path(Map<String, String> ids, String nothing) {
      String filled = path;
      for (var id : ids.entrySet()) {
        filled = filled.replace("{" + id.getKey() + "}", id.getValue());
      }
      return filled.replaceAll("\\{[^}]*}", nothing);
    }

    /** The path with a clinic's own ids in it. */
    public String path(FullClinic clinic) {
      return path(
          who.equals("admin") ? clinic.staffIds() : clinic.ada().ids(), Ids.next().toString());
    }

    private static Expected of(String line) {
      var parts = line.strip().split("\\s+");
      return new Expected(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
    }
  }

  private static final Pattern INNER_ROW = Pattern.compile("\\{(?!patientId)\\w+Id}");

  private Routes() {}

  /** What {@code routes.txt} says. */
  public static List<Expected> expected() {
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
  public static Set<String> running() {
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

  /** A form as it leaves the browser when nothing was filled in but what must not be empty. */
  public static Map<String, String> emptyForm(String path) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("key", Ids.next().toString());
    fields.put("kind", ConsentKind.EMAIL.word());
    for (String part : path.split("/")) {
      fields.put("note-" + part, "Spoken to on the telephone");
    }
    return fields;
  }

  private static String plain(String path) {
    String plain = ("/" + path).replaceAll("/+", "/").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    return plain.length() > 1 && plain.endsWith("/")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
