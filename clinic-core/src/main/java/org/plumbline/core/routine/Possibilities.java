package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.override.ClinicCatalogue;

/** What a patient may be prescribed, as far as the composer's rules know them. */
@ApplicationScoped
@Transactional
public class Possibilities {

  private final PatientPicture picture;
  private final ClinicComposer composer;
  private final ClinicCatalogue knowledge;

  Possibilities(PatientPicture picture, ClinicComposer composer, ClinicCatalogue knowledge) {
    this.picture = picture;
    this.composer = composer;
    this.knowledge = knowledge;
  }

  /**
   * What applies to one patient now.
   *
   * @param conditions ids of the precautions, recorded or found in a test
   * @param exercises ids of the exercises no rule stands against
   * @param against what stands against each of the others but those the clinic hides
   * @param cautions which of them ask for the therapist's note, and why
   */
  public record Possible(
      Set<String> conditions,
      Set<String> exercises,
      Map<String, WhyLeftOut> against,
      Map<String, Caution> cautions) {

    /** Keeps its own copies. */
    public Possible {
      conditions = Set.copyOf(conditions);
      exercises = Set.copyOf(exercises);
      against = Map.copyOf(against);
      cautions = Map.copyOf(cautions);
    }
  }

  /** What applies to a patient in an episode now. */
  public Possible of(UUID patientId, UUID episodeId) {
    RoutineRequest request = picture.of(patientId, episodeId);
    Set<String> conditions = new HashSet<>(request.settings().conditions());
    conditions.addAll(request.foundConditions());
    Catalogue catalogue = knowledge.current();
    RoutineCheck check = composer.check();
    Map<String, WhyLeftOut> against = check.against(request);
    return new Possible(
        conditions,
        catalogue.exercises().values().stream()
            .filter(catalogue::offers)
            .map(Exercise::id)
            .filter(id -> !against.containsKey(id))
            .collect(Collectors.toSet()),
        against,
        check.cautions(request));
  }
}
