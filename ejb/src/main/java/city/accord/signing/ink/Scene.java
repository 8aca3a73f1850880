package city.accord.signing.ink;

import java.util.Map;

/**
 * What a ceremony's room must know of the ceremony.
 *
 * @param seats the slots in order of precedence, each with its state
 */
record Scene(Stage stage, Map<Long, SeatState> seats) {}
