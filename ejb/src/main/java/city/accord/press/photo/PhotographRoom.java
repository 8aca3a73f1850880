package city.accord.press.photo;

import city.accord.NotThere;
import city.accord.Sha256;
import city.accord.summit.Summits;
import city.accord.text.SearchText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What everyone may see of the photographs: by one rule, {@link Photograph#isPublic}. */
@Stateless
@PermitAll
public class PhotographRoom {

  @PersistenceContext private EntityManager em;
  @Inject private PhotographStore store;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** The photographs that everyone may see, the newest first. */
  public List<PublicPhotograph> photographs() {
    if (summits.find().isEmpty()) return List.of();
    Instant now = clock.instant();
    List<Photograph> open =
        store.all(summits.current().id()).stream().filter(one -> one.isPublic(now)).toList();
    Map<Long, Map<PhotographSize, FileRow>> files =
        store.files(open.stream().map(Photograph::id).toList());
    return open.stream().map(one -> PublicPhotograph.of(one, files.get(one.id()))).toList();
  }

  /**
   * Those that have all words of a query in caption, credit or date.
   *
   * @param query in any script and language; empty or null for all
   */
  public List<PublicPhotograph> find(String query) {
    List<String> words = SearchText.words(query);
    return photographs().stream()
        .filter(one -> words.isEmpty() || words.stream().allMatch(one.sought()::contains))
        .toList();
  }

  /** A photograph as a file. */
  public record Given(byte[] jpeg, String sha256) {}

  /**
   * @throws NotThere for a photograph that is not known or not public: nobody can tell which
   */
  public Given file(long id, PhotographSize size) {
    Photograph photograph = em.find(Photograph.class, id);
    if (photograph == null || !photograph.isPublic(clock.instant())) throw new NotThere(id);
    byte[] jpeg = store.jpeg(id, size).orElseThrow(() -> new NotThere(id));
    return new Given(jpeg, Sha256.hex(jpeg));
  }
}
