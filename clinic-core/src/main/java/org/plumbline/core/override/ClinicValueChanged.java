package org.plumbline.core.override;

import org.plumbline.core.override.ClinicOverride.Subject;

/** A clinic does a thing otherwise from now on, or as it is shipped again. */
public record ClinicValueChanged(Subject subject) {}
