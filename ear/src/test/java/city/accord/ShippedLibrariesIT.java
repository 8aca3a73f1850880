package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /** A server that finds none reads every class of the archive again at each start. */
  @Test
  void everyArchiveBringsTheIndexOfItsAnnotations() throws IOException {
    Path archives = BUILD.resolve("accord");
    List<String> without = new ArrayList<>();
    try (Stream<Path> files = Files.walk(archives)) {
      for (Path archive : files.filter(it -> it.toString().matches(".*\\.[jw]ar")).toList())
        try (ZipFile entries = new ZipFile(archive.toFile())) {
          if (entries.stream().noneMatch(it -> it.getName().endsWith("META-INF/jandex.idx")))
            without.add(archives.relativize(archive).toString());
        }
    }
    assertEquals(List.of(), without);
  }

  /** Each of these was a way in once, somewhere; nothing of Accord would ever load it. */
  @Test
  void ofTheServerOnlyWhatAccordUsesIsShipped() {
    Path modules = BUILD.resolve("server/modules/system/layers/base");
    assertTrue(Files.isDirectory(modules.resolve("org/wildfly/extension/undertow")));
    for (String unused :
        List.of(
            "org/apache/activemq",
            "org/apache/cxf",
            "org/jboss/as/webservices",
            "org/jboss/as/jaxrs",
            "org/wildfly/extension/batch",
            "org/wildfly/extension/messaging-activemq",
            "org/wildfly/extension/mod_cluster",
            "com/h2database")) assertFalse(Files.exists(modules.resolve(unused)), unused);
    assertFalse(Files.exists(BUILD.resolve("server/domain")));
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
