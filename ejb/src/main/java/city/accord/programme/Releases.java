package city.accord.programme;

import city.accord.Role;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The releases of the programme: the only way from the draft to the public. */
@Stateless
@RolesAllowed(Role.PROGRAMME)
public class Releases {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Event<ProgrammeReleased> released;
  @Inject private Clock clock;

  /** The programme that everyone reads; {@link Programme#NOT_YET} before the first release. */
  @PermitAll
  public Programme latest() {
    return summits
        .find()
        .flatMap(this::newest)
        .map(ProgrammeRelease::programme)
        .orElse(Programme.NOT_YET);
  }

  /** Publishes the draft as it stands under a name. Its warnings do not stop it. */
  public int release(String name) {
    Summit summit = summits.current();
    int number = newest(summit).map(ProgrammeRelease::number).orElse(0) + 1;
    String who = session.getCallerPrincipal().getName();
    em.persist(
        new ProgrammeRelease(summit.id(), number, name, clock.instant(), who, draft(summit)));
    audit.record("programme.released", String.valueOf(number), name);
    released.fire(new ProgrammeReleased(number));
    return number;
  }

  private List<Session> draft(Summit summit) {
    return em.createQuery("select s from Session s where s.summitId = :summit", Session.class)
        .setParameter("summit", summit.id())
        .getResultList();
  }

  private Optional<ProgrammeRelease> newest(Summit summit) {
    return em.createQuery(
            "select r from ProgrammeRelease r where r.summitId = :summit order by r.number desc",
            ProgrammeRelease.class)
        .setParameter("summit", summit.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
