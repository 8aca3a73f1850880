package city.accord.webhook;

/** Why an address is told of nothing any more. */
public enum OffBecause {
  /** It has not taken a message for days. */
  FAILED,
  /** It said that it is gone for good (HTTP 410). */
  GONE,
  /** An officer switched it off. */
  OFFICER
}
