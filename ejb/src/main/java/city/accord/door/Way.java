package city.accord.door;

/** Which way people pass a gate. */
public enum Way {
  IN,
  OUT,
  BOTH;

  /** Whether somebody may enter, or leave, here. */
  public boolean allows(boolean entering) {
    return this == BOTH || entering == (this == IN);
  }
}
