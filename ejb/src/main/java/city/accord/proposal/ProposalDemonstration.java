package city.accord.proposal;

import city.accord.DemonstrationPart;
import city.accord.delegation.Delegation;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;

/** A side event that a city of the demonstration would like to hold; others may propose as well. */
@Dependent
class ProposalDemonstration implements DemonstrationPart {

  private static final String CITY = "pisek";

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** After the delegations and the programme. */
  @Override
  public int order() {
    return 56;
  }

  @Override
  public void fill(Welcome welcome) {
    SessionCall call = new SessionCall(summits.current().id());
    call.set(true, null);
    em.persist(call);
    em.createQuery("select d from Delegation d where d.slug = :slug", Delegation.class)
        .setParameter("slug", CITY)
        .getResultStream()
        .filter(delegation -> delegation.head() != null)
        .forEach(this::propose);
  }

  private void propose(Delegation delegation) {
    em.persist(
        new SessionProposal(
            delegation,
            new ProposeSession(
                ProposedKind.SIDE_EVENT,
                LocalizedText.of("一張紙上的城市：模型工作坊", "A city on one sheet: a workshop of models"),
                LocalizedText.of(
                    "每位參加者用一張紙摺出自己的街道，然後把街道連成一座城市。",
                    "Each guest folds a street of their own from one sheet; then the streets are joined to a city."),
                90,
                "In the afternoon of the second day, near the gallery; five large tables.",
                Set.of(delegation.head().id())),
            clock.instant()));
  }
}
