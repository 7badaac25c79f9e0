package org.plumbline.web.page;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A scale of 0 to 10 as radio buttons, none chosen beforehand. */
public final class ZeroToTen {

  /** The eleven choices. */
  public static final List<Option> CHOICES =
      IntStream.rangeClosed(0, 10)
          .mapToObj(Integer::toString)
          .map(number -> new Option(number, number))
          .toList();

  private static final List<String> WORDS = CHOICES.stream().map(Option::value).toList();

  private ZeroToTen() {}

  /** What was chosen; null when nothing was. */
  public static @Nullable Integer optional(Form form, String field) {
    return form.whole(field, 0, 10).orElse(null);
  }

  /** What was chosen; a fault beside the field, and 0 in its stead, when nothing was. */
  public static int required(Form form, String field) {
    String chosen = form.choice(field, WORDS);
    return WORDS.contains(chosen) ? Integer.parseInt(chosen) : 0;
  }
}
