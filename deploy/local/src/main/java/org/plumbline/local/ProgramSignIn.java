package org.plumbline.local;

import java.net.URI;
import java.util.List;

/**
 * How another program signs in to the API of a local copy: by client credentials.
 *
 * @param issuer where the realm is
 * @param secret the secret of the client {@code plumbline-api}
 */
public record ProgramSignIn(URI issuer, String secret) {

  /** Where the client hands in its secret and gets a token. */
  public URI tokenAddress() {
    return URI.create(issuer + "/protocol/openid-connect/token");
  }

  /**
   * What a person is told: the client, its secret, and commands to paste.
   *
   * @param address where the copy's pages are
   */
  List<String> lines(URI address) {
    return List.of(
        "Other programs ask its API under " + address + "/api/v1 with a token for the client",
        "  " + Realm.PROGRAM + ", whose secret is " + secret,
        "  TOKEN=$(curl -s -d grant_type=client_credentials -d client_id="
            + Realm.PROGRAM
            + " -d client_secret="
            + secret
            + " "
            + tokenAddress()
            + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')",
        "  curl -H \"Authorization: Bearer $TOKEN\" " + address + "/api/v1/catalogue/patterns",
        "  Described at " + address + "/q/openapi, to be browsed at " + address + "/q/swagger-ui");
  }

  @Override
  public String toString() {
    return "ProgramSignIn[" + issuer + "]";
  }
}
