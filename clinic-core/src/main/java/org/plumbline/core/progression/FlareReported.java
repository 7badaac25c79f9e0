package org.plumbline.core.progression;

import java.util.UUID;

/**
 * A patient reported a flare, and no safety question was answered with yes; or pain shows the
 * second one within four weeks.
 *
 * @param again whether it is the second within four weeks
 */
public record FlareReported(UUID patientId, boolean again) {}
