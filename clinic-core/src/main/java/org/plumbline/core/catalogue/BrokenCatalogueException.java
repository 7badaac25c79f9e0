package org.plumbline.core.catalogue;

/** The catalogue cannot be read; says in which file, at which item and field, and why. */
public class BrokenCatalogueException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  BrokenCatalogueException(String file, String item, String field, String reason) {
    super(
        "catalogue/"
            + file
            + (item.isEmpty() ? "" : ", " + item)
            + (field.isEmpty() ? "" : ", " + field)
            + ": "
            + reason);
    this.reason = reason;
  }

  /** Why, without where. */
  public String reason() {
    return reason;
  }
}
