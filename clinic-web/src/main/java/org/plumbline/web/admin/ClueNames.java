package org.plumbline.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.TestDefinition;

/** What the clues of patterns are called where their weights are listed. */
@ApplicationScoped
class ClueNames {

  private final Catalogue catalogue;
  private final KnowledgeMessages words;

  ClueNames(Catalogue catalogue, KnowledgeMessages words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  String of(Clue clue) {
    return clue.anyOf().stream().map(this::of).distinct().collect(Collectors.joining(" / "));
  }

  private String of(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Graded it -> test(it.test());
      case Criterion.ItemTrue it ->
          words.clue_item(test(it.test()), TestDefinition.itemName(it.item()));
      case Criterion.ValueWithin it -> test(it.test()) + " " + it.threshold().text();
      case Criterion.SidesDiffer it -> words.clue_differ(test(it.test()));
      case Criterion.SidesAlike it -> words.clue_alike(test(it.test()));
      case Criterion.Symmetric it -> words.clue_alike(test(it.test()));
      case Criterion.Ratio it -> words.clue_pair(test(it.numerator()), test(it.denominator()));
      case Criterion.Difference it -> words.clue_pair(test(it.minuend()), test(it.subtrahend()));
      case Criterion.Answered it -> catalogue.question(it.question()).question();
      case Criterion.All it ->
          it.parts().stream().map(this::of).distinct().collect(Collectors.joining(" + "));
    };
  }

  private String test(String id) {
    return catalogue.test(id).name();
  }
}
