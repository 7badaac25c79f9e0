package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.audit.Audit;

/** What a therapist writes down about a prescription for the record, once for each version. */
@ApplicationScoped
@Transactional
public class PrescriptionReports {

  /** Longest text of a field, in characters. */
  public static final int LONGEST = 500;

  private final RoutineRepository routines;
  private final Audit audit;

  PrescriptionReports(RoutineRepository routines, Audit audit) {
    this.routines = routines;
    this.audit = audit;
  }

  /** What was written about a version; a field nobody wrote is not there. */
  public Map<ReportField, String> of(UUID patientId, UUID versionId) {
    Map<ReportField, String> written = new EnumMap<>(ReportField.class);
    routines
        .version(patientId, versionId)
        .report
        .forEach((field, text) -> written.put(ReportField.valueOf(field), text));
    return written;
  }

  /**
   * Keeps what was written about a draft; from its publication on it stays as it is.
   *
   * @param texts by field; a blank one is not kept
   * @throws ChangedMeanwhileException when it is no draft any more, or somebody changed it since
   */
  public void write(UUID patientId, UUID versionId, long revision, Map<ReportField, String> texts) {
    RoutineVersionEntity draft = routines.draft(patientId, versionId, revision);
    Map<String, String> report = new HashMap<>();
    texts.forEach(
        (field, text) -> {
          if (field.isWritten() && !text.isBlank()) {
            report.put(field.name(), text.strip());
          }
        });
    draft.report = report;
    routines.flush();
    audit.changed(patientId, "routine report");
  }
}
