package org.plumbline.core.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the worklist. */
@Entity
@Table(name = "worklist_entry")
class WorklistEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  String reason;
  Instant raisedAt;
  Instant dueAt;
  @Nullable Instant acknowledgedAt;
  @Nullable UUID acknowledgedBy;
  @Nullable String note;
  @Version long version;

  /** What stands in place of a note when an entry was no longer so. */
  private static final String NO_LONGER_SO = "No longer so.";

  @SuppressWarnings("NullAway.Init")
  protected WorklistEntity() {}

  void acknowledge(String note, Instant now, @Nullable UUID by) {
    this.note = note;
    this.acknowledgedAt = now;
    this.acknowledgedBy = by;
  }

  /** Takes it off because it is no longer so. */
  void withdraw(Instant now, @Nullable UUID by) {
    acknowledge(NO_LONGER_SO, now, by);
  }

  /** How it was taken off the list; empty while it is on it. */
  Optional<TakenOff> takenOff() {
    boolean done = note != null && !note.equals(NO_LONGER_SO);
    return Optional.ofNullable(acknowledgedAt)
        .map(
            at ->
                new TakenOff(
                    patientId,
                    Reason.of(reason),
                    at,
                    done ? acknowledgedBy : null,
                    done ? Objects.requireNonNull(note) : ""));
  }
}
