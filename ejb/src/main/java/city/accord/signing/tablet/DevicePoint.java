package city.accord.signing.tablet;

/** What a tablet must be able to do on the day, as the device check tries it. */
public enum DevicePoint {
  /** A secure page: only there a browser tells pressure and every sample. */
  SECURE,
  /** A key of its own, which it keeps. */
  KEY,
  /** Ink that outlives a reload. */
  STORAGE,
  /** A screen that stays awake. */
  AWAKE,
  /** A connection for ink, and answers within 300 ms. */
  NETWORK,
  /** A pen that is told from a finger. */
  PEN,
  /** At least sixty samples a second. */
  SAMPLES,
  /** Pressure in more than a few levels. */
  PRESSURE,
  /** Five quick taps that all arrive. */
  TAPS,
  /** A pen that writes on while a hand rests on the glass. */
  PALM
}
