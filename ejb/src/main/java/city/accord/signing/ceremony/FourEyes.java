package city.accord.signing.ceremony;

import city.accord.signing.ceremony.Proposal.SecondOfficerNeeded;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds back what takes two officers until a second one has confirmed it. */
@Dependent
class FourEyes {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /**
   * Confirms what another officer has proposed, where the summit asks for two. The caller holds the
   * ceremony's row.
   *
   * @throws SecondOfficerNeeded if nobody else has proposed it a short while ago
   */
  void confirm(Ceremony ceremony, Deed deed, String officer) {
    if (!summits.current().fourEyes()) return;
    open(ceremony.id(), deed)
        .orElseThrow(SecondOfficerNeeded::new)
        .confirm(officer, clock.instant());
  }

  /** Of several proposals the latest counts. */
  void propose(Ceremony ceremony, Deed deed, String officer, Instant now) {
    em.persist(new Proposal(ceremony, deed, officer, now));
  }

  Optional<Proposal> open(long ceremonyId, Deed deed) {
    return open(ceremonyId).filter(it -> it.is(deed));
  }

  Optional<Proposal> open(long ceremonyId) {
    return open().filter(it -> it.isAbout(ceremonyId)).findFirst();
  }

  /** Those that neither were confirmed nor have lapsed, for what is still to be done. */
  Stream<Proposal> open() {
    Instant now = clock.instant();
    return em.createQuery(
            "select p from Proposal p where p.confirmedAt is null and p.proposedAt > :since"
                + " order by p.id desc",
            Proposal.class)
        .setParameter("since", now.minus(Proposal.LIFE))
        .getResultStream()
        .filter(it -> it.isOpen(now) && it.isPossible());
  }
}
