package city.accord.ui.servers;

import city.accord.testing.TestFork;
import java.io.IOException;
import java.nio.file.Files;

/** What docs/scale.md tells operators to write into files: the tests use that very text. */
final class Documented {

  private Documented() {}

  /** From a line's beginning to the end of its block. */
  static String after(String beginning) throws IOException {
    String document = Files.readString(TestFork.build().resolve("../../docs/scale.md"));
    int from = document.indexOf("\n" + beginning);
    if (from < 0) throw new IllegalStateException("docs/scale.md has no " + beginning);
    return document.substring(from + 1, document.indexOf("```", from));
  }
}
