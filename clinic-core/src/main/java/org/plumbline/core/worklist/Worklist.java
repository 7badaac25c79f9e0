package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.EpisodeEnded;
import org.plumbline.core.tenancy.CurrentTenant;

/**
 * Who needs attention, why, and by when. Entries are made in the transaction that causes them and
 * by the clock, never by somebody looking at a page; nobody is on the list twice for the same open
 * reason.
 */
@ApplicationScoped
@Transactional
public class Worklist {

  /** Longest note to an entry, in characters. */
  public static final int LONGEST_NOTE = 1_000;

  private final WorklistRepository entries;
  private final ClinicCatalogue knowledge;
  private final Clinics clinics;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;

  Worklist(
      WorklistRepository entries,
      ClinicCatalogue knowledge,
      Clinics clinics,
      Audit audit,
      CurrentTenant current,
      Clock clock) {
    this.entries = entries;
    this.knowledge = knowledge;
    this.clinics = clinics;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /** The clinic's rules of what asks for attention, as they stand now. */
  AttentionRules rules() {
    return AttentionRules.of(knowledge.current());
  }

  /** The clinic's open entries, the most pressing first. */
  public List<WorklistEntry> open() {
    return entries.open(current.clinicId());
  }

  /**
   * Makes sure that an entry is still on the list.
   *
   * @throws TakenOffMeanwhileException when it is off the list
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such entry here
   */
  public void requireOpen(UUID entryId) {
    entries.openEntry(current.clinicId(), entryId);
  }

  /** Puts a patient on the list, unless they are on it for the same reason. */
  public void raise(UUID patientId, Reason reason) {
    entries.addUnlessOpen(current.clinicId(), patientId, reason, clock.instant());
  }

  /** The same for what stays true day after day, unless somebody looked at it lately. */
  public void raiseUnlessSeen(UUID patientId, Reason reason) {
    Instant lately = clock.instant().minus(Duration.ofDays(rules().seenForDays()));
    if (!entries.wasSeen(current.clinicId(), patientId, reason, lately)) {
      raise(patientId, reason);
    }
  }

  /** Takes off the list what is no longer so; whatever ended it stands in the record itself. */
  void withdraw(UUID patientId, Set<Reason> reasons) {
    for (var entry : entries.openEntries(current.clinicId(), patientId, reasons)) {
      entry.withdraw(clock.instant(), current.membershipId());
    }
  }

  /**
   * Takes an entry off the list, with what was done about it.
   *
   * @param note what was done, 1 to {@value #LONGEST_NOTE} characters
   * @return whose entry it was
   * @throws IllegalArgumentException when the note is missing or too long; the form shows it before
   * @throws TakenOffMeanwhileException when it is off the list already; nothing changed then
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such entry here
   */
  public UUID acknowledge(UUID entryId, String note) {
    var text = note.strip();
    if (text.isEmpty() || text.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("A worklist note of " + text.length() + " characters");
    }
    var entry = entries.openEntry(current.clinicId(), entryId);
    entry.acknowledge(text, clock.instant(), current.membershipId());
    audit.changed(entry.patientId, "worklist");
    return entry.patientId;
  }

  /**
   * Puts everybody of the clinic on the list who has a running routine and gave no sign for a week.
   * Run by the clock; days of an approved pause are not silence.
   */
  public void raiseForSilence() {
    var rules = rules();
    var today = clinics.today();
    for (var lastSign : entries.lastSigns(current.clinicId(), today)) {
      if (rules.isSilent(lastSign.day(), today)) {
        raiseUnlessSeen(lastSign.patientId(), Reason.SILENCE);
      }
    }
  }

  void whatSpeaksOfTrainingEndsWithTheEpisode(@Observes EpisodeEnded ended) {
    withdraw(ended.patientId(), Reason.OF_TRAINING_THAT_GOES_ON);
  }
}
