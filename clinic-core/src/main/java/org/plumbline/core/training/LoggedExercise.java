package org.plumbline.core.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.Volume.Amount;

/**
 * What a patient wrote down about one exercise and side. Null means not written down, never zero.
 *
 * @param prescribedId the prescription it speaks about
 * @param amount what was done; null when the exercise was skipped
 * @param load weight, band or height in words
 * @param effort how hard it felt, 0 to 10
 * @param repsInReserve repetitions that would still have been possible at the end, 0 to 10
 * @param quality how well it went, 0 (lost the form) to 3 (steady throughout)
 * @param pain the highest pain during it, 0 to 10
 * @param skipped why it was left out; null when it was done
 */
public record LoggedExercise(
    UUID prescribedId,
    Side side,
    @Nullable Amount amount,
    @Nullable String load,
    @Nullable Integer effort,
    @Nullable Integer repsInReserve,
    @Nullable Integer quality,
    @Nullable Integer pain,
    @Nullable SkipReason skipped,
    @Nullable String comment) {}
