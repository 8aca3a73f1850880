package city.accord.delegation;

import city.accord.attendee.Attendee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** Whom a focal point looks after. */
@Dependent
class OwnPeople {

  @PersistenceContext private EntityManager em;

  /** Everyone who comes with a delegation, the head first, then by name. */
  List<Attendee> coming(Delegation delegation) {
    return em.createQuery(
            "select a from Attendee a join fetch a.category"
                + " where a.affiliation.delegationId = :delegation and a.erasedAt is null",
            Attendee.class)
        .setParameter("delegation", delegation.id())
        .getResultStream()
        .filter(Attendee::isComing)
        .sorted(
            Comparator.comparing((Attendee one) -> one != delegation.head())
                .thenComparing(one -> one.name().sortKey()))
        .toList();
  }
}
