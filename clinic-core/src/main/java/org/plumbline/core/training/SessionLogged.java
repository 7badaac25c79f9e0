package org.plumbline.core.training;

import java.util.UUID;

/**
 * A patient logged a session, or corrected one.
 *
 * @param sessionId the session that was stored
 * @param before the patient's training as it was before; what was corrected stands in it
 * @param course the patient's training, that session in it
 */
public record SessionLogged(UUID patientId, UUID sessionId, Course before, Course course) {}
