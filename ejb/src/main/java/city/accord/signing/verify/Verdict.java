package city.accord.signing.verify;

/** The answer for a copy, and the exit code of the command that gives it. */
public enum Verdict {
  GENUINE(0),
  ALTERED(1),
  /** Genuine; but no timestamp proves when: it is pending, or was taken out. */
  TIME_NOT_PROVEN(2),
  /** Whole in itself; but whoever sealed it is not known here. */
  UNKNOWN_SIGNER(3),
  /** No sealed declaration of Accord. */
  NO_DECLARATION(3),
  /** No PDF. */
  UNREADABLE(4),
  /** Larger than any sealed declaration. */
  TOO_LARGE(4);

  private final int exitCode;

  Verdict(int exitCode) {
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
