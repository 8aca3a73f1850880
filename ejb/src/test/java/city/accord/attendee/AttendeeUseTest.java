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

/**
 * Nothing that points to a person is forgotten when people are removed, ask for their data, or ask
 * that these be erased.
 */
class AttendeeUseTest {

  /**
   * Who has a photo, a badge or a printed card has been changed or approved since; that two were
   * told apart is of nobody who is gone.
   */
  private static final Set<String> TELLING_BY_A_CHANGE =
      Set.of("attendee_photo", "badge", "print_run_card", "attendee_told_apart");

  /** An {@link AttendeeUse} looks into these. */
  private static final Set<String> LOOKED_INTO =
      Set.of(
          "delegation",
          "programme_person",
          "star_list",
          "public_profile",
          "session_proposal_person",
          "door_scan",
          "door_presence",
          "door_person",
          "registration_answer",
          "registration_link",
          "registration_note",
          "waiting_place",
          "press_pool_place",
          "seat_plan_seat",
          "seat_plan_change",
          "liaison_officer",
          "meeting_interpreter",
          "meeting_duty",
          "passport",
          "travel_plan");

  /** What {@link PersonalData} tells of these; {@code PersonalDataIT} finds it in the file. */
  private static final Set<String> TOLD =
      Set.of(
          "attendee_photo",
          "attendee_told_apart",
          "badge",
          "print_run_card",
          "delegation",
          "programme_person",
          "star_list",
          "public_profile",
          "session_proposal_person",
          "door_scan",
          "door_presence",
          "door_person",
          "registration_answer",
          "registration_link",
          "registration_note",
          "waiting_place",
          "press_pool_place",
          "seat_plan_seat",
          "seat_plan_change",
          "passport",
          "travel_plan",
          "liaison_officer",
          "meeting_interpreter",
          "meeting_duty");

  /** An {@link AttendeeMerge} moves these; {@code DuplicatesIT} finds them at the other record. */
  private static final Set<String> MOVED =
      Set.of(
          "attendee_photo",
          "badge",
          "print_run_card",
          "delegation",
          "programme_person",
          "star_list",
          "public_profile",
          "session_proposal_person",
          "door_scan",
          "door_presence",
          "door_person",
          "registration_answer",
          "registration_link",
          "registration_note",
          "waiting_place",
          "press_pool_place",
          "seat_plan_seat",
          "seat_plan_change",
          "liaison_officer",
          "meeting_interpreter",
          "meeting_duty",
          "passport",
          "travel_plan");

  /** {@link PersonalData#erase} takes these away, or the person out of them. */
  private static final Set<String> ERASED =
      Set.of(
          "attendee_photo",
          "badge",
          "print_run_card",
          "delegation",
          "programme_person",
          "star_list",
          "public_profile",
          "session_proposal_person",
          "door_scan",
          "door_person",
          "registration_answer",
          "registration_note",
          "waiting_place",
          "press_pool_place",
          "seat_plan_seat",
          "seat_plan_change",
          "liaison_officer",
          "meeting_interpreter",
          "meeting_duty",
          "passport",
          "travel_plan");

  /** Which counts go on with a row that is nobody: inside a zone, come by an open form. */
  private static final Set<String> COUNTED =
      Set.of("door_presence", "registration_link", "attendee_told_apart");

  private static final Pattern TABLE =
      Pattern.compile("(?s)(?:CREATE|ALTER) TABLE (\\w+)((?:(?!;).)*);");

  @Test
  void everyTableThatPointsToPeopleIsLookedInto() throws IOException {
    Set<String> known = new TreeSet<>(TELLING_BY_A_CHANGE);
    known.addAll(LOOKED_INTO);
    assertEquals(known, pointing());
  }

  @Test
  void everyTableThatPointsToPeopleIsToldOfInTheirData() throws IOException {
    assertEquals(new TreeSet<>(TOLD), pointing());
  }

  @Test
  void everyTableThatPointsToPeopleIsErasedFromOrOnlyCounts() throws IOException {
    Set<String> known = new TreeSet<>(ERASED);
    known.addAll(COUNTED);
    assertEquals(known, pointing());
  }

  /** What officers were told of one record is nothing to the other; all else is moved. */
  @Test
  void everyTableThatPointsToPeopleIsMovedWhenTwoRecordsAreMerged() throws IOException {
    Set<String> moved = new TreeSet<>(MOVED);
    moved.add("attendee_told_apart");
    assertEquals(moved, pointing());
  }

  private static Set<String> pointing() throws IOException {
    Set<String> pointing = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("../sql/migration"))) {
      for (Path file : files.toList())
        TABLE
            .matcher(Files.readString(file))
            .results()
            .filter(table -> table.group(2).contains("REFERENCES attendee ("))
            .forEach(table -> pointing.add(table.group(1)));
    }
    return pointing;
  }
}
