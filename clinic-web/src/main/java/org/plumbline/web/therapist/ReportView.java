package org.plumbline.web.therapist;

import java.util.List;
import org.plumbline.core.routine.ReportField;
import org.plumbline.core.routine.RoutineVersion;

/** The report of a version: its sixteen fields in their order. */
record ReportView(RoutineVersion version, List<Row> rows, boolean settled) {

  /**
   * A field.
   *
   * @param lines what it says; for one the therapist writes, their text or what usually holds
   */
  record Row(ReportField field, String label, List<String> lines) {

    /** The name of the field it is typed into. */
    public String getName() {
      return field.name();
    }
  }
}
