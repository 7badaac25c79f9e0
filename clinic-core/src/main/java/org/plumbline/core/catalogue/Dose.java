package org.plumbline.core.catalogue;

/**
 * How much of an exercise is done.
 *
 * @param sets the sets, each done on every side of a one-sided exercise
 * @param reps the repetitions of a set
 * @param holdSeconds the hold within a repetition; 0 when there is none
 * @param restSeconds the rest between sets
 * @param daysPerWeek the sessions of a week that contain it, 1–7
 */
public record Dose(
    int sets, int reps, int holdSeconds, Tempo tempo, int restSeconds, int daysPerWeek) {}
