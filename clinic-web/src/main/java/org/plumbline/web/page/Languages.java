package org.plumbline.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The languages of the world, to choose one from. */
public final class Languages {

  private static final List<Option> ALL =
      Arrays.stream(Locale.getISOLanguages())
          .map(code -> new Option(code, name(code)))
          .filter(option -> !option.value().equals(option.label()))
          .sorted(Comparator.comparing(Option::label))
          .toList();

  private Languages() {}

  /** Every language with an ISO 639-1 code, by name. */
  public static List<Option> all() {
    return ALL;
  }

  /** A language's English name, for example {@code Arabic} for {@code ar}. */
  public static String name(String code) {
    return Objects.requireNonNull(Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
  }
}
