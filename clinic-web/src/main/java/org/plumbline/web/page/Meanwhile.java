package org.plumbline.web.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody else was quicker: what a person asked for on a page they had open came too late.
 *
 * @param happened what happened meanwhile, as a sentence
 * @param typed what was typed and has no field on the page any more, to be copied from the notice
 */
public record Meanwhile(String happened, List<String> typed) {

  public Meanwhile {
    typed = List.copyOf(typed);
  }

  /** With what was typed; empty texts are left out. */
  public static Meanwhile of(String happened, String... typed) {
    return new Meanwhile(
        happened, Stream.of(typed).map(String::strip).filter(text -> !text.isEmpty()).toList());
  }
}
