package org.plumbline.web.page;

/** One choice of a select or a row of radio buttons: the stored word and what a person reads. */
public record Option(String value, String label) {}
