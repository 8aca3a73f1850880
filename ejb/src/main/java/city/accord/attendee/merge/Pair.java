package city.accord.attendee.merge;

/**
 * Two records, told apart by their ids alone.
 *
 * @param first the smaller id
 */
record Pair(long first, long second) {

  static Pair of(long one, long other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }
}
