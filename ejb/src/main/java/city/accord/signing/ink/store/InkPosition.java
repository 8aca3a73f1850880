package city.accord.signing.ink.store;

/**
 * A place in a slot's ink: the point that comes next. Everything before it is known.
 *
 * @param round which clean sheet of the ceremony: it grows when a rehearsal's ink is wiped
 * @param attempt 1 for the first; "sign again" begins the next
 * @param stroke 0 for the attempt's first
 * @param offset 0 for the stroke's first point
 */
public record InkPosition(int round, int attempt, int stroke, int offset)
    implements Comparable<InkPosition> {

  @Override
  public int compareTo(InkPosition other) {
    int order = Integer.compare(round, other.round);
    if (order == 0) order = Integer.compare(attempt, other.attempt);
    if (order == 0) order = Integer.compare(stroke, other.stroke);
    return order == 0 ? Integer.compare(offset, other.offset) : order;
  }
}
