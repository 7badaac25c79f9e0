package org.plumbline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.page.NumberFields.Field;
import org.plumbline.web.testing.AtOnce;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.FullClinic;
import org.plumbline.web.testing.FullClinics;
import org.plumbline.web.testing.PageIds;
import org.plumbline.web.testing.People;
import org.plumbline.web.testing.Routes;
import org.plumbline.web.testing.Rows;

/**
 * Every field of the running application that takes a number, filled in well and badly. All fields
 * of a page are filled in at once, and each must answer for itself.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NumberFieldsTest {

  private static final String NUMBER =
      "input[inputmode=numeric], input[inputmode=decimal], input[type=number]";

  private static final List<String> NO_NUMBERS =
      List.of("two", "NaN", "1e999", "Infinity", "1.2.3", "3 kg", "--1", "99999999999999999999");

  @Inject FullClinics clinics;
  @Inject Catalogue catalogue;

  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final Map<NumberPage, Document> blank = new ConcurrentHashMap<>();
  private FullClinic clinic;
  private People people;

  @BeforeEach
  void open() {
    StoppedClock.at("2026-03-04T10:00:00Z");
    clinic = clinics.open();
    people = People.of(clinic);
  }

  @Test
  void everyNumberFieldThereIsStandsInTheTableAndTheOtherWayRound() {
    Set<String> found = new TreeSet<>();
    for (var route : Routes.expected()) {
      if (!route.changes() && route.own() == 200) {
        Response answer = people.browser(route.who()).get(route.path(clinic));
        for (Element input : parse(answer).select(NUMBER)) {
          found.add(route.path() + " " + NumberFields.known(input.attr("name")));
        }
      }
    }
    Set<String> expected = new TreeSet<>();
    for (NumberPage page : NumberPage.values()) {
      for (Field field : NumberFields.of(page, catalogue).values()) {
        expected.add(page.route() + " " + field.name());
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void whatIsNoNumberGetsAMessageIsKeptAndStoresNothing() {
    NO_NUMBERS.forEach(typed -> refused(_ -> typed));
  }

  @Test
  void aNumberAboveTheRangeGetsAMessageIsKeptAndStoresNothing() {
    refused(Field::tooLarge);
  }

  @Test
  void aNumberBelowTheRangeGetsAMessageIsKeptAndStoresNothing() {
    refused(Field::tooSmall);
  }

  @Test
  void aHalfOfAWholeGetsAMessageIsKeptAndStoresNothing() {
    for (String point : List.of(".", ",", "٫")) {
      refused(field -> field.whole() ? field.good() + point + "5" : field.good());
    }
  }

  @Test
  void whatMustBeSaidGetsAMessageWhenItIsLeftEmpty() {
    refused(field -> field.isRequired() ? "" : field.good());
  }

  @ParameterizedTest
  @EnumSource
  void whatMayBeLeftEmptyIsNotMeasured(NumberPage page) {
    taken(
        page,
        field -> field.isRequired() ? field.good() : "",
        field -> field.isRequired() ? field.good() : field.whenEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void arabicDigitsAreRead(NumberPage page) {
    taken(page, field -> NumberFields.arabic(field.good()), Field::good);
  }

  @ParameterizedTest
  @EnumSource
  void aDecimalCommaIsRead(NumberPage page) {
    taken(page, field -> field.half(","), field -> field.half("."));
  }

  @ParameterizedTest
  @EnumSource
  void arabicDecimalsAreRead(NumberPage page) {
    taken(page, field -> NumberFields.arabic(field.half("٫")), field -> field.half("."));
  }

  @ParameterizedTest
  @EnumSource
  void minusZeroIsZero(NumberPage page) {
    taken(
        page,
        field -> field.mayBeZero() ? "-0" : field.good(),
        field -> field.mayBeZero() ? "0" : field.good());
  }

  /** Fills in every field of every page; those that are not filled in well must be refused. */
  private void refused(Function<Field, String> typed) {
    var rows = Rows.of(clinic.id());
    AtOnce.forEach(List.of(NumberPage.values()), page -> refused(page, typed));
    assertEquals(List.of(), rows.changed());
    assertEquals(List.of(), faults);
  }

  private void refused(NumberPage page, Function<Field, String> typed) {
    Map<String, Field> fields = fields(page);
    if (fields.values().stream().anyMatch(field -> isBad(field, typed))) {
      Response answer = send(page, fields, typed);
      assertEquals(422, answer.statusCode(), page.toString());
      Document shown = parse(answer);
      faults.addAll(PageIds.faults(shown, page.toString()));
      fields.forEach((name, field) -> compare(page, shown, name, field, typed));
    }
  }

  private void compare(
      NumberPage page, Document shown, String name, Field field, Function<Field, String> typed) {
    Element input = shown.getElementById(name);
    Element message = shown.getElementById(name + "-fault");
    boolean marked =
        message != null
            && input != null
            && message.hasText()
            && input.attr("aria-invalid").equals("true")
            && List.of(input.attr("aria-describedby").split(" ")).contains(message.id());
    if (marked != isBad(field, typed)) {
      faults.add("%s, %s: a message: %s".formatted(page, name, marked));
    }
    if (input == null || !input.val().equals(typed.apply(field))) {
      faults.add("%s, %s: «%s» is not kept".formatted(page, name, typed.apply(field)));
    }
  }

  private static boolean isBad(Field field, Function<Field, String> typed) {
    return !typed.apply(field).equals(field.good());
  }

  /** Fills in every field of a page; it must be stored and shown like that afterwards. */
  private void taken(
      NumberPage page, Function<Field, String> typed, Function<Field, String> shown) {
    Map<String, Field> fields = fields(page);
    Response answer = send(page, fields, typed);
    if (answer.statusCode() != 303) {
      faults.addAll(parse(answer).select("#faults li").eachText());
    } else {
      Document again = browser(page).page(page.stored(clinic, browser(page)));
      fields.forEach(
          (name, field) -> {
            Element input = again.getElementById(name);
            String value = input == null ? "no field" : input.val();
            if (!value.equals(shown.apply(field))) {
              faults.add("%s shows «%s» for «%s»".formatted(name, value, typed.apply(field)));
            }
          });
    }
    assertEquals(List.of(), faults, page.toString());
  }

  private Map<String, Field> fields(NumberPage page) {
    Map<String, Field> known = NumberFields.of(page, catalogue);
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Element input : blank(page).select(NUMBER)) {
      fields.put(input.attr("name"), known.get(NumberFields.known(input.attr("name"))));
    }
    return fields;
  }

  private Response send(NumberPage page, Map<String, Field> fields, Function<Field, String> typed) {
    String path = page.path(clinic);
    Map<String, String> sent = new HashMap<>();
    fields.forEach((name, field) -> sent.put(name, typed.apply(field)));
    sent.putAll(page.beside(blank(page), sent));
    return browser(page).submit(path, path, sent);
  }

  /** The page before anything was typed. */
  private Document blank(NumberPage page) {
    return blank.computeIfAbsent(page, _ -> browser(page).page(page.path(clinic)));
  }

  private Browser browser(NumberPage page) {
    return people.browser(page.who());
  }

  private static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
