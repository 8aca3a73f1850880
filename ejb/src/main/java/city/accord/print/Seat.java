package city.accord.print;

import java.io.Serializable;

/**
 * A seat in a room.
 *
 * @param code as it stands on the plan
 * @param x of its middle, in widths of a seat, from the left as the plan is read
 * @param y of its middle, from the front
 */
public record Seat(String code, double x, double y) implements Serializable {}
