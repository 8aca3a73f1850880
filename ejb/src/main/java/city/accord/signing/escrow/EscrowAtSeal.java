package city.accord.signing.escrow;

import city.accord.signing.ceremony.CeremonyChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * With the seal, and in its transaction, the full series leaves; so it does when a ceremony is
 * declared void.
 */
@Dependent
class EscrowAtSeal {

  @Inject private Escrows escrows;

  void on(@Observes CeremonyChanged change) {
    switch (change.state()) {
      case SEALED -> escrows.end(change.ceremonyId());
      case VOID -> escrows.handOver(change.ceremonyId());
      default -> {}
    }
  }
}
