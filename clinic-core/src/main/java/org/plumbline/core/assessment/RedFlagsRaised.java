package org.plumbline.core.assessment;

import java.util.List;
import java.util.UUID;

/**
 * Red flags were answered with yes, or still waited for their review when the patient answered at
 * home.
 *
 * @param flags the ids of the flags, in the order of the catalogue
 */
public record RedFlagsRaised(UUID patientId, UUID episodeId, List<String> flags) {
  public RedFlagsRaised {
    flags = List.copyOf(flags);
  }
}
