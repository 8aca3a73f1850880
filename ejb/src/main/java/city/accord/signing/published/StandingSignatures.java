package city.accord.signing.published;

import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.events.ConfirmedSignatures;
import city.accord.signing.events.SignatureConfirmed;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * The confirmed slots of every ceremony whose pens have opened; those of a void one count for
 * nothing.
 */
@Dependent
class StandingSignatures implements ConfirmedSignatures {

  private static final List<CeremonyState> OPENED =
      Stream.of(CeremonyState.values()).filter(CeremonyState::hasOpened).toList();

  @PersistenceContext private EntityManager em;

  @Override
  public List<SignatureConfirmed> standing() {
    return em.createQuery(
            "select c from Ceremony c where c.progress.state in :opened order by c.id",
            Ceremony.class)
        .setParameter("opened", OPENED)
        .getResultStream()
        .flatMap(StandingSignatures::of)
        .toList();
  }

  private static Stream<SignatureConfirmed> of(Ceremony ceremony) {
    return ceremony.slots().stream()
        .filter(slot -> slot.state().isSigned())
        .map(slot -> Announcements.confirmed(ceremony, slot));
  }
}
