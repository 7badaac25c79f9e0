package org.plumbline.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the person typed after {@code ./clinic run}.
 *
 * @param port where the pages are
 * @param folder where the copy's data live
 * @param empty whether to start without sample clinics and sample people
 */
public record Options(int port, Path folder, boolean empty) {

  private static final int USUAL_PORT = 8080;
  private static final int LAST_PORT = 65_535;

  /**
   * Reads the words.
   *
   * @param usualFolder the folder to use when none is named
   * @throws CannotStartException when a word is unknown or a value is missing or impossible
   */
  public static Options parse(List<String> words, Path usualFolder) {
    var rest = new ArrayDeque<>(words);
    var options = new Options(USUAL_PORT, usualFolder, false);
    while (!rest.isEmpty()) {
      var word = rest.pop();
      options =
          switch (word) {
            case "--port" -> options.onPort(value(word, rest));
            case "--data" -> options.in(Path.of(value(word, rest)));
            case "--empty" -> new Options(options.port, options.folder, true);
            default ->
                throw new CannotStartException(
                    "\"" + word + "\" is unknown here. ./clinic help lists what there is.");
          };
    }
    return options.in(options.folder.toAbsolutePath().normalize());
  }

  private static String value(String word, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new CannotStartException(word + " needs a value after it.");
    }
    return rest.pop();
  }

  private Options onPort(String text) {
    if (text.matches("\\d{1,5}")) {
      var number = Integer.parseInt(text);
      if (number >= 1 && number <= LAST_PORT) {
        return new Options(number, folder, empty);
      }
    }
    throw new CannotStartException(
        "A port is a number from 1 to " + LAST_PORT + ", not \"" + text + "\".");
  }

  private Options in(Path other) {
    return new Options(port, other, empty);
  }
}
