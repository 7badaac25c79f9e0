package org.plumbline.core.override;

/**
 * Which knowledge a result was computed from, as it is stored with the result: {@code 2026.1} for
 * the shipped catalogue, {@code 2026.1+3} for the same with the clinic's third set of overrides.
 *
 * @param catalogue the shipped catalogue's version
 * @param overrides the number of the clinic's set of overrides; 0 when it has none
 */
public record KnowledgeVersion(String catalogue, int overrides) {

  /** Reads a stored version. */
  public static KnowledgeVersion parse(String text) {
    int plus = text.lastIndexOf('+');
    return plus < 0
        ? new KnowledgeVersion(text, 0)
        : new KnowledgeVersion(text.substring(0, plus), Integer.parseInt(text.substring(plus + 1)));
  }

  /** The version as it is stored. */
  public String text() {
    return overrides == 0 ? catalogue : catalogue + "+" + overrides;
  }
}
