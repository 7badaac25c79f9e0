package org.plumbline.web.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a form, and what is wrong with it. Reading a field notes a fault beside
 * it and goes on, so that all faults show at once; what was typed is kept as it was. A page saves
 * only when {@link #hasFaults()} is false.
 */
public final class Form {

  /**
   * One fault, for the summary at the top of the page.
   *
   * @param name what the page calls the field; null when the message says it itself
   */
  public record Fault(String field, @Nullable String name, String message) {}

  private final Map<String, List<String>> typed;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final FormMessages words;

  Form(Map<String, List<String>> typed, FormMessages words) {
    this.typed = typed;
    this.words = words;
  }

  static Form of(MultivaluedMap<String, String> submitted, FormMessages words) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    submitted.forEach((field, values) -> typed.put(field, typeable(values)));
    return new Form(typed, words);
  }

  /** No keyboard has the character zero, and no database text can hold it. */
  private static List<String> typeable(List<String> values) {
    return values.stream().map(value -> value.replace("\0", "")).toList();
  }

  /** Shows stored values in the fields that were not sent, for a page with several forms. */
  public void fill(Map<String, String> stored) {
    stored.forEach((field, value) -> typed.putIfAbsent(field, List.of(value)));
  }

  /** What was typed into a field, without surrounding space; empty when nothing was. */
  public String value(String field) {
    return raw(field).strip();
  }

  /** All values of a field that may be sent several times, for example ticked boxes. */
  public List<String> values(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /** Whether a choice of a field was made. */
  public boolean chosen(String field, String choice) {
    return values(field).contains(choice);
  }

  /** The message beside a field; null when there is none. */
  public @Nullable String fault(String field) {
    return faults.get(field);
  }

  /** All faults in the order they were found. */
  public List<Fault> getFaultList() {
    return faults.entrySet().stream()
        .map(f -> new Fault(f.getKey(), names.get(f.getKey()), f.getValue()))
        .toList();
  }

  /** Whether anything must be corrected before the form can be saved. */
  public boolean hasFaults() {
    return !faults.isEmpty();
  }

  /**
   * Says what the page calls a field, so that the summary of the faults does so too: away from its
   * field, "please choose one" tells nothing.
   */
  public Form named(String field, String name) {
    names.put(field, name);
    return this;
  }

  /** The same for a field that is there several times, once for each of some things. */
  public Form named(String field, String thing, String name) {
    return named(field, words.part_of(thing, name));
  }

  /** What the page calls a field; its own name where that was not said. */
  public String nameOf(String field) {
    return names.getOrDefault(field, field);
  }

  /** Notes a fault beside a field. The first one found stays. */
  public void refuse(String field, String message) {
    faults.putIfAbsent(field, message);
  }

  /** A text that must be there. */
  public String required(String field, int longest) {
    String text = optional(field, longest).orElse("");
    if (text.isEmpty()) {
      refuse(field, words.required());
    }
    return text;
  }

  /** A text that may be left out. */
  public Optional<String> optional(String field, int longest) {
    String text = value(field);
    if (text.length() > longest) {
      refuse(field, words.too_long(longest));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** One of the offered words, which must be chosen. */
  public String choice(String field, Collection<String> offered) {
    String chosen = value(field);
    if (chosen.isEmpty()) {
      refuse(field, words.choose());
    } else if (!offered.contains(chosen)) {
      refuse(field, words.not_offered());
    }
    return chosen;
  }

  /** One of the offered words; empty when none was chosen. */
  public Optional<String> optionalChoice(String field, Collection<String> offered) {
    return value(field).isEmpty() ? Optional.empty() : Optional.of(choice(field, offered));
  }

  /** A measured number in a closed range; empty when the field was left empty: not measured. */
  public Optional<BigDecimal> number(String field, BigDecimal min, BigDecimal max) {
    return number(field, min, max, words.not_a_number("12.5"));
  }

  private Optional<BigDecimal> number(String field, BigDecimal min, BigDecimal max, String notOne) {
    if (value(field).isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Numerals.read(value(field));
    if (number.isEmpty()) {
      refuse(field, notOne);
    } else if (number.get().compareTo(min) < 0 || number.get().compareTo(max) > 0) {
      refuse(field, words.out_of_range(Numerals.write(min), Numerals.write(max)));
    }
    return number;
  }

  /** A whole number in a closed range; empty when the field was left empty. */
  public Optional<Integer> whole(String field, int min, int max) {
    Optional<BigDecimal> number =
        number(field, BigDecimal.valueOf(min), BigDecimal.valueOf(max), words.not_whole());
    if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
      refuse(field, words.not_whole());
    }
    return faults.containsKey(field) ? Optional.empty() : number.map(BigDecimal::intValue);
  }

  /** A whole number in a closed range that must be there; {@code min} stands in for a fault. */
  public int requiredWhole(String field, int min, int max) {
    if (value(field).isEmpty()) {
      refuse(field, words.required());
    }
    return whole(field, min, max).orElse(min);
  }

  /** A day, typed as year-month-day; empty when the field was left empty. */
  public Optional<LocalDate> date(String field, LocalDate from, LocalDate to) {
    if (value(field).isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(value(field));
      if (date.isBefore(from) || date.isAfter(to)) {
        refuse(field, words.date_out_of_range(from.toString(), to.toString()));
      }
      return Optional.of(date);
    } catch (DateTimeParseException _) {
      refuse(field, words.not_a_date());
      return Optional.empty();
    }
  }

  /** A day that must be there; {@code from} stands in for a fault. */
  public LocalDate requiredDate(String field, LocalDate from, LocalDate to) {
    if (value(field).isEmpty()) {
      refuse(field, words.required());
    }
    return date(field, from, to).orElse(from);
  }

  private String raw(String field) {
    List<String> values = values(field);
    return values.isEmpty() ? "" : values.getFirst();
  }
}
