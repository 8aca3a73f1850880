package city.accord.signing.ink;

import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.watch.Place;
import java.util.Map;

/**
 * Where tablets and viewers of a ceremony are led at this server: into its room, or on the way to
 * the server that has it. Its methods return at once.
 */
interface RoomDoor {

  /** A tablet says which slot it is for; one that was there before is sent away. */
  TabletMessages enter(PenConnection pen, long slot, Hello hello);

  /** Sends a slot's tablet away; should it be the new one already, it asks and comes back. */
  void dismiss(long slot);

  /** A slot's tablet says whether it still has its key. */
  void tabletKey(long slot, boolean isLost);

  /** The ceremony or a slot of it went on. */
  void refresh();

  /** Has a viewer shown the whole picture, soon. */
  void show(Place place);

  /** How the tablets are doing, by slot. */
  Map<Long, TabletStatus> statuses();

  void stop();
}
