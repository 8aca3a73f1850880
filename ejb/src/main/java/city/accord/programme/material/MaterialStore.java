package city.accord.programme.material;

import city.accord.upload.StoredFile;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where materials are kept; whoever asks has judged for whom. */
@Dependent
class MaterialStore {

  @PersistenceContext private EntityManager em;

  /** All of a summit, session by session, each in its order. */
  List<Material> of(long summitId) {
    return em.createQuery(
            "select m from Material m where m.summitId = :summit order by m.slug, m.position, m.id",
            Material.class)
        .setParameter("summit", summitId)
        .getResultList();
  }

  List<Material> of(long summitId, String slug) {
    return em.createQuery(
            "select m from Material m where m.summitId = :summit and m.slug = :slug"
                + " order by m.position, m.id",
            Material.class)
        .setParameter("summit", summitId)
        .setParameter("slug", slug)
        .getResultList();
  }

  /** Its file; none of a page. */
  Optional<StoredFile> file(Material material) {
    return Optional.ofNullable(em.find(MaterialFile.class, material.id()))
        .map(file -> new StoredFile(material.fileName(), material.mediaType(), file.content()));
  }

  void add(Material material, byte[] content) {
    em.persist(material);
    em.flush();
    if (content != null) em.persist(new MaterialFile(material.id(), content));
  }

  void remove(Material material) {
    Optional.ofNullable(em.find(MaterialFile.class, material.id())).ifPresent(em::remove);
    em.flush();
    em.remove(material);
  }
}
