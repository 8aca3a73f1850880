package city.accord.page;

import city.accord.summit.WrittenPart;
import city.accord.summit.WrittenThing;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The organisers' own pages, published or not. */
@Dependent
class WrittenPages implements WrittenPart {

  @PersistenceContext private EntityManager em;

  @Override
  public List<WrittenThing> written(long summitId) {
    return em.createQuery(
            "select p from OwnPage p where p.summitId = :summit order by p.position, p.id",
            OwnPage.class)
        .setParameter("summit", summitId)
        .getResultStream()
        .map(
            page ->
                new WrittenThing(
                    "page", page.slug(), page.title(), List.of(page.title(), page.text())))
        .toList();
  }
}
