package org.plumbline.core.progression;

import java.util.UUID;

/**
 * A lowering took effect that a therapist had approved in advance.
 *
 * @param versionId the version of the routine it made
 */
public record DoseLowered(UUID patientId, UUID versionId) {}
