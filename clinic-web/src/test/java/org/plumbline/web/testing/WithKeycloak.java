package org.plumbline.web.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.plumbline.core.testing.PostgresResource;

/**
 * The application with a real Keycloak behind it and its own sign-in, for pages and for programs.
 * Tests that name this profile share one Keycloak, because its start takes longer than they do.
 */
public class WithKeycloak implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(PostgresResource.class),
        new TestResourceEntry(KeycloakResource.class));
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.arc.exclude-types", TestSignIn.class.getName(),
        "quarkus.oidc.tenant-enabled", "true",
        "quarkus.oidc.authentication.state-secret", "0123456789abcdef0123456789abcdef",
        "quarkus.oidc.token-state-manager.encryption-secret", "0123456789abcdef0123456789abcdef",
        "quarkus.oidc.api.tenant-enabled", "true");
  }
}
