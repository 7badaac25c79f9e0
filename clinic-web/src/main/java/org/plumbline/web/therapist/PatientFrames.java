package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.patient.Patients;
import org.plumbline.web.page.Moments;

/** Opens a page of a patient's record: finds the patient, and notes in the audit who looked. */
@ApplicationScoped
public class PatientFrames {

  /** The pages of a record, in the order of the work. The word is the path's last part. */
  public enum Section {
    OVERVIEW("", "patient page"),
    SAFETY("safety", "safety screen"),
    ASSESSMENT("assessment", "assessment"),
    PATTERNS("patterns", "patterns"),
    OUTCOMES("outcomes", "pain and tasks"),
    ROUTINE("routine", "routine"),
    ADHERENCE("adherence", "adherence"),
    PROGRESSION("progression", "proposals");

    private final String path;
    private final String audited;

    Section(String path, String audited) {
      this.path = path;
      this.audited = audited;
    }

    String href(UUID patientId) {
      var record = "/therapist/patients/" + patientId;
      return path.isEmpty() ? record : record + "/" + path;
    }
  }

  private final Patients patients;
  private final Audit audit;
  private final Moments moments;
  private final PeopleMessages words;

  PatientFrames(Patients patients, Audit audit, Moments moments, PeopleMessages words) {
    this.patients = patients;
    this.audit = audit;
    this.moments = moments;
    this.words = words;
  }

  /**
   * The frame of a page, with the look into the record noted.
   *
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such patient here
   */
  public PatientFrame open(UUID patientId, Section section) {
    var patient = patients.get(patientId);
    audit.read(patientId, section.audited);
    List<PatientFrame.Tab> tabs =
        Stream.of(Section.values())
            .map(
                each ->
                    new PatientFrame.Tab(
                        each.href(patientId), words.section(each), each == section))
            .toList();
    return new PatientFrame(
        patientId,
        patient.name(),
        patient.birthDate(),
        patient.ageOn(moments.getToday()),
        patient.sex(),
        tabs);
  }
}
