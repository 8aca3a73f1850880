package city.accord.delegation;

import city.accord.attendee.FocalContacts;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The focal points of delegations. */
@Dependent
public class ContactsOfDelegations implements FocalContacts {

  @PersistenceContext private EntityManager em;

  @Override
  public Map<Long, Contact> of(Collection<Long> delegationIds) {
    if (delegationIds.isEmpty()) return Map.of();
    return em.createQuery("select d from Delegation d where d.id in :ids", Delegation.class)
        .setParameter("ids", delegationIds)
        .getResultStream()
        .filter(delegation -> delegation.focalPoint() != null)
        .collect(Collectors.toMap(Delegation::id, ContactsOfDelegations::contact));
  }

  private static Contact contact(Delegation delegation) {
    FocalPoint focal = delegation.focalPoint();
    return new Contact(focal.name(), focal.email(), focal.language(), delegation.place());
  }
}
