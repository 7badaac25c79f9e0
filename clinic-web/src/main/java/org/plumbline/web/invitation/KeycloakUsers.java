package org.plumbline.web.invitation;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The users of the realm, through Keycloak's admin REST API, with the token of the service account
 * {@code plumbline-admin}.
 */
@RegisterRestClient(configKey = "keycloak-users")
@OidcClientFilter
@Path("/users")
@Consumes(MediaType.APPLICATION_JSON)
interface KeycloakUsers {

  /** A user to be made. */
  record User(
      String username,
      String email,
      String firstName,
      String lastName,
      boolean enabled,
      boolean emailVerified) {}

  /** A password to be set. */
  record Password(String type, String value, boolean temporary) {

    static Password lasting(String value) {
      return new Password("password", value, false);
    }

    @Override
    public String toString() {
      return "Password[hidden]";
    }
  }

  @POST
  Response make(User user);

  @PUT
  @Path("/{subject}/reset-password")
  Response setPassword(String subject, Password password);

  @DELETE
  @Path("/{subject}")
  Response remove(String subject);
}
