package city.accord.print;

import java.io.Serializable;

/**
 * A seat and who sits there.
 *
 * @param rank of the seat in precedence, from 1
 * @param person null where the seat is free
 */
public record SeatRow(int rank, Seat seat, SeatedPerson person) implements Serializable {}
