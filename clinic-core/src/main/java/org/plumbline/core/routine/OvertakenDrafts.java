package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.tenancy.Ids;

/**
 * Drafts that lay on the desk while a newer version was published. Publishing such a draft would
 * undo what was approved meanwhile, so it takes that over first.
 */
@ApplicationScoped
@Transactional
public class OvertakenDrafts {

  private final RoutineRepository routines;
  private final ClinicCatalogue knowledge;
  private final Audit audit;

  OvertakenDrafts(RoutineRepository routines, ClinicCatalogue knowledge, Audit audit) {
    this.routines = routines;
    this.knowledge = knowledge;
    this.audit = audit;
  }

  /** What was published since a draft was begun; empty when it knows of everything. */
  Optional<PublishedSince> since(RoutineVersionEntity draft) {
    return routines
        .newestPublished(draft.routineId)
        .filter(newest -> !newest.id.equals(draft.basedOn))
        .map(
            newest ->
                PublishedSince.of(
                    draft.basedOn == null
                        ? null
                        : whole(routines.version(draft.patientId, draft.basedOn)),
                    whole(newest),
                    whole(draft)));
  }

  private RoutineVersion whole(RoutineVersionEntity version) {
    return version.toVersion(routines.exercises(version.id));
  }

  /**
   * Brings what was published since into the draft, which is based on it from now on: a dose the
   * draft left as it was becomes the published one, and where both changed, the lower is taken. All
   * else in the draft stays. Without anything newer, nothing happens.
   *
   * @param revision of the draft that was read
   * @throws ChangedMeanwhileException when somebody else changed the draft, or published, since
   */
  public void takeOver(UUID patientId, UUID draftId, long revision) {
    RoutineVersionEntity draft = routines.draft(patientId, draftId, revision);
    since(draft)
        .ifPresent(
            since -> {
              List<PrescribedExerciseEntity> exercises =
                  new ArrayList<>(routines.exercises(draft.id));
              since.lines().forEach(line -> takeOver(draft, exercises, line));
              RoutineDrafts.number(exercises);
              draft.basedOn = since.versionId();
              audit.changed(patientId, "routine draft");
            });
  }

  private void takeOver(
      RoutineVersionEntity draft,
      List<PrescribedExerciseEntity> exercises,
      PublishedSince.Line line) {
    Optional<PrescribedExerciseEntity> there =
        exercises.stream().filter(each -> each.exercise.equals(line.exercise())).findFirst();
    PrescribedDose taken = line.taken();
    Prescription published = line.published();
    if (taken == null || published == null) {
      there.ifPresent(
          leaving -> {
            exercises.remove(leaving);
            routines.remove(leaving);
          });
    } else if (there.isPresent()) {
      Catalogue now = knowledge.current();
      there.get().dose(taken, new Dosing(now).minutes(now.exercise(line.exercise()), taken));
    } else {
      var entering = new PrescribedExerciseEntity(Ids.next(), draft, published);
      routines.add(entering);
      exercises.add(Math.min(published.position() - 1, exercises.size()), entering);
    }
  }
}
