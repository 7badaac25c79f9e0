package org.plumbline.core.adherence;

import org.jspecify.annotations.Nullable;

/**
 * What in a patient's adherence asks for a therapist's eye. Never shown to the patient.
 *
 * @param band of the four weeks; null when nothing is scored
 * @param overdone whether clearly more than prescribed was done in this week or the last
 * @param dropout whether the patient may be about to stop training
 */
public record AdherenceSigns(
    @Nullable AdherenceBand band, boolean overdone, DropoutSignal.Level dropout) {}
