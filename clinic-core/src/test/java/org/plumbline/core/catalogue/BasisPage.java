package org.plumbline.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of {@code docs/clinical-basis.md}, one below the other. */
final class BasisPage {
  private final StringBuilder text = new StringBuilder();

  /** Begins a table; marks and source are its last columns. */
  void heading(String title, String... columns) {
    List<String> all = new ArrayList<>(List.of(title));
    all.addAll(List.of(columns));
    all.addAll(List.of("Marks", "Source"));
    text.append("\n## ").append(title).append("\n\n| ").append(String.join(" | ", all));
    text.append(" |\n|").append("---|".repeat(all.size())).append('\n');
  }

  /** A row of the table that was begun; its evidence comes last. */
  void row(@Nullable Object... cells) {
    Evidence evidence = (Evidence) cells[cells.length - 1];
    List<String> texts = new ArrayList<>();
    for (int cell = 0; cell < cells.length - 1; cell++) {
      texts.add(String.valueOf(cells[cell]));
    }
    texts.add(evidence.marks().stream().map(Mark::name).collect(Collectors.joining()));
    texts.add(evidence.source());
    text.append("| ")
        .append(texts.stream().map(it -> it.replace("|", "\\|")).collect(Collectors.joining(" | ")))
        .append(" |\n");
  }

  /** A sentence below a table. */
  void note(String sentence) {
    text.append('\n').append(sentence).append('\n');
  }

  String text() {
    return text.toString().strip();
  }
}
