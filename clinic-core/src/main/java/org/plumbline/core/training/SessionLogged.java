package org.plumbline.core.training;

import java.util.UUID;

/**
 * A patient logged a session, or corrected one.
 *
 * @param sessionId the session that was stored
 * @param course the patient's training, that session in it
 */
public record SessionLogged(UUID patientId, UUID sessionId, Course course) {}
