package org.plumbline.core.catalogue;

/** Writes what a clinic may change, and how far, a table for each area. */
final class LimitTables {

  private LimitTables() {}

  static void of(Limits limits, BasisPage page) {
    limits.areas().forEach(area -> table(limits, area, page));
  }

  private static void table(Limits limits, Limit.Area area, BasisPage page) {
    page.heading("What a clinic may change: " + area.name(), "Shipped", "May be", "Why no further");
    for (Limit limit : limits.of(area)) {
      var shipped = limit.shown(limit.shipped());
      var relation = limit.relation();
      String written =
          relation == null
              ? shipped.toPlainString()
              : new Threshold.Limit(relation, shipped).text();
      String least = limit.shown(limit.least()).toPlainString();
      String most = limit.shown(limit.most()).toPlainString();
      page.row(
          limit.name(),
          (written + " " + limit.unit()).strip(),
          limit.isChangeable() ? least + " to " + most : "stays",
          limit.why().isEmpty() ? "—" : limit.why(),
          limit.evidence());
    }
    page.note(area.applies());
  }
}
