package org.plumbline.core.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/**
 * Episodes of care. A patient has at most one that is open, and one responsible therapist in it.
 */
@ApplicationScoped
@Transactional
public class Episodes {

  /** Longest reason for an episode, in characters. */
  public static final int LONGEST_REASON = 200;

  /** Longest note at an episode's end, in characters. */
  public static final int LONGEST_NOTE = 2_000;

  private final EpisodeRepository episodes;
  private final PatientRepository patients;
  private final Memberships memberships;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;
  private final Event<EpisodeOpened> opened;
  private final Event<EpisodeEnded> ended;

  Episodes(
      EpisodeRepository episodes,
      PatientRepository patients,
      Memberships memberships,
      Audit audit,
      CurrentTenant current,
      Clock clock,
      Event<EpisodeOpened> opened,
      Event<EpisodeEnded> ended) {
    this.episodes = episodes;
    this.patients = patients;
    this.memberships = memberships;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
    this.opened = opened;
    this.ended = ended;
  }

  /** A patient's episodes, the newest first. */
  public List<Episode> of(UUID patientId) {
    return episodes.of(current.clinicId(), patientId);
  }

  /** A patient's open episode. */
  public Optional<Episode> open(UUID patientId) {
    return of(patientId).stream().filter(Episode::isOpen).findFirst();
  }

  /** When a patient's care ended; empty while it goes on, and where it has not begun. */
  public Optional<Instant> careEnded(UUID patientId) {
    List<Episode> known = of(patientId);
    return known.stream().anyMatch(Episode::isOpen)
        ? Optional.empty()
        : known.stream().map(Episode::endedAt).filter(Objects::nonNull).max(Instant::compareTo);
  }

  /**
   * Opens an episode of care.
   *
   * @param reason the complaint, in a few words
   * @param therapistId the membership of the therapist who is responsible
   * @return the new episode's id
   * @throws EpisodeRefusedException with what is wrong
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such patient here
   */
  public UUID begin(UUID patientId, String reason, UUID therapistId) {
    patients.get(current.clinicId(), patientId);
    if (episodes.current(current.clinicId(), patientId).isPresent()) {
      refuse(EnumSet.of(EpisodeFault.ALREADY_OPEN));
    }
    var complaint = reason.strip();
    var faults = EnumSet.noneOf(EpisodeFault.class);
    if (complaint.isEmpty()) {
      faults.add(EpisodeFault.REASON_MISSING);
    } else if (complaint.length() > LONGEST_REASON) {
      faults.add(EpisodeFault.REASON_TOO_LONG);
    }
    if (!isTherapist(therapistId)) {
      faults.add(EpisodeFault.THERAPIST_UNKNOWN);
    }
    refuse(faults);
    var episode =
        new EpisodeEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            complaint,
            therapistId,
            clock.instant(),
            current.membershipId());
    episodes.persistAndFlush(episode);
    audit.changed(patientId, "episode");
    opened.fire(new EpisodeOpened(patientId, episode.id));
    return episode.id;
  }

  /**
   * Makes another therapist of the clinic responsible for an open episode.
   *
   * @throws EpisodeRefusedException when the clinic has no such therapist
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when no such episode is open here
   */
  public void handOver(UUID patientId, UUID episodeId, UUID therapistId) {
    var episode = episodes.open(current.clinicId(), patientId, episodeId);
    if (!isTherapist(therapistId)) {
      refuse(EnumSet.of(EpisodeFault.THERAPIST_UNKNOWN));
    }
    episode.therapistId = therapistId;
    audit.changed(patientId, "episode");
  }

  /**
   * Ends an open episode. "Other" needs a note that says what.
   *
   * @throws EpisodeRefusedException with what is wrong
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when no such episode is open here
   */
  public void end(UUID patientId, UUID episodeId, EndReason reason, String note) {
    var episode = episodes.open(current.clinicId(), patientId, episodeId);
    var text = note.strip();
    if (text.length() > LONGEST_NOTE) {
      refuse(EnumSet.of(EpisodeFault.NOTE_TOO_LONG));
    }
    if (reason == EndReason.OTHER && text.isEmpty()) {
      refuse(EnumSet.of(EpisodeFault.NOTE_MISSING));
    }
    episode.end(reason, text.isEmpty() ? null : text, clock.instant(), current.membershipId());
    audit.changed(patientId, "episode");
    ended.fire(new EpisodeEnded(patientId, episodeId));
  }

  private boolean isTherapist(UUID membershipId) {
    return memberships.therapists().stream().anyMatch(member -> member.id().equals(membershipId));
  }

  private static void refuse(EnumSet<EpisodeFault> faults) {
    if (!faults.isEmpty()) {
      throw new EpisodeRefusedException(faults);
    }
  }
}
