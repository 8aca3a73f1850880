package city.accord.programme;

import city.accord.summit.WrittenPart;
import city.accord.summit.WrittenThing;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the draft says to readers: its sessions, their kinds, its tracks and its rooms. */
@Dependent
class WrittenProgramme implements WrittenPart {

  @PersistenceContext private EntityManager em;

  @Override
  public List<WrittenThing> written(long summitId) {
    Stream<WrittenThing> sessions =
        all("select s from Session s where s.summitId = :summit", Session.class, summitId)
            .filter(session -> session.kind() != SessionKind.BLOCKER)
            .map(one -> thing("session", one.slug(), one.title(), one.summary()));
    Stream<WrittenThing> tracks =
        all("select t from Track t where t.summitId = :summit", Track.class, summitId)
            .map(one -> thing("track", null, one.name()));
    Stream<WrittenThing> rooms =
        all("select r from VenueRoom r where r.summitId = :summit", VenueRoom.class, summitId)
            .map(one -> thing("room", one.id().toString(), one.name(), one.floor()));
    Stream<WrittenThing> kinds =
        all("select k from OwnKind k where k.summitId = :summit", OwnKind.class, summitId)
            .map(one -> thing("kind", null, one.name()));
    return Stream.of(sessions, kinds, tracks, rooms).flatMap(each -> each).toList();
  }

  private <T> Stream<T> all(String query, Class<T> type, long summitId) {
    return em.createQuery(query + "", type).setParameter("summit", summitId).getResultStream();
  }

  private static WrittenThing thing(
      String kind, String key, LocalizedText title, LocalizedText... more) {
    return new WrittenThing(
        kind, key, title, Stream.concat(Stream.of(title), Arrays.stream(more)).toList());
  }
}
