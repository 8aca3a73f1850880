package city.accord.press.photo;

import city.accord.NotThere;
import city.accord.Sha256;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Photographs as they are shown to whoever may see them. */
@Dependent
class ShownPhotographs {

  @PersistenceContext private EntityManager em;
  @Inject private PhotographStore store;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** Those that may be seen, the newest first. */
  List<PublicPhotograph> all(Predicate<Photograph> mayBeSeen) {
    if (summits.find().isEmpty()) return List.of();
    List<Photograph> open = store.all(summits.current().id()).stream().filter(mayBeSeen).toList();
    Map<Long, Map<PhotographSize, FileRow>> files =
        store.files(open.stream().map(Photograph::id).toList());
    return open.stream().map(one -> PublicPhotograph.of(one, files.get(one.id()))).toList();
  }

  /** Those that the accredited press alone sees; whoever asks has looked at their link. */
  List<PublicPhotograph> forAccredited() {
    return all(this::isForAccredited);
  }

  boolean isForAccredited(Photograph photograph) {
    return photograph.isForAccredited(clock.instant());
  }

  /**
   * @throws NotThere for a photograph that is not known or may not be seen: nobody can tell which
   */
  PhotographRoom.Given file(long id, PhotographSize size, Predicate<Photograph> mayBeSeen) {
    Photograph photograph = em.find(Photograph.class, id);
    if (photograph == null || !mayBeSeen.test(photograph)) throw new NotThere(id);
    byte[] jpeg = store.jpeg(id, size).orElseThrow(() -> new NotThere(id));
    return new PhotographRoom.Given(jpeg, Sha256.hex(jpeg));
  }
}
