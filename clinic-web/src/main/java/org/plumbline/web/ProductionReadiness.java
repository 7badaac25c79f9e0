package org.plumbline.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What must be true before patients' records are put into an installation. Each objection is a
 * sentence for the operator: what is wrong and what to do about it.
 */
final class ProductionReadiness {

  private static final int SHORTEST_SECRET = 16;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final List<String> SAMPLES =
      List.of("plumb-line", "plumbline", "change", "sample", "example", "password", "secret");

  private ProductionReadiness() {}

  /**
   * How an installation is set up.
   *
   * @param local whether it says of itself that it is a copy on one machine, for trying out
   * @param address where people open it
   * @param keycloak where people sign in
   * @param listensOn the host it accepts connections on
   * @param sample whether the sample clinics are switched on
   * @param secrets passwords and keys, by the environment variable that sets them
   */
  record Setup(
      boolean local,
      String address,
      String keycloak,
      String listensOn,
      boolean sample,
      Map<String, String> secrets) {

    @Override
    public String toString() {
      return "Setup[" + address + "]";
    }
  }

  /**
   * What a role of the database could do.
   *
   * @param name for example {@code plumbline_app}
   * @param passesBy whether row-level security does not hold for it
   * @param owns whether clinic tables belong to it, so that it could take the walls down
   */
  record DatabaseRights(String name, boolean passesBy, boolean owns) {}

  /** Everything that speaks against starting; nothing when all is well. */
  static List<String> objections(Setup setup, List<DatabaseRights> roles) {
    var objections = new ArrayList<String>();
    if (setup.local()) {
      againstALocalCopy(setup, objections);
    } else {
      againstPlainHttp("PLUMBLINE_ADDRESS", setup.address(), objections);
      againstPlainHttp("PLUMBLINE_KEYCLOAK_ADDRESS", setup.keycloak(), objections);
      if (setup.sample()) {
        objections.add(
            "PLUMBLINE_SAMPLE_ENABLED is true: sample people sign in with a password that everybody"
                + " knows. Leave it out.");
      }
    }
    setup.secrets().forEach((name, value) -> againstWeakSecret(name, value, objections));
    roles.forEach(role -> againstRights(role, objections));
    return objections;
  }

  private static void againstALocalCopy(Setup setup, List<String> objections) {
    if (!isLoopback(setup.address()) || !LOOPBACK.contains(setup.listensOn())) {
      objections.add(
          "PLUMBLINE_LOCAL is true, which is for trying out on one machine, but "
              + setup.address()
              + " on "
              + setup.listensOn()
              + " can be reached from others. Leave PLUMBLINE_LOCAL out.");
    }
  }

  private static boolean isLoopback(String address) {
    try {
      var host = URI.create(address).getHost();
      return host != null && LOOPBACK.contains(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void againstPlainHttp(String name, String address, List<String> objections) {
    if (!address.toLowerCase(Locale.ROOT).startsWith("https://")) {
      objections.add(
          name + " is " + address + ", which is not https. Name the https address people use.");
    }
  }

  private static void againstWeakSecret(String name, String value, List<String> objections) {
    var lower = value.toLowerCase(Locale.ROOT);
    if (value.length() < SHORTEST_SECRET || SAMPLES.stream().anyMatch(lower::contains)) {
      objections.add(
          name
              + " is a sample, or shorter than "
              + SHORTEST_SECRET
              + " characters. Make one of your own: openssl rand -hex 24");
    }
  }

  private static void againstRights(DatabaseRights role, List<String> objections) {
    if (role.passesBy()) {
      objections.add(
          "The database role "
              + role.name()
              + " passes row-level security by, so a clinic could see another's records. Let it be"
              + " neither superuser nor BYPASSRLS.");
    }
    if (role.owns()) {
      objections.add(
          "The database role "
              + role.name()
              + " owns clinic tables, so it could take their walls down. Let plumbline_owner own"
              + " them.");
    }
  }
}
