package city.accord.web.audit;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.audit.AuditRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the record says of each event, and where it leads. */
class AuditAreasTest {

  private static final Pattern EVENT =
      Pattern.compile(
          "(?:\\brecord\\w*|\\btell)\\(\\s*(?:[\\w.()]+, )?\"([a-z-]+\\.[a-z-]+)\"(?=,)");

  @Test
  void everyEventHasItsWords() throws IOException {
    Properties words = new Properties();
    try (var in =
        Files.newBufferedReader(
            Path.of("src/main/resources/city/accord/web/messages.properties"))) {
      words.load(in);
    }
    Set<String> silent = events();
    assertTrue(silent.size() > 60, silent.toString());
    silent.removeIf(
        event ->
            words.containsKey("audit.event-" + event)
                || words.containsKey("ceremony.event." + event));
    assertEquals(Set.of(), silent);
  }

  @Test
  void aThingLeadsToItsPage() {
    assertEquals("/desk/cities/taipei", path("city.published", "taipei", null));
    assertEquals("/desk/ceremonies/7", path("ceremony.opened", "ceremony 7", null));
    assertEquals("/desk/ceremonies/7", path("slot.confirmed", "ceremony 7 slot 9", null));
    assertEquals("/desk/delegations/grenoble", path("attendee.added", "Éric P.", "grenoble"));
    assertEquals("/desk/delegations/import", path("import.delegations", "list.csv", "3 / 4"));
    assertEquals("/desk/attendees/import", path("import.people", "list.csv", "3 / 4"));
    assertEquals("nowhere", path("delegation.removed", "grenoble", null));
    assertEquals("nowhere", path("access.refused", "/en/desk/accounts", null));
  }

  /** The record is read by people: a thing has its name there, not the way a program prints it. */
  @Test
  void noEventNamesAThingAsAProgramPrintsIt() throws IOException {
    Set<String> printed = new TreeSet<>();
    Pattern call = Pattern.compile("\\brecord\\w*\\([^;]*?\\.toString\\(\\)[^;]*;");
    try (Stream<Path> all = Files.walk(Path.of("../ejb/src/main/java"))) {
      for (Path source : all.filter(file -> file.toString().endsWith(".java")).toList())
        call.matcher(Files.readString(source)).results().forEach(it -> printed.add(it.group()));
    }
    assertEquals(Set.of(), printed);
  }

  private static String path(String event, String subject, String detail) {
    AuditRow row = new AuditRow(1, Instant.EPOCH, "x", null, event, subject, detail, null, null);
    return AuditAreas.address(row).map(AuditAreas.Place::path).orElse("nowhere");
  }

  private static Set<String> events() throws IOException {
    Set<String> events = new TreeSet<>();
    for (String root : List.of("src/main/java", "../ejb/src/main/java"))
      try (Stream<Path> sources = Files.walk(Path.of(root))) {
        for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList())
          EVENT
              .matcher(Files.readString(source))
              .results()
              .map(found -> found.group(1))
              .collect(toCollection(() -> events));
      }
    return events;
  }
}
