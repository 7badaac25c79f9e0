package org.plumbline.local;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder the source was cloned into, and where the parts of a local copy are found in it.
 *
 * @param root the top level, where {@code ./clinic} lies
 */
public record Checkout(Path root) {

  private static final String REALM = "deploy/realm/plumbline-realm.json";

  /** Finds the checkout that the working folder lies in. */
  public static Checkout find() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(REALM))) {
        return new Checkout(folder);
      }
    }
    throw new CannotStartException(
        "This folder lies in no copy of the source: no " + REALM + " is above it.");
  }

  /** The realm to import, with placeholders for what differs from one copy to the next. */
  public Path realm() {
    return root.resolve(REALM);
  }

  /** The folder of sign-in themes. */
  public Path themes() {
    return root.resolve("deploy/realm/themes");
  }

  /** Keycloak, as the build unpacked it. */
  public Path keycloak() {
    return root.resolve("deploy/local/target/keycloak");
  }

  /** The packaged application. */
  public Path application() {
    return root.resolve("clinic-web/target/quarkus-app");
  }
}
