package org.plumbline.web.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.override.ClinicOverride;

/**
 * The change whose consequences an administrator looked at before saving it.
 *
 * @param set the number of the set it would follow
 * @param wanted the clinic's own value; null to go back to what is shipped
 */
record SeenChange(int set, @Nullable ClinicOverride wanted) {

  /** Carries it through the page and back. */
  @Singleton
  static class Shown {

    private final ObjectMapper json;

    Shown(ObjectMapper json) {
      this.json = json;
    }

    String write(SeenChange seen) {
      try {
        return json.writeValueAsString(seen);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Empty when nothing was looked at, or what came back is no change. */
    Optional<SeenChange> read(String shown) {
      try {
        return shown.isEmpty()
            ? Optional.empty()
            : Optional.of(json.readValue(shown, SeenChange.class));
      } catch (JsonProcessingException _) {
        return Optional.empty();
      }
    }
  }
}
