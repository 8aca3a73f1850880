package city.accord.meeting;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.meeting.MeetingHours.NotADayOfTheSummit;
import city.accord.meeting.MeetingRoom.MeetingRoomInUse;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the organisers offer for meetings: rooms, hours, and how many a delegation has a day. */
@Stateless
@RolesAllowed(Right.MEETINGS)
public class MeetingOffers {

  @PersistenceContext private EntityManager em;
  @Inject private MeetingStore store;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Event<MeetingChanged> changed;

  @RolesAllowed({Right.MEETINGS, Right.READ})
  public OfferRow offer() {
    return store
        .offer()
        .map(offer -> new OfferRow(offer.version(), offer.quota()))
        .orElse(new OfferRow(0, MeetingOffer.USUAL_QUOTA));
  }

  /** The rooms, the smallest first. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public List<MeetingRoomRow> rooms() {
    return store.rooms().stream()
        .map(
            room ->
                new MeetingRoomRow(
                    room.id(), room.version(), room.name(), room.capacity(), booked(room)))
        .toList();
  }

  /** The hours, by day. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public List<HoursRow> hours() {
    return store.hours().stream().map(MeetingHours::row).toList();
  }

  /**
   * Says how many meetings a delegation has a day; those that are agreed stay.
   *
   * @throws MeetingOffer.QuotaOutOfBounds where that is none, or more than a day holds
   */
  public void allow(int version, int meetingsADay) {
    MeetingOffer offer = store.lockedOrNew();
    ChangedMeanwhile.check(version, version == 0 ? 0 : offer.version());
    offer.allow(meetingsADay);
    tell("meeting.quota-set", String.valueOf(meetingsADay));
  }

  /** Adds a room, or changes one. */
  public void save(MeetingRoomRow row) {
    store.lockedOrNew();
    drawable.require(row.name());
    if (row.id() == null)
      em.persist(new MeetingRoom(summits.current().id(), row.name(), row.capacity()));
    else {
      MeetingRoom room = store.room(row.id());
      ChangedMeanwhile.check(row.version(), room.version());
      room.describe(row.name(), row.capacity());
    }
    tell("meeting.room-saved", row.name().in(Language.EN));
  }

  /**
   * Removes a room.
   *
   * @throws MeetingRoomInUse while meetings are booked in it
   */
  public void removeRoom(long id) {
    store.lockedOrNew();
    MeetingRoom room = store.room(id);
    long meetings = booked(room);
    if (meetings > 0) throw new MeetingRoomInUse(room.name(), meetings);
    em.remove(room);
    tell("meeting.room-removed", room.name().in(Language.EN));
  }

  /**
   * Adds hours, or changes some; meetings that are agreed stay where they are.
   *
   * @throws NotADayOfTheSummit where the summit is not on that day
   * @throws HoursOverlap where others on the day begin before these end
   */
  public void save(HoursRow row) {
    store.lockedOrNew();
    Summit summit = summits.current();
    if (!summit.days().contains(row.day())) throw new NotADayOfTheSummit();
    for (HoursRow other : hours())
      if (!other.id().equals(row.id())
          && other.day().equals(row.day())
          && other.from().isBefore(row.to())
          && row.from().isBefore(other.to())) throw new HoursOverlap();
    if (row.id() == null) em.persist(new MeetingHours(summit.id(), row));
    else {
      MeetingHours hours = hours(row.id());
      ChangedMeanwhile.check(row.version(), hours.version());
      hours.change(row);
    }
    tell("meeting.hours-saved", row.day() + " " + row.from() + "–" + row.to());
  }

  /** Offers hours no longer; meetings that are agreed stay where they are. */
  public void removeHours(long id) {
    store.lockedOrNew();
    MeetingHours hours = hours(id);
    em.remove(hours);
    HoursRow row = hours.row();
    tell("meeting.hours-removed", row.day() + " " + row.from() + "–" + row.to());
  }

  private MeetingHours hours(long id) {
    MeetingHours hours = Entities.require(em, MeetingHours.class, id);
    if (hours.summitId() != summits.current().id()) throw new NotThere(id);
    return hours;
  }

  private long booked(MeetingRoom room) {
    return em.createQuery("select count(m) from Meeting m where m.room = :room", Long.class)
        .setParameter("room", room)
        .getSingleResult();
  }

  private void tell(String event, String what) {
    em.flush();
    audit.recordChange(event, what, null, null, null);
    changed.fire(new MeetingChanged());
  }

  /** Two offers for the same time would leave open how long a meeting lasts. */
  public static class HoursOverlap extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "from";
    }
  }
}
