package city.accord.signing.verify;

/** What was found out about an item. */
public enum Outcome {
  PASS,
  FAIL,
  /** It could not be looked at, since something before it failed or is missing. */
  UNKNOWN
}
