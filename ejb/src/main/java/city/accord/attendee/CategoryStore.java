package city.accord.attendee;

import city.accord.NotThere;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds the categories of the summit at hand. */
@Dependent
public class CategoryStore {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;

  /** All of them, in their order. */
  public List<Category> all() {
    return em.createQuery(
            "select c from Category c where c.summitId = :summit order by c.position, c.id",
            Category.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  /**
   * The one of this code.
   *
   * @throws NotThere where the summit has none
   */
  public Category require(String code) {
    return all().stream()
        .filter(category -> category.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotThere(code));
  }

  /** The one of this code or, where the organisers removed it, the first. */
  public Category usual(String code) {
    List<Category> all = all();
    return all.stream()
        .filter(category -> category.code().equals(code))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> new NotThere(code));
  }
}
