package org.plumbline.web.sample;

import static org.plumbline.web.sample.SampleRows.execute;
import static org.plumbline.web.sample.SampleRows.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is left of the sample when a first start was cut short, and what must be there again. */
final class CutShort {

  private CutShort() {}

  static void leaveOfFirstVisitOnlyTheRegistration(String family) throws SQLException {
    execute("alter table prescribed_exercise disable trigger only_drafts_change");
    leaveOfTrainingOnlyTheFirstWeeks(family);
    for (String table :
        List.of(
            "worklist_entry",
            "exercise_log",
            "session_log",
            "morning_pain",
            "task_score",
            "outcome_score",
            "patient_task",
            "adherence_week",
            "prescribed_exercise",
            "progression_proposal",
            "routine_version",
            "routine",
            "tailoring",
            "pattern_verdict",
            "pattern_result",
            "finding",
            "intake_answer",
            "assessment",
            "safety_answer",
            "safety_screen",
            "episode",
            "membership")) {
      execute("delete from " + table + " where patient_id = " + patient(family));
    }
    execute("alter table prescribed_exercise enable trigger only_drafts_change");
  }

  static void leaveOfTrainingOnlyTheFirstWeeks(String family) throws SQLException {
    String patient = patient(family);
    String cut =
        "(select min(trained_on) + 20 from session_log where patient_id = " + patient + ")";
    for (String rest :
        List.of(
            "worklist_entry where raised_at > " + cut + " and patient_id = " + patient,
            "morning_pain where on_day > " + cut + " and patient_id = " + patient,
            "exercise_log where session_id in (select id from session_log where trained_on > "
                + cut
                + " and patient_id = "
                + patient
                + ")",
            "session_log where trained_on > " + cut + " and patient_id = " + patient)) {
      execute("delete from " + rest);
    }
  }

  private static String patient(String family) {
    return "(select id from patient where family_name = '" + family + "')";
  }

  /** What the sample consists of, so far as it is the same however often it is entered. */
  static List<String> everything() throws SQLException {
    List<String> all = new ArrayList<>();
    for (String query :
        List.of(
            "select count(*) from membership",
            "select p.family_name, s.trained_on, s.performed_at, s.arrived_at, s.pain_before,"
                + " s.source, count(e.id), sum(e.pain), sum(e.effort)"
                + " from session_log s join patient p on p.id = s.patient_id"
                + " join exercise_log e on e.session_id = s.id"
                + " group by p.id, s.id order by 1, 2, 3, 4",
            "select p.family_name, m.on_day, m.pain from morning_pain m"
                + " join patient p on p.id = m.patient_id order by 1, 2, m.arrived_at",
            "select p.family_name, o.instrument, o.occasion, o.score, o.performed_at"
                + " from outcome_score o join patient p on p.id = o.patient_id order by 1, 5, 2",
            "select p.family_name, v.number, v.status, v.published_at, v.retired_at,"
                + " count(x.id) from routine_version v join patient p on p.id = v.patient_id"
                + " join prescribed_exercise x on x.version_id = v.id group by p.id, v.id"
                + " order by 1, 2",
            "select p.family_name, e.opened_at, e.ended_at, e.end_reason from episode e"
                + " join patient p on p.id = e.patient_id order by 1",
            "select p.family_name, count(*), sum(r.score) from pattern_result r"
                + " join patient p on p.id = r.patient_id group by p.id order by 1",
            "select p.family_name, a.week_start, a.adherence from adherence_week a"
                + " join patient p on p.id = a.patient_id order by 1, 2",
            "select p.family_name, w.reason, w.raised_at from worklist_entry w"
                + " join patient p on p.id = w.patient_id order by 1, 2, 3")) {
      all.addAll(rows(query));
    }
    return all;
  }
}
