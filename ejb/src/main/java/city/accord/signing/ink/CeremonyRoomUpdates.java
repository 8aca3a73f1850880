package city.accord.signing.ink;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.signing.ceremony.CeremonyChanged;
import city.accord.signing.ceremony.RehearsalCleared;
import city.accord.signing.ceremony.SlotChanged;
import city.accord.signing.ceremony.TabletMoved;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.Inks;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a ceremony's room what the ceremony does. */
@Dependent
class CeremonyRoomUpdates {

  @Inject private InkRooms rooms;
  @Inject private Inks inks;
  @Inject private TabletChannels channels;

  void on(@Observes(during = AFTER_SUCCESS) CeremonyChanged change) {
    rooms.refresh(change.ceremonyId());
  }

  /** That a pen has touched its slot is nothing new to the hall. */
  void on(@Observes(during = AFTER_SUCCESS) SlotChanged change) {
    if (HallSlotState.of(change.before()) != HallSlotState.of(change.state()))
      rooms.refresh(change.ceremonyId());
  }

  void on(@Observes(during = AFTER_SUCCESS) TabletMoved moved) {
    channels.move(moved);
  }

  /** The rehearsal's ink goes in the same transaction as everything else of it. */
  void wipe(@Observes RehearsalCleared cleared) {
    inks.clearRehearsal(cleared.ceremonyId());
  }

  void on(@Observes(during = AFTER_SUCCESS) RehearsalCleared cleared) {
    rooms.refresh(cleared.ceremonyId());
  }
}
