package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An operator finds every setting in the sample file and in docs/operating.md, and no other. */
class SettingsIT {

  private static final Path PROJECT = Path.of(System.getProperty("accord.build"), "../..");
  private static final Pattern IN_CODE =
      Pattern.compile("(?:get|number|path)\\(\\s*\"(accord\\.[a-z0-9.]+)\"");
  private static final Pattern IN_SET_UP = Pattern.compile("\\$\\{(accord\\.[a-z0-9.]+)");
  private static final Pattern IN_SAMPLE =
      Pattern.compile("^#(accord\\.[a-z0-9.]+)=", Pattern.MULTILINE);
  private static final Pattern IN_DOCUMENT =
      Pattern.compile("`(accord\\.(?!properties)[a-z0-9.]+)`(?=,| \\|)");

  /** The launcher sets it, and nobody else may. */
  private static final String DEMONSTRATION = "accord.demonstration";

  @Test
  void theSampleFileNamesEverySettingThatIsRead() throws IOException {
    assertEquals(read(), all(IN_SAMPLE, "ear/src/main/server/accord.properties"));
  }

  @Test
  void theDocumentNamesEverySettingThatIsRead() throws IOException {
    assertEquals(read(), all(IN_DOCUMENT, "docs/operating.md"));
  }

  private static Set<String> read() throws IOException {
    Set<String> names = all(IN_SET_UP, "ear/src/main/server/accord.cli");
    for (String module :
        new String[] {
          "ejb/src/main/java", "web/src/main/java", "ear/src/main/java/city/accord/operate"
        }) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(module))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
          names.addAll(found(IN_CODE, Files.readString(file)));
        }
      }
    }
    names.remove(DEMONSTRATION);
    return names;
  }

  private static Set<String> all(Pattern pattern, String file) throws IOException {
    return found(pattern, Files.readString(PROJECT.resolve(file)));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
