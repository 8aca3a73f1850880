package city.accord.programme;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The kinds of sessions that the summit names itself, in the order in which they are offered. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Kinds {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<KindRow> all() {
    Summit summit = summits.current();
    Map<Long, Long> sessions = DraftCounts.by(em, summit.id(), "s.ownKind.id");
    return of(summit).stream()
        .map(
            kind ->
                new KindRow(
                    kind.id(),
                    kind.version(),
                    kind.name(),
                    kind.nature(),
                    sessions.getOrDefault(kind.id(), 0L)))
        .toList();
  }

  /** Saves kinds in the order of the list, and adds those that are new. */
  public void save(List<KindRow> kinds) {
    Summit summit = summits.current();
    int position = 0;
    for (KindRow row : kinds) {
      if (row.id() == null) {
        em.persist(new OwnKind(summit.id(), position++, row.name(), row.nature()));
        audit.record("kind.added", row.name().in(Language.EN), null);
      } else {
        OwnKind kind = kind(summit, row.id());
        ChangedMeanwhile.check(row.version(), kind.version());
        kind.describe(position++, row.name(), row.nature());
        sessions(kind).forEach(session -> session.ofKind(kind));
      }
    }
    audit.record("kinds.saved", String.valueOf(kinds.size()), null);
  }

  /** Removes a kind. The sessions that were of it are of the usual one as which it was treated. */
  public void remove(long id) {
    OwnKind kind = kind(summits.current(), id);
    sessions(kind).forEach(session -> session.ofKind(null));
    em.flush();
    em.remove(kind);
    audit.record("kind.removed", kind.name().in(Language.EN), null);
  }

  private List<Session> sessions(OwnKind kind) {
    return em.createQuery("select s from Session s where s.ownKind = :kind", Session.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  private OwnKind kind(Summit summit, long id) {
    return of(summit).stream()
        .filter(kind -> kind.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  private List<OwnKind> of(Summit summit) {
    return em.createQuery(
            "select k from OwnKind k where k.summitId = :summit order by k.position, k.id",
            OwnKind.class)
        .setParameter("summit", summit.id())
        .getResultList();
  }
}
