package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No list, search or print asks for people without leaving out those who were erased. */
class ErasedPeopleTest {

  private static final Path SOURCES = Path.of("src/main/java/city/accord");
  private static final Pattern ASKS = Pattern.compile("(from|, ) ?Attendee (a|one)\\b");

  /** These count people, of whom the erased are some, or ask for one by what erasure takes away. */
  private static final Set<String> NEED_NOT =
      Set.of(
          "Admission.java",
          "Categories.java",
          "Delegations.java",
          "FullSummit.java",
          "OpenRegistrations.java",
          "Places.java",
          "Quotas.java",
          "RegistrationPlaces.java",
          "SignedDelegations.java",
          // before anybody was erased
          "DemonstrationMeetings.java",
          "TravelDemonstration.java",
          // one person's own file
          "OwnData.java",
          // all that points to people of a summit, whoever they are
          "DoorPurges.java",
          "Purgeable.java",
          "RegistrationPurges.java");

  @Test
  void whoeverAsksForPeopleLeavesOutTheErased() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        boolean asks = ASKS.matcher(text).find();
        if (asks && !text.contains("erasedAt")) found.add(file.getFileName().toString());
      }
    }
    assertEquals(new TreeSet<>(NEED_NOT), found);
  }
}
