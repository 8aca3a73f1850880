package city.accord.attendee;

import city.accord.All;
import city.accord.Entities;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether one more may come in a category: by the rules of other areas, then by its own quota. */
@Dependent
public class Admission {

  @PersistenceContext private EntityManager em;
  @Inject private All<AdmissionRule> rules;

  /**
   * Lets one more person come.
   *
   * @throws Category.CategoryFull where the category has as many people as it may
   */
  public void require(Affiliation affiliation, Category category) {
    rules.forEach(rule -> rule.admit(affiliation, category));
    if (category.quota() == null) return;
    Category counted = Entities.lock(em, Category.class, category.id());
    counted.requireRoom(coming(counted));
  }

  /** How many take a place in a category. */
  public long coming(Category category) {
    return em.createQuery(
            "select count(a) from Attendee a where a.category = :category and a.status not in :gone",
            Long.class)
        .setParameter("category", category)
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getSingleResult();
  }
}
