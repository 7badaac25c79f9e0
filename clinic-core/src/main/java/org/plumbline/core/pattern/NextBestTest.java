package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;

/** Which test would help most to judge a pattern. */
final class NextBestTest {
  private final Map<String, Integer> order = new HashMap<>();

  NextBestTest(Catalogue catalogue) {
    catalogue.tests().keySet().forEach(test -> order.put(test, order.size()));
  }

  /**
   * The test that would add most weight; of equals, the first of the catalogue. Null when no test
   * is missing.
   */
  @Nullable String of(List<JudgedClue> supports) {
    List<String> tests = new ArrayList<>(4);
    List<BigDecimal> weights = new ArrayList<>(4);
    for (JudgedClue clue : supports) {
      for (String test : clue.missingTests()) {
        int known = tests.indexOf(test);
        if (known < 0) {
          tests.add(test);
          weights.add(clue.clue().weight());
        } else {
          weights.set(known, weights.get(known).add(clue.clue().weight()));
        }
      }
    }
    if (tests.isEmpty()) {
      return null;
    }
    int best = 0;
    for (int i = 1; i < tests.size(); i++) {
      int heavier = weights.get(i).compareTo(weights.get(best));
      if (heavier > 0 || (heavier == 0 && isEarlier(tests.get(i), tests.get(best)))) {
        best = i;
      }
    }
    return tests.get(best);
  }

  private boolean isEarlier(String test, String other) {
    return order.getOrDefault(test, 0) < order.getOrDefault(other, 0);
  }
}
