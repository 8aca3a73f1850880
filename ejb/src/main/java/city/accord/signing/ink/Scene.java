package city.accord.signing.ink;

import java.util.Map;

/**
 * What a ceremony's room must know of the ceremony.
 *
 * @param seats the slots in order of precedence, each with its state
 */
record Scene(Stage stage, Map<Long, SeatState> seats) {

  /** Whether a slot's pen must be told anything new. */
  boolean tells(long slot, Scene before) {
    return stage != before.stage || seats.get(slot) != before.seats.get(slot);
  }
}
