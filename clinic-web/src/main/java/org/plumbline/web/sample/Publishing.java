package org.plumbline.web.sample;

import java.util.List;
import java.util.UUID;
import org.plumbline.core.routine.DraftEdit;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.TailoringSettings;

/** How a therapist gets from a proposal to a published routine. */
final class Publishing {

  private Publishing() {}

  /** Publishes what the composer proposes. */
  static UUID proposal(Desk desk, Care care, Comments comments) {
    UUID draft = desk.drafts().propose(care.patientId(), care.episodeId(), null);
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
    return draft;
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
  static UUID nextPhase(Desk desk, Care care, Comments comments) {
    FirstVisit.noRedFlags(desk, care.patientId(), care.episodeId());
    var tailoring = desk.tailorings().of(care.patientId(), care.episodeId());
    TailoringSettings now = tailoring.settings();
    desk.tailorings()
        .record(
            care.patientId(), care.episodeId(), now.inPhase(now.phase() + 1), tailoring.revision());
    return proposal(desk, care, comments);
  }
}
