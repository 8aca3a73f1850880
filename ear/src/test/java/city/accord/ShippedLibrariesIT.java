package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Libraries whose older versions have advisories: docs/security.md says which. */
class ShippedLibrariesIT {

  private static final Path BUILD = Path.of(System.getProperty("accord.build"));
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\d.]*\\d)(?:[.-]\\w+)?\\.jar");

  /** The first version without advisories, in the server's modules and in the EAR. */
  private static final Map<String, String> SERVER =
      Map.of(
          "undertow-core", "2.3.26",
          "undertow-servlet", "2.3.26",
          "bcprov-jdk18on", "1.85",
          "bcpkix-jdk18on", "1.85",
          "bcutil-jdk18on", "1.85",
          "bcjmail-jdk18on", "1.85",
          "bcpg-jdk18on", "1.85");

  private static final Map<String, String> APPLICATION =
      Map.of(
          "bcprov-jdk18on", "1.84",
          "bcpkix-jdk18on", "1.84",
          "bcutil-jdk18on", "1.84",
          "httpclient5", "5.6",
          "httpcore5", "5.4");

  @Test
  void theServersLibrariesAreTheMendedOnes() throws IOException {
    try (Stream<Path> modules = Files.walk(BUILD.resolve("server/modules"))) {
      assertMended(SERVER, modules.map(it -> it.getFileName().toString()).toList());
    }
  }

  @Test
  void theApplicationsLibrariesAreTheMendedOnes() throws IOException {
    try (ZipFile ear = new ZipFile(BUILD.resolve("accord.ear").toFile())) {
      assertMended(
          APPLICATION, ear.stream().map(it -> it.getName().replaceAll(".*/", "")).toList());
    }
  }

  private static void assertMended(Map<String, String> first, List<String> files) {
    Set<String> seen = new TreeSet<>();
    List<String> old = new ArrayList<>();
    for (String file : files) {
      Matcher jar = JAR.matcher(file);
      if (!jar.matches()) continue;
      for (var library : first.entrySet())
        if (("-" + jar.group(1)).endsWith("-" + library.getKey())) {
          seen.add(library.getKey());
          if (isOlder(jar.group(2), library.getValue())) old.add(file);
        }
    }
    assertEquals(List.of(), old);
    assertEquals(new TreeSet<>(first.keySet()), seen, "each of them ships");
  }

  private static boolean isOlder(String version, String than) {
    return Runtime.Version.parse(version).compareTo(Runtime.Version.parse(than)) < 0;
  }
}
