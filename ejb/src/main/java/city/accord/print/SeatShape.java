package city.accord.print;

/** How the seats of a room stand. */
public enum SeatShape {
  /** Straight rows with tables, facing the front. */
  ROWS,
  /** Rows in arcs around a stage. */
  THEATRE,
  /** One table: a head and two arms. */
  U,
  /** Round tables. */
  ROUND
}
