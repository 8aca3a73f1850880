package city.accord.press;

import city.accord.summit.WrittenPart;
import city.accord.summit.WrittenThing;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The statements of the press office, shown or not. */
@Dependent
class WrittenStatements implements WrittenPart {

  @PersistenceContext private EntityManager em;

  @Override
  public List<WrittenThing> written(long summitId) {
    return em.createQuery("select s from Statement s where s.summitId = :summit", Statement.class)
        .setParameter("summit", summitId)
        .getResultStream()
        .map(
            one ->
                new WrittenThing(
                    "statement",
                    one.slug(),
                    one.headline(),
                    List.of(
                        one.issuer(),
                        one.contact(),
                        one.headline(),
                        one.subheadline(),
                        one.body())))
        .toList();
  }
}
