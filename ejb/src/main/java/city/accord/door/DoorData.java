package city.accord.door;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Where a person's badge was scanned, and what the door knows of them. */
@Dependent
class DoorData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "scans",
            "scannedAt, zone, gate, entering, verdict, undoneAt",
            "select s.scannedAt, z.name, s.gateName, s.entering, s.verdict, s.undoneAt from "
                + "Scan s join s.zone z where s.attendee.id = :id order by s.scannedAt, s.id",
            attendee),
        Part.of(
            em,
            "presence",
            "zone, inside",
            "select z.name, p.inside from Presence p, Zone z where p.attendeeId = :id and "
                + "z.id = p.zoneId order by z.id",
            attendee),
        Part.of(
            em,
            "door",
            "greetedByProtocol, keptOut",
            "select p.honoured, p.blocked from DoorPerson p where p.attendeeId = :id",
            attendee));
  }

  /** Scans stay, of nobody; whether somebody is inside stays, for the count of the zone. */
  @Override
  public void erase(Attendee attendee) {
    em.createQuery("update Scan s set s.attendee = null where s.attendee = :person")
        .setParameter("person", attendee)
        .executeUpdate();
    em.createQuery("delete from DoorPerson p where p.attendeeId = :id")
        .setParameter("id", attendee.id())
        .executeUpdate();
  }
}
