package city.accord.delegation;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Which delegation a person leads. */
@Dependent
class HeadData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "heads",
            "delegation, inOfficeSince",
            "select d.place, d.headSince from Delegation d where d.head.id = :id",
            attendee));
  }

  /** A delegation that the person led has to name another head. */
  @Override
  public void erase(Attendee attendee) {
    em.createQuery("select d from Delegation d where d.head = :person", Delegation.class)
        .setParameter("person", attendee)
        .getResultStream()
        .forEach(delegation -> delegation.resign(attendee));
  }

  /** Whom the organisers write to about a delegation is kept with the delegation. */
  @Override
  public Set<String> kept(Attendee attendee) {
    if (attendee.email() == null) return Set.of();
    long delegations =
        em.createQuery(
                "select count(d) from Delegation d where d.focalPoint.email = :email", Long.class)
            .setParameter("email", attendee.email())
            .getSingleResult();
    return delegations == 0 ? Set.of() : Set.of("focal-point");
  }
}
