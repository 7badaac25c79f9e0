package org.plumbline.web.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.SmallClinic;

/**
 * A clinic with a row of everything a route can name: two patients in the middle of their care,
 * staff, and an invitation to the staff. {@link FullClinics} makes it.
 *
 * @param staff therapist, manager and administrator at work
 * @param memberId a second therapist, who can be ended without shutting anybody out
 * @param invitationId to the staff, still open
 */
public record FullClinic(
    SmallClinic staff, UUID memberId, UUID invitationId, FullPatient ada, FullPatient bob) {

  /**
   * One patient.
   *
   * @param home the patient, signed in
   * @param membershipId of that sign-in
   * @param invitationId still open; {@code token} is the secret of its link
   * @param assessmentId not completed
   * @param key of a pattern and side
   * @param flag a red flag that was raised and waits for its review
   * @param versionId of the published routine
   * @param prescribedId an exercise of it
   * @param draftId of the version after it, not published
   * @param scoreId of pain, as the patient told it
   * @param pauseId covers today
   * @param entryId on the worklist
   * @param proposalId to lower what hurt
   */
  public record FullPatient(
      Tenant.Member home,
      UUID patientId,
      UUID episodeId,
      UUID membershipId,
      UUID invitationId,
      String token,
      UUID assessmentId,
      String key,
      String flag,
      UUID versionId,
      UUID prescribedId,
      UUID draftId,
      UUID sessionId,
      UUID taskId,
      UUID scoreId,
      UUID pauseId,
      UUID entryId,
      UUID proposalId) {

    /** The same patient after another assessment and another published version. */
    public FullPatient later(UUID assessment, UUID version, UUID prescribed, UUID draft) {
      return new FullPatient(
          home,
          patientId,
          episodeId,
          membershipId,
          invitationId,
          token,
          assessment,
          key,
          flag,
          version,
          prescribed,
          draft,
          sessionId,
          taskId,
          scoreId,
          pauseId,
          entryId,
          proposalId);
    }

    /** What belongs to this patient, by the names routes give to it. */
    public Map<String, String> ids() {
      return Map.ofEntries(
          Map.entry("patientId", patientId.toString()),
          Map.entry("invitationId", invitationId.toString()),
          Map.entry("memberId", membershipId.toString()),
          Map.entry("token", token),
          Map.entry("assessmentId", assessmentId.toString()),
          Map.entry("key", key),
          Map.entry("flag", flag),
          Map.entry("versionId", versionId.toString()),
          Map.entry("prescribedId", prescribedId.toString()),
          Map.entry("sessionId", sessionId.toString()),
          Map.entry("taskId", taskId.toString()),
          Map.entry("scoreId", scoreId.toString()),
          Map.entry("pauseId", pauseId.toString()),
          Map.entry("entryId", entryId.toString()),
          Map.entry("proposalId", proposalId.toString()));
    }
  }

  /** What the administrator finds, by the names routes give to it. */
  public Map<String, String> staffIds() {
    var ids = new HashMap<String, String>();
    ids.put("memberId", memberId.toString());
    ids.put("invitationId", invitationId.toString());
    return ids;
  }

  /** The clinic's id. */
  public UUID id() {
    return staff.clinicId();
  }
}
