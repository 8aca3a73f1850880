package city.accord.programme;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The rooms of the venue, in the order in which the programme shows them. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Rooms {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<RoomRow> all() {
    Summit summit = summits.current();
    Map<Long, Long> sessions = DraftCounts.by(em, summit.id(), "s.room.id");
    return of(summit).stream()
        .map(
            room ->
                new RoomRow(
                    room.id(),
                    room.version(),
                    room.name(),
                    sessions.getOrDefault(room.id(), 0L),
                    room.facts()))
        .toList();
  }

  /** Saves rooms in the order of the list, and adds those that are new. */
  public void save(List<RoomRow> rooms) {
    Summit summit = summits.current();
    int position = 0;
    for (RoomRow row : rooms) {
      if (row.id() == null) {
        em.persist(new VenueRoom(summit.id(), position++, row.name()));
        audit.record("room.added", row.name().in(Language.EN), null);
      } else {
        VenueRoom room = room(summit, row.id());
        ChangedMeanwhile.check(row.version(), room.version());
        room.describe(position++, row.name());
      }
    }
    audit.record("rooms.saved", String.valueOf(rooms.size()), null);
  }

  /** One room. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public RoomRow row(long id) {
    return all().stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  /** Says what a room offers and when it is open. Its name and its place among rooms stay. */
  public void equip(long id, int version, RoomFacts facts) {
    VenueRoom room = room(summits.current(), id);
    ChangedMeanwhile.check(version, room.version());
    room.equip(facts);
    audit.record("room.equipped", room.name().in(Language.EN), null);
  }

  /**
   * Removes a room. Sessions that were removed from the draft lose room and hour with it.
   *
   * @throws VenueRoom.RoomInUse while sessions of the draft take place in it
   */
  public void remove(long id) {
    Summit summit = summits.current();
    VenueRoom room = room(summit, id);
    long sessions = DraftCounts.by(em, summit.id(), "s.room.id").getOrDefault(id, 0L);
    if (sessions > 0) throw new VenueRoom.RoomInUse(room.name(), sessions);
    em.createQuery("select s from Session s where s.room = :room", Session.class)
        .setParameter("room", room)
        .getResultList()
        .forEach(Session::leaveRoom);
    em.remove(room);
    audit.record("room.removed", room.name().in(Language.EN), null);
  }

  private VenueRoom room(Summit summit, long id) {
    return of(summit).stream()
        .filter(room -> room.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  private List<VenueRoom> of(Summit summit) {
    return em.createQuery(
            "select r from VenueRoom r where r.summitId = :summit order by r.position, r.id",
            VenueRoom.class)
        .setParameter("summit", summit.id())
        .getResultList();
  }
}
