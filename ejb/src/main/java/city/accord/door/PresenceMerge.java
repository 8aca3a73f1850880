package city.accord.door;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The scans of both records are one person's: who is inside is told from all of them. */
@Dependent
class PresenceMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;
  @Inject private DoorStore store;

  @Override
  public void move(Attendee from, Attendee to) {
    List<Long> zones =
        em.createQuery(
                "select p.zoneId from Presence p where p.attendeeId = :from order by p.zoneId",
                Long.class)
            .setParameter("from", from.id())
            .getResultList();
    em.createQuery("delete from Presence p where p.attendeeId = :from")
        .setParameter("from", from.id())
        .executeUpdate();
    em.createQuery("update Scan s set s.attendee = :to where s.attendee = :from")
        .setParameter("from", from)
        .setParameter("to", to)
        .executeUpdate();
    for (long zone : zones) store.lockPresence(zone, to.id()).follow(store.counting(zone, to.id()));
    DoorPerson marked = em.find(DoorPerson.class, from.id());
    if (marked != null) mark(to.id(), marked);
  }

  private void mark(long to, DoorPerson marked) {
    DoorPerson stays = em.find(DoorPerson.class, to);
    if (stays == null) {
      stays = new DoorPerson(to);
      em.persist(stays);
    }
    stays.set(stays.isHonoured() || marked.isHonoured(), stays.isBlocked() || marked.isBlocked());
    em.remove(marked);
  }
}
