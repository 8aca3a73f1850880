package city.accord.summit;

import city.accord.NotThere;
import city.accord.Role;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The editions of the summit. The newest is the one that pages, desks and ceremonies speak of. */
@Stateless
@RolesAllowed(Role.ORGANISER)
public class Summits {

  @PersistenceContext private EntityManager em;
  @Inject private AuditTrail audit;

  /**
   * The edition at hand.
   *
   * @throws NotThere on a server where none was described yet
   */
  @PermitAll
  public Summit current() {
    return find().orElseThrow(() -> new NotThere("summit"));
  }

  /** The edition at hand; empty on a server where none was described yet. */
  @PermitAll
  public Optional<Summit> find() {
    return em.createQuery(
            "select s from Summit s order by s.firstDay desc, s.id desc", Summit.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Describes the edition at hand anew, or the first one. */
  public void describe(DescribeSummit command) {
    Optional<Summit> known = find();
    if (known.isPresent()) known.get().describe(command);
    else em.persist(new Summit(command));
    audit.record("summit.described", command.name().toString(), null);
  }
}
