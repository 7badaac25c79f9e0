package org.plumbline.web.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.TestDefinition;

/** What every number field of the application takes. */
final class NumberFields {

  /**
   * Page, field, kind, from, to, what an empty field means ({@code required}, or what is shown
   * then; {@code -} is nothing) and whether zero makes sense beside the other fields. {@code ID}
   * and {@code #} stand for the exercise.
   */
  private static final String TABLE =
      """
      TAILORING   minutes        whole    3   90  required  no
      TAILORING   daysPerWeek    whole    1    7  required  no
      DRAFT       daysPerWeek    whole    1    7  required  no
      DRAFT       sets-ID        whole    1   10  required  no
      DRAFT       left-ID        whole    0   10  required  zero
      DRAFT       right-ID       whole    0   10  required  no
      DRAFT       reps-ID        whole    1  200  required  no
      DRAFT       hold-ID        whole    0  600  0         zero
      DRAFT       rest-ID        whole    0  600  required  zero
      DRAFT       days-ID        whole    1    7  required  no
      DRAFT       reserve-ID     whole    0   10  -         zero
      OWN_EXERCISE sets          whole    1   10  required  no
      OWN_EXERCISE reps          whole    1  100  required  no
      OWN_EXERCISE holdSeconds   whole    0  600  required  zero
      OWN_EXERCISE restSeconds   whole    0  600  required  zero
      OWN_EXERCISE daysPerWeek   whole    1    7  required  no
      ASSESSMENT  TEST-pain      decimal  0   10  -         zero
      LOG         x#-both-sets   whole    0   20  required  no
      LOG         x#-left-sets   whole    0   20  required  zero
      LOG         x#-right-sets  whole    0   20  -         no
      LOG         x#-both-reps   whole    0  200  -         zero
      LOG         x#-left-reps   whole    0  200  -         zero
      LOG         x#-right-reps  whole    0  200  -         zero
      LOG         x#-both-hold   whole    0  600  -         zero
      LOG         x#-left-hold   whole    0  600  -         zero
      LOG         x#-right-hold  whole    0  600  -         zero
      LOG         x#-effort      whole    0   10  -         zero
      """;

  /** One field. */
  record Field(
      String name,
      boolean whole,
      BigDecimal min,
      BigDecimal max,
      String whenEmpty,
      boolean mayBeZero) {

    boolean isRequired() {
      return whenEmpty.equals("required");
    }

    /** Three, or the number of the range that is nearest to it. */
    String good() {
      return Numerals.write(BigDecimal.valueOf(3).max(min).min(max));
    }

    /** With a half where the field takes one and the range has room. */
    String half(String point) {
      return whole || new BigDecimal(good()).compareTo(max) == 0 ? good() : good() + point + "5";
    }

    String tooLarge() {
      return max.add(BigDecimal.ONE).toPlainString();
    }

    String tooSmall() {
      return min.subtract(BigDecimal.ONE).toPlainString();
    }
  }

  private NumberFields() {}

  /** The fields of a page, by their names in the table. */
  static Map<String, Field> of(NumberPage page, Catalogue catalogue) {
    // A correction has the fields of the log that it corrects.
    String table = page == NumberPage.CORRECTION ? "LOG" : page.name();
    Map<String, Field> fields = new HashMap<>();
    TABLE
        .lines()
        .map(line -> List.of(line.split("\\s+")))
        .filter(row -> row.getFirst().equals(table))
        .map(NumberFields::field)
        .forEach(field -> fields.put(field.name(), field));
    if (page == NumberPage.ASSESSMENT) {
      catalogue.tests().values().forEach(test -> measured(fields, test));
    }
    return fields;
  }

  private static Field field(List<String> row) {
    return new Field(
        row.get(1),
        row.get(2).equals("whole"),
        new BigDecimal(row.get(3)),
        new BigDecimal(row.get(4)),
        row.get(5).equals("-") ? "" : row.get(5),
        row.get(6).equals("zero"));
  }

  /** What a test measures stands in the catalogue, with its range. */
  private static void measured(Map<String, Field> fields, TestDefinition test) {
    BigDecimal min = test.min();
    BigDecimal max = test.max();
    if (min != null && max != null && test.items().isEmpty()) {
      boolean mayBeZero = min.signum() <= 0 && max.signum() >= 0;
      for (String side : test.sided() ? List.of("-left", "-right") : List.of("")) {
        String name = test.id() + side;
        fields.put(name, new Field(name, test.unit().whole(), min, max, "", mayBeZero));
      }
    }
  }

  /** The name under which the table knows a field. */
  static String known(String name) {
    return name.replaceFirst("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
        .replaceFirst("^x\\d+-", "x#-")
        .replaceFirst("^[A-Z0-9]+(-left|-right)?-pain$", "TEST-pain");
  }

  /** The same number in Arabic-Indic digits. */
  static String arabic(String number) {
    return number
        .codePoints()
        .map(c -> Character.isDigit(c) ? '٠' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
