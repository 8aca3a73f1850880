package city.accord.meeting;

import city.accord.NotThere;
import city.accord.delegation.Delegation;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The meetings of a delegation, for who holds its link: never one that it has no part in. Of other
 * delegations it shows who they are, and which hours both have free.
 */
@Stateless
@PermitAll
public class OwnMeetings {

  @Inject private MeetingLinks links;
  @Inject private MeetingStore store;
  @Inject private MeetingCalendar calendar;
  @Inject private Bookings bookings;

  /** What the link opens; empty where it does not work, whatever the reason. */
  public Optional<OpenMeetings> open(String token) {
    return links
        .find(token)
        .map(
            holder ->
                new OpenMeetings(
                    Party.of(holder.delegation()),
                    holder.invited(),
                    store.diary().filter(diary -> !diary.offered().isEmpty()).isPresent()));
  }

  /** All of its meetings, by their hour; none where the link does not work. */
  public List<OwnMeeting> all(String token) {
    return links
        .find(token)
        .map(
            holder ->
                store.meetingsOf(holder.delegation()).stream()
                    .map(meeting -> own(meeting, holder.delegation()))
                    .toList())
        .orElse(List.of());
  }

  /**
   * One of its meetings.
   *
   * @throws NotThere where the link does not work, or the delegation has no part in it
   */
  public OwnMeeting one(String token, long id) {
    Delegation delegation =
        links.find(token).map(MeetingLinks.Holder::delegation).orElseThrow(() -> new NotThere(id));
    return own(meeting(delegation, id), delegation);
  }

  /** The other delegations that have registered, in precedence; none where the link fails. */
  public List<Party> others(String token) {
    return links
        .find(token)
        .map(
            holder ->
                store.delegations().stream()
                    .filter(one -> one != holder.delegation() && one.isRegistered())
                    .map(Party::of)
                    .toList())
        .orElse(List.of());
  }

  /**
   * The hours that this delegation and another have both free.
   *
   * @param slug of another delegation that has registered
   * @param seats how many people come
   * @throws NotThere where there is no such delegation
   */
  public List<MeetingTime> hours(String token, String slug, int seats) {
    Delegation own = links.require(token);
    Delegation other = other(slug);
    return store.diary().map(diary -> diary.freeFor(own, other, seats)).orElse(List.of());
  }

  /** All hours that are offered; none where the link does not work. */
  public List<MeetingTime> offered(String token) {
    return links
        .find(token)
        .flatMap(holder -> store.diary())
        .map(MeetingDiary::offered)
        .orElse(List.of());
  }

  /**
   * Asks another delegation.
   *
   * @param slug of another delegation that has registered
   * @throws city.accord.Refused about the field that is wrong
   * @return the meeting's id
   */
  public long ask(String token, String slug, AskForMeeting what) {
    return bookings.ask(links.require(token), other(slug), what).id();
  }

  /** Agrees to the hour that stands. */
  public void accept(String token, long id, int version) {
    Delegation own = links.require(token);
    Meeting meeting = meeting(own, id);
    bookings.accept(meeting, version, meeting.sideOf(own.id()), false);
  }

  /**
   * Says no.
   *
   * @param words for the other side, or null
   */
  public void decline(String token, long id, int version, String words) {
    Delegation own = links.require(token);
    Meeting meeting = meeting(own, id);
    bookings.decline(meeting, version, meeting.sideOf(own.id()), words);
  }

  /** Proposes another hour. */
  public void propose(String token, long id, int version, Instant startsAt) {
    Delegation own = links.require(token);
    Meeting meeting = meeting(own, id);
    bookings.propose(meeting, version, meeting.sideOf(own.id()), startsAt);
  }

  /**
   * Takes back what the delegation has asked for.
   *
   * @throws NotThere where the other one has asked
   */
  public void withdraw(String token, long id, int version) {
    Delegation own = links.require(token);
    Meeting meeting = meeting(own, id);
    if (meeting.sideOf(own.id()) != Side.ASKER) throw new NotThere(id);
    bookings.withdraw(meeting, version);
  }

  /**
   * Gives up a meeting that was agreed.
   *
   * @param words for the other side, or null
   */
  public void cancel(String token, long id, int version, String words) {
    Delegation own = links.require(token);
    Meeting meeting = meeting(own, id);
    bookings.cancel(meeting, version, meeting.sideOf(own.id()), words);
  }

  /** All of its meetings as an iCalendar file (RFC 5545); empty where the link does not work. */
  public Optional<String> calendar(String token, Language language) {
    return links
        .find(token)
        .map(
            holder ->
                calendar.of(store.meetingsOf(holder.delegation()), holder.delegation(), language));
  }

  private Delegation other(String slug) {
    return store.delegations().stream()
        .filter(one -> one.slug().equals(slug) && one.isRegistered())
        .findFirst()
        .orElseThrow(() -> new NotThere(slug));
  }

  private Meeting meeting(Delegation own, long id) {
    Meeting meeting = store.meeting(id);
    if (meeting.sideOf(own.id()) == null) throw new NotThere(id);
    return meeting;
  }

  private static OwnMeeting own(Meeting meeting, Delegation delegation) {
    return new OwnMeeting(MeetingRow.of(meeting), meeting.sideOf(delegation.id()));
  }
}
