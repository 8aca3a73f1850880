package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the repository holds on every machine. */
class RepositoryIT {

  private static final Path PROJECT = Path.of(System.getProperty("accord.build"), "../..");

  /** Made by the build, by a run or by an editor. */
  private static final Set<String> MADE =
      Set.of("target", "data", "node_modules", ".git", ".idea", ".vscode");

  /** All that stands at the top; hidden files are of tools that say their names. */
  private static final Set<String> TOP =
      Set.of(
          "CHANGELOG.md",
          "CONTRIBUTING.md",
          "LICENSE",
          "README.md",
          "SECURITY.md",
          "bench",
          "docs",
          "ear",
          "ejb",
          "pom.xml",
          "sql",
          "web");

  /** Whoever builds says where artifacts come from. */
  private static final Pattern REGISTRY =
      Pattern.compile("https?://(repo[0-9]*|registry|central|deb|security)[a-z0-9-]*\\.");

  /** A home, a work folder or a disk of one machine. */
  private static final Pattern MACHINE =
      Pattern.compile("(?<![A-Za-z0-9_.$}])(/r[o]ot/|/home/[a-z]|/Users/[a-z]|[A-Z]:\\\\)");

  /** What a server does without, unless it says why. The bench is a program for a terminal. */
  private static final Pattern SLEEP_OR_PRINT =
      Pattern.compile("Thread\\.sleep\\(|System\\.(out|err)\\.print");

  /** A line that gives a command of {@code bin/accord} beside the service's user and settings. */
  private static final Pattern BYPASS =
      Pattern.compile("(^|[ /`])bin/accord (doctor|backup|restore)");

  private static final Pattern TESTS = Pattern.compile("src/test/java/.*(Test|IT)\\.java$");

  /** A suite that finds no tests is red by itself. */
  private static final Pattern TEST =
      Pattern.compile("@(Test|ParameterizedTest|TestFactory|ArchTest|Suite)");

  @Test
  void everySleepAndPrintInATestSaysWhy() throws IOException {
    List<String> unexplained =
        files()
            .filter(file -> file.endsWith(".java") && !file.startsWith("bench/"))
            .flatMap(RepositoryIT::unexplained)
            .toList();
    assertEquals(List.of(), unexplained);
  }

  /** A file of tests that was cut off, or is empty, would be green. */
  @Test
  void everyFileOfTestsHasTests() throws IOException {
    List<String> without =
        files()
            .filter(file -> TESTS.matcher(file).find())
            .filter(file -> lines(file).noneMatch(line -> TEST.matcher(line).find()))
            .toList();
    assertEquals(List.of(), without);
  }

  /** What a compiler or a shell left behind is noticed before it is committed. */
  @Test
  void nothingStrangeStandsAtTheTop() throws IOException {
    try (Stream<Path> top = Files.list(PROJECT.normalize())) {
      List<String> strange =
          top.map(path -> path.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !MADE.contains(name))
              .filter(name -> !TOP.contains(name))
              .toList();
      assertEquals(List.of(), strange);
    }
  }

  private static Stream<String> unexplained(String file) {
    List<String> lines = lines(file).toList();
    return IntStream.range(1, lines.size())
        .filter(i -> SLEEP_OR_PRINT.matcher(lines.get(i)).find())
        .filter(i -> !lines.get(i - 1).contains("  // "))
        .mapToObj(lines::get);
  }

  @Test
  void noFileNamesARegistryOrAPlaceOfOneMachine() throws IOException {
    List<String> found =
        files()
            .filter(RepositoryIT::isText)
            .flatMap(RepositoryIT::lines)
            .filter(line -> REGISTRY.matcher(line).find() || MACHINE.matcher(line).find())
            .filter(line -> !line.startsWith("ear/src/test/java/city/accord/RepositoryIT.java"))
            .toList();
    assertEquals(List.of(), found);
  }

  /** Such a command reads neither the settings nor the folders of the service, and runs as root. */
  @Test
  void noDocumentTellsAnOperatorToBypassTheService() throws IOException {
    List<String> found =
        files()
            .filter(file -> file.startsWith("docs/") && file.endsWith(".md"))
            .flatMap(RepositoryIT::lines)
            .filter(line -> BYPASS.matcher(line).find())
            .toList();
    assertEquals(List.of(), found);
  }

  private static Stream<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        PROJECT.normalize(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return MADE.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(PROJECT.normalize().relativize(file).toString());
            return FileVisitResult.CONTINUE;
          }
        });
    return files.stream();
  }

  private static boolean isText(String file) {
    return file.matches(".*\\.(java|xml|xhtml|properties|md|sql|js|css|cli|json)|.*/(run|accord)");
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readString(PROJECT.resolve(file)).lines().map(line -> file + ": " + line);
    } catch (IOException e) {
      return Stream.of();
    }
  }
}
