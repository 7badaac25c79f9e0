package org.plumbline.web.sample;

import java.util.List;
import java.util.UUID;
import org.plumbline.core.routine.DraftEdit;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.TailoringSettings;

/** How a therapist gets from a proposal to a published routine. */
final class Publishing {

  private static final int SECOND = 2;

  private Publishing() {}

  /**
   * Publishes a routine of a phase, unless the patient has come that far already.
   *
   * @return whether there was something to do
   */
  static boolean reach(int phase, Desk desk, Care care, Comments comments) {
    List<RoutineVersion> versions = desk.routines().versions(care.patientId(), care.episodeId());
    if (versions.stream().filter(version -> !version.isDraft()).count() >= phase) {
      return false;
    }
    Long revision =
        versions.stream()
            .filter(RoutineVersion::isDraft)
            .map(RoutineVersion::revision)
            .findFirst()
            .orElse(null);
    UUID draft = desk.drafts().propose(care.patientId(), care.episodeId(), revision);
    publish(draft, desk, care, comments);
    return true;
  }

  /** Publishes what the composer proposed. */
  private static void publish(UUID draft, Desk desk, Care care, Comments comments) {
    var version = desk.routines().version(care.patientId(), draft);
    long revision =
        desk.drafts()
            .save(
                care.patientId(),
                draft,
                version.revision(),
                new DraftEdit(
                    version.daysPerWeek(),
                    comments.noteToPatient(),
                    notes(desk, care, version, comments.caution())));
    desk.routines().publish(care.patientId(), draft, revision);
  }

  /** The therapist's note beside every exercise that asks for one. */
  private static List<DraftEdit.Line> notes(
      Desk desk, Care care, RoutineVersion draft, String caution) {
    var faults = desk.routines().review(care.patientId(), draft.id()).check().faults();
    return draft.exercises().stream()
        .filter(
            prescribed ->
                faults.stream()
                    .anyMatch(
                        fault -> fault.blocks() && prescribed.exercise().equals(fault.exercise())))
        .map(prescribed -> new DraftEdit.Line(prescribed.id(), prescribed.dose(), "", caution))
        .toList();
  }

  /** Asks the safety questions again and publishes a routine of the second phase. */
  static boolean nextPhase(Desk desk, Care care, Comments comments) {
    var tailoring = desk.tailorings().of(care.patientId(), care.episodeId());
    TailoringSettings now = tailoring.settings();
    if (now.phase() < SECOND) {
      FirstVisit.noRedFlags(desk, care.patientId(), care.episodeId());
      desk.tailorings()
          .record(care.patientId(), care.episodeId(), now.inPhase(SECOND), tailoring.revision());
    }
    return reach(SECOND, desk, care, comments);
  }
}
