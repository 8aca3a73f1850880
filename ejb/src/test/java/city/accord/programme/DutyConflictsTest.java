package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.session;
import static city.accord.programme.TwoDays.summit;
import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee;
import city.accord.attendee.Category;
import city.accord.attendee.DescribeCategory;
import city.accord.programme.Conflict.Kind;
import city.accord.programme.Duties.Companion;
import city.accord.programme.Duties.Duty;
import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions in the way of what people are needed for elsewhere. */
class DutyConflictsTest {

  private static final long PISEK = 1;
  private static final long ORLANDO = 2;
  private static final long INES = 7;
  private static final long LIN = 8;

  private final TwoDays days = new TwoDays();

  @Test
  void anInterpreterIsNotInASessionWhileTheyInterpretAtAMeeting() {
    Session late = in(days.hall, 10, 30, person(INES, null));
    Session next = in(days.hall, 11, 0, person(INES, null));
    Duties duties = new Duties(List.of(duty(INES, null, 10, 11)), List.of());
    assertEquals(List.of(Kind.INTERPRETER_AT_MEETING), kinds(duties, late));
    assertEquals("Jana Koubková", among(duties, late).get(0).subject().in(EN));
    assertEquals(List.of(), kinds(duties, next), "it begins when the meeting ends");
    assertEquals(List.of(), kinds(duties, in(days.hall, 10, 0, person(LIN, null))));
  }

  @Test
  void anOfficerAccompaniesNoDelegationToAMeetingWhileAnotherIsOnStage() {
    Duties duties = new Duties(List.of(duty(LIN, ORLANDO, 10, 11)), both());
    assertEquals(List.of(Kind.LIAISON_ELSEWHERE), kinds(duties, in(days.hall, 10, 0, from(PISEK))));
    assertEquals(
        List.of(Kind.LIAISON_ELSEWHERE), kinds(duties, in(days.hall, 10, 0, person(LIN, null))));
    assertEquals(List.of(), kinds(duties, in(days.hall, 11, 0, from(PISEK))));
    assertEquals(List.of(), kinds(duties, in(days.hall, 10, 0, from(ORLANDO))), "they are there");
  }

  @Test
  void anOfficerOfTwoDelegationsIsNotInTwoSessionsAtOnce() {
    Duties duties = new Duties(List.of(), both());
    Session one = in(days.hall, 10, 0, from(PISEK));
    assertEquals(
        List.of(Kind.LIAISON_ELSEWHERE), kinds(duties, one, in(days.studio, 10, 0, from(ORLANDO))));
    assertEquals(List.of(), kinds(duties, one, in(days.studio, 11, 0, from(ORLANDO))));
    Duties apart = new Duties(List.of(), both().subList(0, 1));
    assertEquals(List.of(), kinds(apart, one, in(days.studio, 10, 0, from(ORLANDO))));
  }

  private static List<Kind> kinds(Duties duties, Session... sessions) {
    return among(duties, sessions).stream().map(Conflict::kind).toList();
  }

  private static List<Conflict> among(Duties duties, Session... sessions) {
    return Conflicts.among(List.of(sessions), summit(), duties);
  }

  private static List<Companion> both() {
    return List.of(new Companion(PISEK, LIN, name()), new Companion(ORLANDO, LIN, name()));
  }

  private static Duty duty(long who, Long delegation, int from, int to) {
    return new Duty(who, name(), delegation, at(from, 0), at(to, 0));
  }

  private static Session in(VenueRoom room, int hour, int minute, ProgrammePerson who) {
    String slug = room.name().in(EN) + hour + minute;
    return session(slug, SessionKind.TALK, room, at(hour, minute), 30, who);
  }

  private static ProgrammePerson from(long delegation) {
    return person(100 + delegation, delegation);
  }

  private static ProgrammePerson person(long id, Long delegation) {
    LocalizedText place = LocalizedText.of(EN, "Board");
    Affiliation affiliation =
        delegation == null
            ? Affiliation.of(place)
            : Affiliation.ofDelegation(delegation, "board-" + delegation, null, place);
    DescribeCategory staff = new DescribeCategory(place, Hue.TEAL, true, true, null);
    Attendee attendee =
        new Attendee(new Category(1, "staff", staff, 1), affiliation, name()) {
          @Override
          public long id() {
            return id;
          }
        };
    return new ProgrammePerson(1, attendee);
  }

  private static PersonName name() {
    return new PersonName(
        null, "Jana", "Koubková", PersonName.Order.GIVEN_FIRST, LocalizedText.EMPTY, null);
  }
}
