package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealmTest {

  private final Map<String, String> values = new HashMap<>();

  RealmTest() throws IOException {
    var found =
        Pattern.compile("\\$\\{(PLUMBLINE_\\w+)}")
            .matcher(Files.readString(Checkout.find().realm()));
    while (found.find()) {
      values.put(found.group(1), "value of " + found.group(1));
    }
  }

  private Realm realm() {
    return Realm.read(Checkout.find().realm(), values);
  }

  private static JsonNode parsed(Realm realm) throws IOException {
    return new JsonMapper().readTree(realm.json());
  }

  @Test
  void thePagesSignInByCodeWithPkceAndNoOtherWay() throws IOException {
    var web = parsed(realm()).get("clients").get(0);
    assertEquals("plumbline-web", web.get("clientId").asText());
    assertEquals("S256", web.at("/attributes/pkce.code.challenge.method").asText());
    assertTrue(web.get("standardFlowEnabled").asBoolean());
    for (var other :
        new String[] {
          "implicitFlowEnabled",
          "directAccessGrantsEnabled",
          "serviceAccountsEnabled",
          "publicClient"
        }) {
      assertFalse(web.get(other).asBoolean(), other);
    }
  }

  @Test
  void onTheOperatorsServerOnlyTheClinicsAddressIsReturnedTo() throws IOException {
    var web = parsed(realm()).get("clients").get(0);
    assertEquals("[\"value of PLUMBLINE_ADDRESS/*\"]", web.get("redirectUris").toString());
  }

  @Test
  void onALocalCopyEveryPortOfThisMachineIsReturnedTo() throws IOException {
    var web = parsed(realm().openToLoopback()).get("clients").get(0);
    assertEquals(
        "[\"http://localhost/*\",\"http://127.0.0.1/*\"]", web.get("redirectUris").toString());
  }

  @Test
  void guessingIsSlowedDownAndPasswordsAreLong() throws IOException {
    var realm = parsed(realm());
    assertTrue(realm.get("bruteForceProtected").asBoolean());
    assertTrue(realm.get("passwordPolicy").asText().startsWith("length(10)"));
    assertFalse(realm.get("registrationAllowed").asBoolean());
  }

  @Test
  void withoutSamplePeopleOnlyTheServicesAreInIt() throws IOException {
    var users = parsed(realm()).get("users");
    assertEquals(
        List.of("plumbline-api", "plumbline-admin"),
        users.findValuesAsText("serviceAccountClientId"));
    assertEquals(2, users.size());
  }

  @Test
  void otherProgramsSignInWithTheirSecretAndNoOtherWay() throws IOException {
    var program = parsed(realm()).get("clients").get(2);
    assertEquals("plumbline-api", program.get("clientId").asText());
    assertEquals("value of PLUMBLINE_API_SECRET", program.get("secret").asText());
    assertTrue(program.get("serviceAccountsEnabled").asBoolean());
    for (var other :
        new String[] {
          "standardFlowEnabled",
          "implicitFlowEnabled",
          "directAccessGrantsEnabled",
          "fullScopeAllowed",
          "publicClient"
        }) {
      assertFalse(program.get(other).asBoolean(), other);
    }
  }

  @Test
  void samplePeopleKeepTheirIds() throws IOException {
    var sample = SamplePeople.read();
    var users = parsed(realm().with(sample)).get("users");
    assertEquals(2 + sample.people().size(), users.size());
    assertEquals(sample.people().getFirst().id(), users.get(2).get("id").asText());
  }

  @Test
  void aPlaceholderWithoutAValueIsNamed() {
    values.remove("PLUMBLINE_WEB_SECRET");
    var refusal = assertThrows(CannotStartException.class, this::realm);
    assertEquals(
        "The realm asks for PLUMBLINE_WEB_SECRET, which has no value.", refusal.getMessage());
  }
}
