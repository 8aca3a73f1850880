package city.accord.print;

/**
 * A room to seat people in.
 *
 * @param rows rows, seats on each arm of a U, or tables
 * @param perRow seats in a row, at the head of a U, or at a table
 * @param headsOnly whether the heads of delegations alone are seated
 */
public record MakeSeatPlan(String name, SeatShape shape, int rows, int perRow, boolean headsOnly) {}
