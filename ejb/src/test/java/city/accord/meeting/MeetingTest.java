package city.accord.meeting;

import static city.accord.delegation.DelegationsOfTests.delegation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.Refused;
import city.accord.delegation.Delegation;
import city.accord.meeting.AskForMeeting.LanguagesMissing;
import city.accord.meeting.AskForMeeting.SeatsOutOfBounds;
import city.accord.meeting.AskForMeeting.SubjectMissing;
import city.accord.meeting.Interpreter.DoesNotInterpret;
import city.accord.meeting.Interpreter.InterpreterBooked;
import city.accord.meeting.Interpreter.OneLanguageOnly;
import city.accord.meeting.Meeting.MeetingNotOpen;
import city.accord.meeting.Meeting.MeetsItself;
import city.accord.meeting.Meeting.NotYourTurn;
import city.accord.meeting.Meeting.SameHour;
import city.accord.meeting.MeetingDiary.DelegationBooked;
import city.accord.meeting.MeetingDiary.HourNotOffered;
import city.accord.meeting.MeetingDiary.MeetingQuotaFull;
import city.accord.meeting.MeetingDiary.NoRoomFree;
import city.accord.meeting.MeetingDiary.NoRoomLargeEnough;
import city.accord.meeting.MeetingDiary.RoomBooked;
import city.accord.meeting.MeetingDiary.RoomTooSmall;
import city.accord.meeting.MeetingHours.HoursTooShort;
import city.accord.meeting.MeetingHours.LengthOutOfBounds;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** The rules of bilateral meetings. */
class MeetingTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final LocalDate DAY = LocalDate.of(2016, 3, 22);
  private static final Instant NOW = Instant.parse("2016-03-01T00:00:00Z");

  private final Delegation taipei = delegation(1, "Taipei");
  private final Delegation pisek = delegation(2, "Písek");
  private final Delegation orlando = delegation(3, "Orlando");
  private final MeetingRoom small = room(1, 4);
  private final MeetingRoom large = room(2, 12);
  private final List<Meeting> open = new ArrayList<>();
  private int quota = 3;
  private Map<Long, List<MeetingTime>> onStage = Map.of();

  @Test
  void hoursAreParcelledIntoMeetingsAndTheRestIsLeft() {
    List<MeetingTime> times = hours("09:00", "10:50", 30).times(TAIPEI);
    assertEquals(3, times.size());
    assertEquals(Instant.parse("2016-03-22T01:00:00Z"), times.get(0).startsAt());
    assertEquals(Instant.parse("2016-03-22T02:30:00Z"), times.get(2).endsAt());
    assertThrows(HoursTooShort.class, () -> hours("09:00", "09:20", 30));
    assertThrows(LengthOutOfBounds.class, () -> hours("09:00", "10:00", 5));
  }

  @Test
  void whoAsksSaysWhatAboutForHowManyAndInWhichLanguages() {
    refused(SubjectMissing.class, new AskForMeeting(NOW, " ", 4, false, List.of()));
    refused(HiddenCharacter.class, new AskForMeeting(NOW, "Ports\u202e", 4, false, List.of()));
    refused(SeatsOutOfBounds.class, new AskForMeeting(NOW, "Ports", 1, false, List.of()));
    refused(
        LanguagesMissing.class,
        new AskForMeeting(NOW, "Ports", 4, true, List.of(Language.EN, Language.EN)));
    MeetingTime time = time(0);
    AskForMeeting what = what();
    assertThrows(MeetsItself.class, () -> new Meeting(taipei, taipei, time, what, NOW));
  }

  @Test
  void onlyTheSideWhoseTurnItIsAnswersAndAnotherHourTurnsIt() {
    Meeting meeting = asked(taipei, pisek, 0);
    assertThrows(NotYourTurn.class, () -> meeting.accept(Side.ASKER, small, NOW));
    assertThrows(SameHour.class, () -> meeting.propose(Side.ASKED, time(0), NOW));
    meeting.propose(Side.ASKED, time(1), NOW);
    assertEquals(time(1), meeting.time());
    assertThrows(NotYourTurn.class, () -> meeting.decline(Side.ASKED, null, NOW));
    meeting.propose(Side.ASKER, time(2), NOW);
    meeting.accept(Side.ASKED, small, NOW);
    assertEquals(MeetingStatus.CONFIRMED, meeting.status());
    assertThrows(MeetingNotOpen.class, () -> meeting.withdraw(NOW));
    meeting.cancel(" Elections ", NOW);
    assertEquals("Elections", meeting.words());
    assertNull(meeting.room(), "the room is free again");
    assertThrows(MeetingNotOpen.class, () -> meeting.cancel(null, NOW));
    assertEquals(4, meeting.sequence());
  }

  @Test
  void theSmallestRoomThatFitsAndIsFreeIsBooked() {
    Meeting first = asked(taipei, pisek, 0);
    assertEquals(small, diary().requireAgreeable(first));
    book(first, small);
    Meeting second = asked(orlando, delegation(4, "Tel Aviv"), 0);
    assertEquals(large, diary().requireAgreeable(second));
    book(second, large);
    Meeting third = asked(delegation(5, "Grenoble"), delegation(6, "Taitung"), 0);
    assertThrows(NoRoomFree.class, () -> diary().requireAgreeable(third));
    assertEquals(List.of(time(1), time(2), time(3)), diary().freeFor(pisek, orlando, 2));
    assertThrows(RoomBooked.class, () -> diary().requireRoom(small, second));
    diary().requireRoom(large, second);
    Meeting crowded =
        new Meeting(
            taipei, orlando, time(1), new AskForMeeting(NOW, "All", 9, false, List.of()), NOW);
    assertThrows(RoomTooSmall.class, () -> diary().requireRoom(small, crowded));
    assertThrows(
        NoRoomLargeEnough.class, () -> diary().requirePossible(taipei, orlando, time(1), 13, null));
  }

  @Test
  void nobodyIsBookedTwiceAtOverlappingTimes() {
    book(asked(taipei, pisek, 0), small);
    MeetingTime half =
        new MeetingTime(time(0).startsAt().plusSeconds(900), time(0).endsAt().plusSeconds(900));
    assertThrows(
        DelegationBooked.class, () -> diary().requirePossible(orlando, pisek, half, 2, null));
    assertThrows(
        DelegationBooked.class, () -> diary().requirePossible(taipei, orlando, half, 2, null));
    diary().requirePossible(orlando, pisek, time(1), 2, null);
    Meeting late = asked(orlando, pisek, 0);
    assertThrows(DelegationBooked.class, () -> diary().requireAgreeable(late));
  }

  @Test
  void whoStandsOnAStageMeetsNobodyThen() {
    onStage = Map.of(3L, List.of(time(1)));
    assertThrows(
        DelegationBooked.class, () -> diary().requirePossible(taipei, orlando, time(1), 2, null));
    assertEquals(List.of(time(0), time(2), time(3)), diary().freeFor(taipei, orlando, 2));
  }

  @Test
  void aDelegationHasNoMoreMeetingsADayThanItsQuotaAndItsOwnRequestsCount() {
    quota = 2;
    book(asked(taipei, pisek, 0), small);
    open.add(asked(taipei, orlando, 1));
    assertThrows(
        MeetingQuotaFull.class, () -> diary().requirePossible(taipei, orlando, time(2), 2, null));
    diary().requirePossible(orlando, taipei, time(2), 2, null);
    diary().requirePossible(taipei, orlando, time(2), 2, open.get(1));
    book(asked(taipei, delegation(4, "Tel Aviv"), 3), small);
    assertThrows(
        MeetingQuotaFull.class, () -> diary().requirePossible(orlando, taipei, time(2), 2, null));
    Meeting waiting = open.get(1);
    assertThrows(MeetingQuotaFull.class, () -> diary().requireAgreeable(waiting));
  }

  @Test
  void anInterpreterKnowsTwoOfTheLanguagesAndIsNeverAtTwoMeetingsAtOnce() {
    Interpreter ines = interpreter(Language.EN, Language.ZH_HANT);
    assertThrows(OneLanguageOnly.class, () -> interpreter(Language.EN, Language.EN));
    Meeting one = spoken(taipei, pisek, 0, Language.EN, Language.ZH_HANT);
    assertThrows(MeetingNotOpen.class, () -> one.assign(7));
    book(one, small);
    diary().requireInterpreter(ines, "Ines", one, List.of());
    one.assign(7);
    Meeting other = spoken(orlando, delegation(4, "Tel Aviv"), 0, Language.EN, Language.ZH_HANT);
    book(other, large);
    assertThrows(
        InterpreterBooked.class, () -> diary().requireInterpreter(ines, "Ines", other, List.of()));
    Meeting later = spoken(orlando, pisek, 1, Language.EN, Language.ZH_HANT);
    book(later, small);
    diary().requireInterpreter(ines, "Ines", later, List.of(time(0)));
    assertThrows(
        InterpreterBooked.class,
        () -> diary().requireInterpreter(ines, "Ines", later, List.of(time(1))));
    Meeting foreign = spoken(taipei, orlando, 2, Language.EN, Language.of("cs"));
    book(foreign, small);
    assertThrows(
        DoesNotInterpret.class, () -> diary().requireInterpreter(ines, "Ines", foreign, List.of()));
    one.cancel(null, NOW);
    assertEquals(Set.of(), one.interpreters(), "whoever was on duty is free");
  }

  private static Interpreter interpreter(Language... between) {
    return new Interpreter(7, 1, List.of(between));
  }

  private static Meeting spoken(
      Delegation asker, Delegation asked, int time, Language... languages) {
    AskForMeeting what = new AskForMeeting(NOW, "Salt", 2, true, List.of(languages));
    return new Meeting(asker, asked, time(time), what, NOW);
  }

  @Test
  void onlyHoursThatAreOfferedCanBeChosen() {
    assertEquals(time(2), diary().timeAt(time(2).startsAt()));
    assertThrows(HourNotOffered.class, () -> diary().timeAt(time(2).startsAt().plusSeconds(60)));
  }

  /** RFC 5545, sections 3.3.5, 3.8.1.11, 3.8.4.7 and 3.8.7.4. */
  @Test
  void aCalendarKeepsItsIdentitiesCountsItsChangesAndCancels() throws Exception {
    Meeting meeting = asked(taipei, pisek, 0);
    book(meeting, small);
    Meeting gone = asked(orlando, taipei, 1);
    gone.withdraw(NOW);
    Calendar calendar = parsed(List.of(meeting, gone), taipei);
    List<CalendarComponent> events = calendar.getComponents("VEVENT");
    assertEquals(2, events.size());
    assertEquals("Asia/Taipei", value(calendar.getComponents("VTIMEZONE").get(0), "TZID"));
    assertEquals(meeting.uid(), value(events.get(0), "UID"));
    assertEquals("1", value(events.get(0), "SEQUENCE"));
    assertEquals("CONFIRMED", value(events.get(0), "STATUS"));
    assertEquals("20160322T090000", value(events.get(0), "DTSTART"));
    assertEquals("Asia/Taipei", parameter(events.get(0), "DTSTART", "TZID"));
    assertEquals("Bilateral meeting: Písek", value(events.get(0), "SUMMARY"));
    assertEquals("Harbours; and, more", value(events.get(0), "DESCRIPTION"));
    assertEquals("CANCELLED", value(events.get(1), "STATUS"));
    assertEquals("Bilateral meeting: Orlando", value(events.get(1), "SUMMARY"));
    meeting.cancel(null, NOW);
    Component cancelled = parsed(List.of(meeting), null).getComponents("VEVENT").get(0);
    assertEquals(meeting.uid(), value(cancelled, "UID"));
    assertEquals("2", value(cancelled, "SEQUENCE"));
    assertEquals("CANCELLED", value(cancelled, "STATUS"));
    assertEquals("Taipei – Písek", value(cancelled, "SUMMARY"));
  }

  @Test
  void everyStandardLetterIsOneThatAnOrganiserCouldSave() {
    for (var kind : new MeetingLetterKinds().kinds())
      for (Language language : List.of(Language.EN, Language.ZH_HANT)) {
        String body = kind.standard().body().exactly(language);
        assertEquals(true, body.contains("{link}") && body.contains("{other}"), kind.code());
      }
  }

  private static Calendar parsed(List<Meeting> meetings, Delegation own)
      throws IOException, ParserException {
    String written = MeetingCalendar.write(meetings, own, summit(), Language.EN);
    return new CalendarBuilder().build(new StringReader(written));
  }

  private static String value(Component of, String property) {
    return of.<Property>getProperty(property).orElseThrow().getValue();
  }

  private static String parameter(Component of, String property, String name) {
    return of.<Property>getProperty(property)
        .orElseThrow()
        .getParameter(name)
        .orElseThrow()
        .getValue();
  }

  private static Summit summit() {
    LocalizedText name = LocalizedText.of("峰會", "Summit");
    return new Summit(
        new DescribeSummit(
            name,
            name,
            name,
            name,
            name,
            DAY,
            DAY,
            TAIPEI,
            List.of(Language.ZH_HANT, Language.EN)));
  }

  private void book(Meeting meeting, MeetingRoom room) {
    meeting.accept(Side.ASKED, room, NOW);
    open.add(meeting);
  }

  private MeetingDiary diary() {
    return new MeetingDiary(
        quota,
        List.of(large, small),
        hours("09:00", "11:00", 30).times(TAIPEI),
        open,
        onStage,
        TAIPEI);
  }

  private static Meeting asked(Delegation asker, Delegation asked, int time) {
    return new Meeting(asker, asked, time(time), what(), NOW);
  }

  private static AskForMeeting what() {
    return new AskForMeeting(NOW, "Harbours; and, more", 2, false, List.of(Language.EN));
  }

  private static MeetingTime time(int index) {
    return hours("09:00", "11:00", 30).times(TAIPEI).get(index);
  }

  private static MeetingHours hours(String from, String to, int minutes) {
    return new MeetingHours(
        1, new HoursRow(null, 0, DAY, LocalTime.parse(from), LocalTime.parse(to), minutes));
  }

  private static MeetingRoom room(long id, int capacity) {
    return new MeetingRoom(1, LocalizedText.of(Language.EN, "Room " + id), capacity) {
      @Override
      Long id() {
        return id;
      }
    };
  }

  private static void refused(Class<? extends Refused> why, AskForMeeting what) {
    assertThrows(why, what::requireWhole);
  }
}
