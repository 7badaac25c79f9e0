package org.plumbline.core.training;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.Volume.Amount;

/**
 * What a patient tells about one exercise. An exercise nothing was told about has no report.
 *
 * @param prescribedId the prescription it speaks about
 * @param load weight, band or height in words
 * @param effort how hard it felt, 0 to 10
 * @param repsInReserve repetitions that would still have been possible, 0 to 10
 * @param quality 0 (lost the form) to 3 (steady throughout)
 * @param pain the highest pain during it, 0 to 10
 */
public record ExerciseReport(
    UUID prescribedId,
    Told told,
    @Nullable String load,
    @Nullable Integer effort,
    @Nullable Integer repsInReserve,
    @Nullable Integer quality,
    @Nullable Integer pain,
    @Nullable String comment) {

  /** A report without further details. */
  public ExerciseReport(UUID prescribedId, Told told) {
    this(prescribedId, told, null, null, null, null, null, null);
  }

  /** What was done. */
  public sealed interface Told {}

  /** Exactly as prescribed: an explicit statement, never a default. */
  public record AsPrescribed() implements Told {}

  /** Something else than prescribed, by side. A side that is absent was not reported. */
  public record Different(Map<Side, Amount> done) implements Told {

    /** Keeps its own copy; at least one side is reported. */
    public Different {
      done = Map.copyOf(done);
      if (done.isEmpty()) {
        throw new IllegalArgumentException("Nothing reported");
      }
    }
  }

  /** Left out, for a reason. */
  public record Skipped(SkipReason reason) implements Told {}
}
