package city.accord.meeting;

import city.accord.delegation.Invitations;
import city.accord.delegation.OneDelegation;
import city.accord.delegation.Registration;
import city.accord.summit.Summits;
import city.accord.testing.AsOrganiser;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Delegations that may meet: two that have registered, and two more for tests that want them. */
@Dependent
public class Partners {

  static final List<Language> SPOKEN = List.of(Language.EN, Language.ZH_HANT);
  static final int ALL_OF_THE_LARGEST = MeetingRoom.MAX_CAPACITY;

  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;
  @Inject private OneDelegation first;
  @Inject private OneDelegation second;
  @Inject private OneDelegation third;
  @Inject private OneDelegation fourth;
  @Inject private Invitations invitations;
  @Inject private MeetingOffers offers;
  @Inject private Meetings meetings;
  @Inject private OwnMeetings own;

  /** Of their invitations; and of whoever is asked for a meeting, by the meeting's id. */
  private final Map<OneDelegation, String> links = new HashMap<>();

  private final Map<Long, String> asked = new HashMap<>();

  /** Registers the first two, in front of hours and rooms that are free. */
  void come() {
    register(first);
    register(second);
    LocalDate day = summits.current().firstDay();
    organiser.run(
        () -> {
          if (offers.hours().isEmpty())
            offers.save(new HoursRow(null, 0, day, LocalTime.of(1, 0), LocalTime.of(6, 0), 30));
          if (offers.rooms().stream().noneMatch(room -> room.capacity() == ALL_OF_THE_LARGEST))
            for (int capacity : List.of(4, 4, ALL_OF_THE_LARGEST))
              offers.save(
                  new MeetingRoomRow(null, 0, LocalizedText.of(Language.EN, "Room"), capacity, 0));
          meetings.all().stream()
              .filter(one -> one.status().isOpen())
              .forEach(one -> meetings.cancel(one.id(), one.version(), null));
        });
  }

  OneDelegation first() {
    return first;
  }

  OneDelegation second() {
    return second;
  }

  OneDelegation third() {
    return third;
  }

  OneDelegation fourth() {
    return fourth;
  }

  /** Puts a delegation on the list that has registered; answers the link of its invitation. */
  String register(OneDelegation one) {
    String token = one.invited(one.created());
    invitations.register(
        token, new Registration(OneDelegation.name("Jana", "Koubková"), false, null));
    links.put(one, token);
    return token;
  }

  /** The link of its invitation. */
  String link(OneDelegation one) {
    return links.get(one);
  }

  /** An hour that is free for the first two, counted from 0. */
  MeetingTime hour(int number) {
    return own.hours(link(first), second.row().slug(), 2).get(number);
  }

  long ask(OneDelegation by, OneDelegation whom, MeetingTime time, int seats) {
    long id = own.ask(link(by), whom.row().slug(), what(time, seats));
    asked.put(id, link(whom));
    return id;
  }

  /** Whoever was asked accepts. */
  void accept(long id) {
    own.accept(asked.get(id), id, version(id));
  }

  /** The first and the second meet at the first free hour. */
  long agreed() {
    return agreed(first, second, hour(0));
  }

  long agreed(OneDelegation by, OneDelegation whom, MeetingTime time) {
    long id = ask(by, whom, time, 2);
    accept(id);
    return id;
  }

  int version(long id) {
    return organiser.get(() -> meetings.row(id)).version();
  }

  static AskForMeeting what(MeetingTime time, int seats) {
    return new AskForMeeting(time.startsAt(), "Harbours", seats, false, SPOKEN);
  }
}
