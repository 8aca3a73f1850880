package city.accord.programme;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The tracks of the programme, in the order in which they are shown. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Tracks {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<TrackRow> all() {
    Summit summit = summits.current();
    Map<Long, Long> sessions = DraftCounts.by(em, summit.id(), "s.track.id");
    return of(summit).stream()
        .map(
            track ->
                new TrackRow(
                    track.id(),
                    track.version(),
                    track.name(),
                    track.colour(),
                    sessions.getOrDefault(track.id(), 0L)))
        .toList();
  }

  /** Saves tracks in the order of the list, and adds those that are new. */
  public void save(List<TrackRow> tracks) {
    Summit summit = summits.current();
    int position = 0;
    for (TrackRow row : tracks) {
      if (row.id() == null) {
        String slug = freeSlug(summit, row.name());
        em.persist(new Track(summit.id(), slug, position++, row.name(), row.colour()));
        em.flush();
        audit.record("track.added", slug, null);
      } else {
        Track track = track(summit, row.id());
        ChangedMeanwhile.check(row.version(), track.version());
        track.describe(position++, row.name(), row.colour());
      }
    }
    audit.record("tracks.saved", String.valueOf(tracks.size()), null);
  }

  /** Removes a track. The sessions that were on it stay, on none. */
  public void remove(long id) {
    Summit summit = summits.current();
    Track track = track(summit, id);
    em.createQuery("select s from Session s where s.track = :track", Session.class)
        .setParameter("track", track)
        .getResultList()
        .forEach(Session::leaveTrack);
    em.remove(track);
    audit.record("track.removed", track.slug(), null);
  }

  private Track track(Summit summit, long id) {
    return of(summit).stream()
        .filter(track -> track.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  private List<Track> of(Summit summit) {
    return em.createQuery(
            "select t from Track t where t.summitId = :summit order by t.position, t.id",
            Track.class)
        .setParameter("summit", summit.id())
        .getResultList();
  }

  private String freeSlug(Summit summit, LocalizedText name) {
    String wished = Slug.of(name.in(Language.EN));
    String base = wished.isEmpty() ? "track" : wished;
    List<String> taken = of(summit).stream().map(Track::slug).toList();
    String slug = base;
    for (int n = 2; taken.contains(slug); n++) slug = base + "-" + n;
    return slug;
  }
}
