package city.accord.signing.signal;

/** How a device of the house is told. */
public enum DeviceKind {
  /** Open Sound Control 1.0 over UDP. */
  OSC,
  /** A call of HTTP. */
  HTTP,
  /** A message to a MIDI device of this machine. */
  MIDI
}
