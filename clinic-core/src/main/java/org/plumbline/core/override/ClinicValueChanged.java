package org.plumbline.core.override;

/** A clinic does a thing otherwise from now on. */
public record ClinicValueChanged(ClinicOverride override) {}
