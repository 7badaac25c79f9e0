package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/** Writes the version that a decision on the doses makes of the one in force. */
@ApplicationScoped
class NextVersions {

  private final RoutineRepository routines;
  private final ClinicCatalogue knowledge;
  private final CurrentTenant current;
  private final Clock clock;

  NextVersions(
      RoutineRepository routines, ClinicCatalogue knowledge, CurrentTenant current, Clock clock) {
    this.routines = routines;
    this.knowledge = knowledge;
    this.current = current;
    this.clock = clock;
  }

  /** A draft with those lines; one that lies on the desk gives up its number. */
  RoutineVersionEntity write(RoutineVersionEntity before, List<Adjustments.Line> lines) {
    UUID episodeId = routines.routine(before).episodeId;
    List<RoutineVersionEntity> all = routines.versions(before.patientId, episodeId);
    int newest = all.getFirst().number;
    int number = before.number + 1;
    for (RoutineVersionEntity other : all) {
      if (other.isDraft()) {
        number = other.number;
        other.number = newest + 1;
      }
    }
    routines.flush();
    var version = new RoutineVersionEntity(Ids.next(), routines.routine(before), number);
    version.basedOn = before.id;
    version.assessmentId = before.assessmentId;
    version.phase = before.phase;
    version.daysPerWeek = before.daysPerWeek;
    version.noteToPatient = before.noteToPatient;
    version.keepProposalOf(before);
    version.catalogueVersion = knowledge.current().version();
    version.draftedAt = clock.instant();
    version.draftedBy = current.membershipId();
    routines.add(version);
    routines.flush();
    List<Prescription> earlier = earlier(all);
    for (int i = 0; i < lines.size(); i++) {
      Prescription next = prescribed(i + 1, lines.get(i), earlier);
      routines.add(new PrescribedExerciseEntity(next.id(), version, next));
    }
    routines.flush();
    return version;
  }

  /** After a flare the patient comes back to what an earlier version said. */
  private List<Prescription> earlier(List<RoutineVersionEntity> versions) {
    return routines
        .exercises(versions.stream().map(version -> version.id).toList())
        .values()
        .stream()
        .flatMap(List::stream)
        .map(PrescribedExerciseEntity::toPrescription)
        .toList();
  }

  private Prescription prescribed(int position, Adjustments.Line line, List<Prescription> earlier) {
    Exercise exercise = knowledge.current().exercise(line.exercise());
    BigDecimal minutes = new Dosing(knowledge.current()).minutes(exercise, line.dose());
    Optional<Prescription> from =
        earlier.stream().filter(each -> each.id().equals(line.from())).findFirst();
    if (from.isPresent() && from.get().exercise().equals(exercise.id())) {
      return from.get().again(Ids.next(), position, line.dose(), minutes);
    }
    return new Prescription(
        Ids.next(),
        position,
        exercise.id(),
        line.dose(),
        minutes,
        from.isPresent() ? Prescription.RUNG : Prescription.ADDED,
        from.map(each -> rungOf(each.exercise(), exercise)).stream().toList(),
        "",
        "");
  }

  /** What was said of an exercise, for it or against it, is not said of its neighbour. */
  private static WhyChosen rungOf(String before, Exercise now) {
    return now.easier().contains(before)
        ? new WhyChosen.HarderRungOf(before)
        : new WhyChosen.EasierRungOf(before);
  }
}
