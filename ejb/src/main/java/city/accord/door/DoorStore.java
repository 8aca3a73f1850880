package city.accord.door;

import city.accord.All;
import city.accord.account.Secret;
import city.accord.attendee.GuestsOfHonour;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is at the doors of the summit at hand; whoever calls it has asked for a right. */
@Dependent
class DoorStore {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private All<GuestsOfHonour> guests;

  /** The paired device of this token. */
  Optional<Device> device(String token) {
    return em.createQuery(
            "select d from Device d join fetch d.gate where d.tokenHash = :hash", Device.class)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .findFirst();
  }

  List<Zone> zones() {
    return em.createQuery(
            "select z from Zone z where z.summitId = :summit and z.removedAt is null order by z.id",
            Zone.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  List<Gate> gates() {
    return em.createQuery(
            "select g from Gate g join fetch g.zone where g.zone.summitId = :summit"
                + " and g.removedAt is null order by g.id",
            Gate.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  List<Device> devices() {
    return em.createQuery(
            "select d from Device d join fetch d.gate where d.gate.zone.summitId = :summit"
                + " and d.removedAt is null order by d.name, d.id",
            Device.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  /** Every zone, and how many are in it. */
  List<ZoneCount> counts() {
    Map<Long, Long> inside = new HashMap<>();
    em.createQuery(
            "select p.zoneId, count(p) from Presence p where p.inside = true group by p.zoneId",
            Object[].class)
        .getResultStream()
        .forEach(row -> inside.put((Long) row[0], (Long) row[1]));
    return zones().stream()
        .map(zone -> new ZoneCount(zone.id(), zone.name(), inside.getOrDefault(zone.id(), 0L)))
        .toList();
  }

  /** Who is in a zone now, by id. */
  Set<Long> inside(long zone) {
    return new HashSet<>(
        em.createQuery(
                "select p.attendeeId from Presence p where p.inside = true and p.zoneId = :zone",
                Long.class)
            .setParameter("zone", zone)
            .getResultList());
  }

  /** Locks whether a person is in a zone: of two gates at once one scan waits for the other. */
  Presence lockPresence(long zone, long attendee) {
    em.createNativeQuery(
            "insert into door_presence (zone_id, attendee_id, inside) values (?, ?, false)"
                + " on duplicate key update inside = inside")
        .setParameter(1, zone)
        .setParameter(2, attendee)
        .executeUpdate();
    return em.find(
        Presence.class, new Presence.Key(zone, attendee), LockModeType.PESSIMISTIC_WRITE);
  }

  /** A person's scans in a zone that count, in the order in which they were. */
  List<Scan> counting(long zone, long attendee) {
    return em.createQuery(
            "select s from Scan s where s.zone.id = :zone and s.attendee.id = :attendee"
                + " order by s.scannedAt, s.id",
            Scan.class)
        .setParameter("zone", zone)
        .setParameter("attendee", attendee)
        .getResultStream()
        .filter(Scan::counts)
        .toList();
  }

  /** Follows a person's scans in a zone anew; whoever calls this has locked the presence. */
  void follow(Presence presence, long zone, long attendee) {
    em.flush();
    presence.follow(counting(zone, attendee));
  }

  Optional<Scan> scan(String nonce) {
    return em.createQuery("select s from Scan s where s.nonce = :nonce", Scan.class)
        .setParameter("nonce", nonce)
        .getResultStream()
        .findFirst();
  }

  /** What is known beside the badge of each person of whom something is. */
  Map<Long, DoorPerson> persons() {
    Map<Long, DoorPerson> persons = new HashMap<>();
    em.createQuery("select p from DoorPerson p", DoorPerson.class)
        .getResultStream()
        .forEach(person -> persons.put(person.attendeeId(), person));
    return persons;
  }

  boolean isBlocked(long attendee) {
    DoorPerson person = em.find(DoorPerson.class, attendee);
    return person != null && person.isBlocked();
  }

  /** Whom Protocol greets, of these people. */
  Set<Long> honoured(Collection<Long> attendees) {
    Set<Long> honoured = new HashSet<>();
    guests.forEach(some -> honoured.addAll(some.among(attendees)));
    return honoured;
  }
}
