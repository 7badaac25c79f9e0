package org.plumbline.core.routine;

/**
 * The tailoring of an episode as it was read.
 *
 * @param settings what every routine of the episode follows
 * @param revision counts the changes; 0 with {@code saved} false while nothing was recorded yet
 * @param saved whether a therapist has recorded it; otherwise these are the usual settings
 */
public record Tailoring(TailoringSettings settings, long revision, boolean saved) {}
