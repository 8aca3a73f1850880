package city.accord.delegation;

import city.accord.Entities;
import city.accord.attendee.AdmissionRule;
import city.accord.attendee.Affiliation;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Category;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** At most so many people of a delegation come in a category. */
@Dependent
public class Quotas implements AdmissionRule {

  @PersistenceContext private EntityManager em;

  @Override
  public void admit(Affiliation affiliation, Category category) {
    if (affiliation.delegationId() == null) return;
    requireRoom(Entities.lock(em, Delegation.class, affiliation.delegationId()), category);
  }

  /**
   * Lets a delegation that is locked bring one more.
   *
   * @throws Delegation.QuotaFull where it may not
   */
  void requireRoom(Delegation delegation, Category category) {
    delegation.requireRoomFor(category, coming(delegation, category));
  }

  private long coming(Delegation delegation, Category category) {
    return em.createQuery(
            """
            select count(a) from Attendee a
            where a.affiliation.delegationId = :delegation and a.category = :category
              and a.status not in :gone""",
            Long.class)
        .setParameter("delegation", delegation.id())
        .setParameter("category", category)
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getSingleResult();
  }
}
