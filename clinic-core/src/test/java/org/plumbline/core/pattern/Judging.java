package org.plumbline.core.pattern;

import org.plumbline.core.assessment.Examined;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;

/** Judges an examination by the catalogue that comes with the product. */
final class Judging {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();

  private Judging() {}

  static PatternReport report(Examined examined) {
    return new PatternEngine(CATALOGUE).judge(examined.done());
  }

  static JudgedPattern judged(String pattern, Examined examined) {
    return judged(pattern, Side.MIDLINE, examined);
  }

  static JudgedPattern judged(String pattern, Side side, Examined examined) {
    return report(examined).of(pattern).stream()
        .filter(result -> result.side() == side)
        .findFirst()
        .orElseThrow();
  }
}
