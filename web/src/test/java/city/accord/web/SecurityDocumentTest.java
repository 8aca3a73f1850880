package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document on security says nothing of tests that are not there. */
class SecurityDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/security.md");

  /** {@code `Class.method`}, {@code `Class`}, or {@code `.method`} of the class before. */
  private static final Pattern NAMED =
      Pattern.compile("`([A-Z]\\w+(?:Test|IT))?(?:\\.([a-z]\\w+))?`");

  @Test
  void everyTestThatItNamesIsThere() throws IOException {
    Map<String, String> tests = tests();
    Set<String> missing = new TreeSet<>();
    String type = "";
    int found = 0;
    Matcher named = NAMED.matcher(Files.readString(DOCUMENT));
    while (named.find()) {
      if (named.group(1) != null) type = named.group(1);
      String method = named.group(2);
      if (named.group(1) == null && method == null) continue;
      found++;
      String source = tests.getOrDefault(type, "");
      if (source.isEmpty() || method != null && !source.contains("void " + method + "("))
        missing.add(type + "." + method);
    }
    assertEquals(Set.of(), missing);
    assertTrue(found > 50, "it names tests");
  }

  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    for (String module : Set.of("ejb", "web", "ear"))
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(
                file -> tests.put(file.getFileName().toString().replace(".java", ""), read(file)));
      }
    return tests;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
