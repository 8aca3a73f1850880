package city.accord.operate;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands after a command: at most one file or folder, and options. */
final class Options {

  private static final Set<String> WITH_FILE = Set.of("--encrypt-to", "--key");
  private static final Set<String> ALONE = Set.of("--replace");

  private final Map<String, String> options = new HashMap<>();
  private Path operand;

  /**
   * @throws WrongUse if there is something else among them
   */
  Options(List<String> words) {
    Deque<String> left = new ArrayDeque<>(words);
    while (!left.isEmpty()) {
      String word = left.pop();
      if (WITH_FILE.contains(word)) options.put(word, value(word, left));
      else if (ALONE.contains(word)) options.put(word, "");
      else if (word.startsWith("-")) throw new WrongUse("There is no option " + word + ".");
      else if (operand != null) throw new WrongUse("Only one file can be named, not " + word + ".");
      else operand = Path.of(word);
    }
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) throw new WrongUse(option + " needs a file.");
    return left.pop();
  }

  Optional<Path> operand() {
    return Optional.ofNullable(operand);
  }

  Optional<Path> file(String option) {
    return Optional.ofNullable(options.get(option)).map(Path::of);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }
}
