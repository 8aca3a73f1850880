package city.accord.signing.display;

/** What a paired screen does with what it would show. */
public enum DisplayMode {
  LIVE,
  /** It stays as it was. */
  FROZEN,
  /** Black, or nothing on a clear ground. */
  BLANK,
  /** The test picture, by which a screen or a mixer is set up. */
  TEST
}
