package org.plumbline.web.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.plumbline.core.tenancy.Tenant;

/**
 * A person at a browser without JavaScript: keeps cookies, reads pages, fills in the forms that are
 * on them, and does not follow redirects unless told to. Several pages may be loaded at once.
 */
public final class Browser {

  private static final String CSRF = "plumbline-csrf";

  /** How the messages begin that fit every field. */
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "Please fill this in|Please choose one|Please enter a (whole )?number|Please enter a date"
              + "|At most|This is not one of the choices");

  private final String subject;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();

  private Browser(String subject) {
    this.subject = subject;
  }

  /** A browser in which this person is signed in. */
  public static Browser of(Tenant.Member member) {
    return new Browser(member.subject());
  }

  /** No browser, but a program that may ask the API. */
  public static Browser ofProgram() {
    return new Browser(TestSignIn.PROGRAM);
  }

  /** A browser in which nobody is signed in. */
  public static Browser ofNobody() {
    return new Browser("");
  }

  /** The same browser, which kept a broken token from another time. */
  public Browser withBrokenToken() {
    cookies.put(CSRF, "broken");
    return this;
  }

  /** Loads a page. */
  public Response get(String path) {
    return keep(request().get(path));
  }

  /** Loads a page that must be there. */
  public Document page(String path) {
    var response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " answered " + response.statusCode());
    }
    return Jsoup.parse(response.body().asString());
  }

  /** Sends JSON to a path, as a program does. */
  public Response send(String path, String json) {
    return request().contentType("application/json").body(json).post(path);
  }

  /** Sends fields to a path, with the CSRF token that a page handed out unless they bring one. */
  public Response post(String path, Map<String, ?> fields) {
    Map<String, String> kept = cookiesWithToken();
    var request = request(kept).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    if (!fields.containsKey("csrf")) {
      request.formParam("csrf", kept.getOrDefault(CSRF, "none"));
    }
    fields.forEach(
        (name, value) -> {
          if (value instanceof Iterable<?> many) {
            many.forEach(one -> request.formParam(name, one));
          } else {
            request.formParam(name, value);
          }
        });
    return keep(request.post(path));
  }

  /**
   * Loads a page and sends the form on it whose action is {@code action}, with some fields changed.
   */
  public Response submit(String page, String action, Map<String, ?> changed) {
    Map<String, Object> fields = filledIn(page(page), action);
    fields.putAll(changed);
    return post(action, fields);
  }

  /** What the form for {@code action} holds on a page that was loaded, maybe a while ago. */
  public static Map<String, Object> filledIn(Document page, String action) {
    var form = page.selectFirst("form[action=" + action + "]");
    Objects.requireNonNull(form, () -> "no form for " + action);
    Map<String, Object> fields = new LinkedHashMap<>();
    for (var input : ((FormElement) form).formData()) {
      fields.merge(input.key(), input.value(), Browser::all);
    }
    fields.remove("csrf");
    return fields;
  }

  private static List<Object> all(Object before, Object one) {
    List<Object> all = new ArrayList<>();
    if (before instanceof List<?> many) {
      all.addAll(many);
    } else {
      all.add(before);
    }
    all.add(one);
    return all;
  }

  /** The cookies as they are now, so that a page loaded meanwhile changes no token half-way. */
  private synchronized Map<String, String> cookiesWithToken() {
    if (!cookies.containsKey(CSRF)) {
      get("/setup/any");
    }
    return Map.copyOf(cookies);
  }

  private RequestSpecification request() {
    return request(Map.copyOf(cookies));
  }

  private RequestSpecification request(Map<String, String> kept) {
    var request = given().redirects().follow(false).cookies(kept);
    return subject.isEmpty() ? request : request.header(TestSignIn.HEADER, subject);
  }

  private Response keep(Response response) {
    for (var cookie : response.getDetailedCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie.getValue());
      }
    }
    if (response.statusCode() == 422) {
      everyFaultSaysWhereItIs(Jsoup.parse(response.body().asString()));
    }
    return response;
  }

  /** A summary that says "please choose one" without saying of what helps nobody. */
  private static void everyFaultSaysWhereItIs(Document page) {
    for (var fault : page.select("#faults li")) {
      if (fault.select("strong").isEmpty() && ANYWHERE.matcher(fault.text()).lookingAt()) {
        throw new AssertionError("A fault that does not name its field: " + fault.text());
      }
    }
  }
}
