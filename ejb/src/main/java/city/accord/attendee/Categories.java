package city.accord.attendee;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
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
import java.util.stream.Collectors;

/** The categories of the summit at hand, in the order in which they are shown. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Categories {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private CategoryStore store;
  @Inject private AuditTrail audit;

  @RolesAllowed({Right.PEOPLE, Right.SCAN, Right.READ})
  public List<CategoryRow> all() {
    Map<Long, Long> people = people();
    return store.all().stream()
        .map(category -> CategoryRow.of(category, people.getOrDefault(category.id(), 0L)))
        .toList();
  }

  /** Saves categories in the order of the list, and adds those that are new. */
  public void save(List<CategoryRow> rows) {
    int position = 0;
    for (CategoryRow row : rows) {
      position++;
      if (row.id() == null) {
        String code = freeCode(row.name());
        em.persist(new Category(summits.current().id(), code, row.described(), position));
        em.flush();
        audit.record("category.added", code, null);
      } else {
        Category category = category(row.id());
        ChangedMeanwhile.check(row.version(), category.version());
        category.describe(row.described(), position);
      }
    }
    audit.record("category.saved", String.valueOf(rows.size()), null);
  }

  /**
   * Removes a category in which nobody comes.
   *
   * @throws CategoryInUse where somebody does, withdrawn or not
   */
  public void remove(long id) {
    Category category = category(id);
    long used =
        em.createQuery("select count(a) from Attendee a where a.category = :category", Long.class)
            .setParameter("category", category)
            .getSingleResult();
    if (used > 0) throw new CategoryInUse(category.name(), used);
    em.remove(category);
    audit.record("category.removed", category.code(), null);
  }

  private Category category(long id) {
    return store.all().stream()
        .filter(category -> category.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  private Map<Long, Long> people() {
    return em.createQuery(
            """
            select a.category.id, count(a) from Attendee a
            where a.summitId = :summit and a.status not in :gone group by a.category.id""",
            Object[].class)
        .setParameter("summit", summits.current().id())
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  private String freeCode(LocalizedText name) {
    String wished = Slug.of(name.in(Language.EN));
    String base = wished.isEmpty() ? "category" : wished;
    List<String> taken = store.all().stream().map(Category::code).toList();
    String code = base;
    for (int n = 2; taken.contains(code); n++) code = base + "-" + n;
    return code;
  }

  /** People come in this category, so it stays. */
  public static class CategoryInUse extends Refused {

    private static final long serialVersionUID = 1;

    public CategoryInUse(LocalizedText name, long people) {
      super(name, people);
    }
  }
}
