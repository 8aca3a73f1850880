package city.accord.signing.crew;

import city.accord.Right;
import city.accord.account.Secret;
import city.accord.signing.display.Displays;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The line that a tablet, or a screen backstage, shows until it is acknowledged there. Nobody is
 * signed in: each call shows what the tablet or the screen is known by.
 */
@Stateless
@PermitAll
public class CrewNotes {

  /** After so long nobody needs to read it any more. */
  private static final Duration SHOWN_FOR = Duration.ofMinutes(15);

  @PersistenceContext private EntityManager em;
  @Inject private Displays displays;
  @Inject private Event<CrewLineSeen> seen;
  @Inject private Clock clock;

  /** The newest line for a tablet that is not acknowledged; empty where its token is no slot's. */
  public Optional<CrewNote> onTablet(String tabletToken) {
    return slotOf(tabletToken)
        .flatMap(
            slot ->
                em.createQuery(
                        "select r from CrewReceipt r where r.slot.id = :slot and r.acknowledgedAt"
                            + " is null and r.line.sentAt > :since order by r.id desc",
                        CrewReceipt.class)
                    .setParameter("slot", slot)
                    .setParameter("since", since())
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst())
        .map(CrewReceipt::toNote);
  }

  /** The same for a screen backstage; empty unless it is paired. */
  public Optional<CrewNote> onScreen(String displayToken, long ceremonyId) {
    return displays.isPaired(displayToken) ? waiting(ceremonyId) : Optional.empty();
  }

  /** The same at the desk, where it is only looked at. */
  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public Optional<CrewNote> backstage(long ceremonyId) {
    return waiting(ceremonyId);
  }

  private Optional<CrewNote> waiting(long ceremonyId) {
    return em.createQuery(
            "select r from CrewReceipt r where r.slot is null and r.line.ceremonyId = :ceremony and"
                + " r.acknowledgedAt is null and r.line.sentAt > :since order by r.id desc",
            CrewReceipt.class)
        .setParameter("ceremony", ceremonyId)
        .setParameter("since", since())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(CrewReceipt::toNote);
  }

  /**
   * Acknowledges a line where it was shown.
   *
   * @return false for a line that this tablet or screen was never shown
   */
  public boolean acknowledge(long noteId, String tabletToken, String displayToken) {
    CrewReceipt receipt = em.find(CrewReceipt.class, noteId);
    if (receipt == null || !isShown(receipt, tabletToken, displayToken)) return false;
    if (receipt.acknowledge(clock.instant()))
      seen.fire(new CrewLineSeen(receipt.line().ceremonyId()));
    return true;
  }

  private boolean isShown(CrewReceipt receipt, String tabletToken, String displayToken) {
    if (receipt.slot() == null) return displays.isPaired(displayToken);
    return slotOf(tabletToken).filter(receipt.slot().id()::equals).isPresent();
  }

  private Optional<Long> slotOf(String tabletToken) {
    return em.createQuery(
            "select s.id from Slot s where s.tablet.tabletTokenHash = :hash", Long.class)
        .setParameter("hash", Secret.hash(tabletToken))
        .getResultStream()
        .findFirst();
  }

  private Instant since() {
    return clock.instant().minus(SHOWN_FOR);
  }
}
