package org.plumbline.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers everything that is wrong with one request, so that all of it is said at once. */
final class Faults {

  /** So that a body of nothing but faults is not answered with many times its size. */
  static final int MOST = 10_000;

  private final ApiMessages words;
  private final Map<String, Fault> found = new LinkedHashMap<>();
  private boolean more;

  Faults(ApiMessages words) {
    this.words = words;
  }

  /** The words faults are told in. */
  ApiMessages words() {
    return words;
  }

  /** A fault in the body; of several in one place the first is told. */
  void at(Pointer place, String detail) {
    String pointer = place.fragment();
    put(pointer, new Fault(pointer, null, detail));
  }

  /** A fault in a parameter of the address. */
  void inParameter(String name, String detail) {
    put("?" + name, new Fault(null, name, detail));
  }

  private void put(String place, Fault fault) {
    if (found.size() < MOST) {
      found.putIfAbsent(place, fault);
    } else {
      more = true;
    }
  }

  /**
   * Lets a request without faults pass.
   *
   * @throws RefusedException with all faults, when there are any
   */
  void refuse() {
    if (!found.isEmpty()) {
      throw new RefusedException(
          Problem.faulty(
              words.faults_title(),
              more ? words.faults_cut(MOST) : words.faults_detail(),
              List.copyOf(found.values())));
    }
  }
}
