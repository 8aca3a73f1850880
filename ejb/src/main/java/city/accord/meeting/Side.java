package city.accord.meeting;

/** One of the two delegations of a meeting. */
public enum Side {
  ASKER,
  ASKED;

  public Side other() {
    return this == ASKER ? ASKED : ASKER;
  }
}
