package org.plumbline.core.catalogue;

/**
 * A yes-or-no question asked at intake.
 *
 * @param id the short code, such as {@code SIT6}
 * @param question the question in words
 * @param family the kind of evidence a yes gives
 * @param sided whether left and right are answered separately
 */
public record IntakeQuestion(
    String id, String question, Family family, boolean sided, Evidence evidence) {}
