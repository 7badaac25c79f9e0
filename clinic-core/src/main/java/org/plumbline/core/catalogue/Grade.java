package org.plumbline.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * When a value is a finding.
 *
 * @param flag a clear finding, severity 1
 * @param half a borderline finding, severity 0.5; absent when the test knows none
 */
public record Grade(Threshold flag, @Nullable Threshold half) {}
