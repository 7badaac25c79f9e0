package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Catalogue;

/** What a patient may be prescribed, as far as the composer's rules know them. */
@ApplicationScoped
@Transactional
public class Possibilities {

  private final PatientPicture picture;
  private final RoutineComposer composer;
  private final Catalogue catalogue;

  Possibilities(PatientPicture picture, RoutineComposer composer, Catalogue catalogue) {
    this.picture = picture;
    this.composer = composer;
    this.catalogue = catalogue;
  }

  /**
   * What applies to one patient now.
   *
   * @param conditions ids of the precautions, recorded or found in a test
   * @param exercises ids of the exercises no rule stands against
   */
  public record Possible(Set<String> conditions, Set<String> exercises) {

    /** Keeps its own copies. */
    public Possible {
      conditions = Set.copyOf(conditions);
      exercises = Set.copyOf(exercises);
    }
  }

  /** What applies to a patient in an episode now. */
  public Possible of(UUID patientId, UUID episodeId) {
    RoutineRequest request = picture.of(patientId, episodeId);
    Set<String> conditions = new HashSet<>(request.settings().conditions());
    conditions.addAll(request.foundConditions());
    return new Possible(
        conditions,
        catalogue.exercises().keySet().stream()
            .filter(id -> composer.check().addition(request, id, null) == null)
            .collect(Collectors.toSet()));
  }
}
