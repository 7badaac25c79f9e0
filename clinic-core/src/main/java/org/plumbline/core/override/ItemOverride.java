package org.plumbline.core.override;

/**
 * An override of one item that was read from the catalogue: a test, a pattern or an exercise. A
 * limit is none: it is put into the files before anything is read of them.
 */
public sealed interface ItemOverride extends ClinicOverride
    permits ThresholdOverride, WeightOverride, DoseOverride, HiddenExercise, OwnExercise {

  /** Changes the knowledge. Only an override without faults is asked to. */
  void change(Knowledge knowledge);
}
