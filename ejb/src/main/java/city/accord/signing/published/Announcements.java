package city.accord.signing.published;

import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyChanged;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ceremony.SlotChanged;
import city.accord.signing.events.CeremonyOpened;
import city.accord.signing.events.DeclarationPublished;
import city.accord.signing.events.DeclarationSealed;
import city.accord.signing.events.SignatureConfirmed;
import city.accord.signing.events.SignatureVoided;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Tells the rest of the house, in the transaction of the deed, what concerns everyone. Whoever
 * hears of it after success can be sure that it stands.
 */
@Dependent
class Announcements {

  @PersistenceContext private EntityManager em;
  @Inject private Event<CeremonyOpened> opened;
  @Inject private Event<SignatureConfirmed> confirmed;
  @Inject private Event<SignatureVoided> voided;
  @Inject private Event<DeclarationSealed> sealed;
  @Inject private Event<DeclarationPublished> published;

  void announce(@Observes CeremonyChanged change) {
    if (change.before() == change.state()) return;
    long id = change.ceremonyId();
    switch (change.state()) {
      case OPEN -> {
        if (change.before() == CeremonyState.READY)
          opened.fire(new CeremonyOpened(id, slug(ceremony(id))));
      }
      case SEALED ->
          sealed.fire(
              new DeclarationSealed(id, slug(ceremony(id)), ceremony(id).progress().fingerprint()));
      case VOID -> voidSignatures(ceremony(id));
      case PUBLISHED -> published.fire(new DeclarationPublished(id, slug(ceremony(id))));
      default -> {}
    }
  }

  void announce(@Observes SlotChanged change) {
    if (change.before().isSigned() == change.state().isSigned()) return;
    Ceremony ceremony = ceremony(change.ceremonyId());
    Slot slot = em.find(Slot.class, change.slotId());
    if (change.before().isSigned()) {
      voided.fire(voided(ceremony, slot));
    } else if (ceremony.state() == CeremonyState.OPEN) {
      confirmed.fire(confirmed(ceremony, slot));
    }
  }

  private void voidSignatures(Ceremony ceremony) {
    if (ceremony.progress().openedAt() == null) return;
    ceremony.slots().stream()
        .filter(slot -> slot.state().isSigned())
        .forEach(slot -> voided.fire(voided(ceremony, slot)));
  }

  private static SignatureVoided voided(Ceremony ceremony, Slot slot) {
    return new SignatureVoided(ceremony.id(), slot.signatory().attendeeId());
  }

  /** What is announced of a signature that stands. */
  static SignatureConfirmed confirmed(Ceremony ceremony, Slot slot) {
    return new SignatureConfirmed(
        ceremony.id(),
        slug(ceremony),
        slot.position(),
        slot.signatory().attendeeId(),
        slot.confirmation().at());
  }

  private Ceremony ceremony(long id) {
    return em.find(Ceremony.class, id);
  }

  private static String slug(Ceremony ceremony) {
    return ceremony.declarationVersion().declaration().slug();
  }
}
