package city.accord.press.photo;

import city.accord.Entities;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Photographs in the database; each step of drawing one for all servers to see at once. */
@Stateless
@PermitAll
public class PhotographStore {

  @PersistenceContext private EntityManager em;
  @Inject private Event<PhotographChanged> changed;
  @Inject private Clock clock;

  /** The newest first. */
  public List<Photograph> all(long summit) {
    return em.createQuery(
            "select p from Photograph p where p.summitId = :summit"
                + " order by p.uploadedAt desc, p.id desc",
            Photograph.class)
        .setParameter("summit", summit)
        .getResultList();
  }

  /** What pages say of the files of these photographs, without reading one. */
  public Map<Long, Map<PhotographSize, FileRow>> files(Collection<Long> photographs) {
    Map<Long, Map<PhotographSize, FileRow>> files = new HashMap<>();
    if (photographs.isEmpty()) return files;
    em.createQuery(
            "select f.photographId, f.size, f.width, f.height, f.length, f.sha256"
                + " from PhotographFile f where f.photographId in :ids",
            Object[].class)
        .setParameter("ids", photographs)
        .getResultStream()
        .forEach(
            row ->
                files
                    .computeIfAbsent((Long) row[0], id -> new EnumMap<>(PhotographSize.class))
                    .put(
                        (PhotographSize) row[1],
                        new FileRow(
                            (PhotographSize) row[1],
                            (Integer) row[2],
                            (Integer) row[3],
                            (Integer) row[4],
                            (String) row[5])));
    return files;
  }

  public Optional<byte[]> jpeg(long photograph, PhotographSize size) {
    return em.createQuery(
            "select f from PhotographFile f where f.photographId = :id and f.size = :size",
            PhotographFile.class)
        .setParameter("id", photograph)
        .setParameter("size", size)
        .getResultStream()
        .findFirst()
        .map(PhotographFile::jpeg);
  }

  /** Those whose sizes may have to be made. */
  public List<Long> undrawn() {
    return em.createQuery(
            "select p.id from Photograph p where p.drawnAt is null and p.tries < :most", Long.class)
        .setParameter("most", Photograph.MOST_TRIES)
        .getResultList();
  }

  /** The upload, where nobody else draws it: of two servers the second finds it begun. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<byte[]> begin(long id) {
    Photograph photograph = Entities.lock(em, Photograph.class, id);
    if (!photograph.beginDrawing(clock.instant())) return Optional.empty();
    return Optional.of(Entities.require(em, PhotographUpload.class, id).bytes());
  }

  /** All sizes are made; the upload is forgotten. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void finish(long id, List<PhotographFile> files) {
    Photograph photograph = Entities.lock(em, Photograph.class, id);
    files.forEach(em::persist);
    em.remove(Entities.require(em, PhotographUpload.class, id));
    photograph.finishDrawing(clock.instant());
    changed.fire(new PhotographChanged(id));
  }

  public void remove(Photograph photograph) {
    for (String kind : List.of("PhotographFile", "PhotographUpload"))
      em.createQuery("delete from " + kind + " one where one.photographId = :id")
          .setParameter("id", photograph.id())
          .executeUpdate();
    em.remove(photograph);
  }
}
