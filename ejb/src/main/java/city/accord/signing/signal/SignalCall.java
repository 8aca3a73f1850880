package city.accord.signing.signal;

/**
 * A message on its way.
 *
 * @param device the device's name
 * @param byHand whether an officer tries it from the desk
 */
public record SignalCall(
    String device,
    DeviceKind kind,
    String address,
    String message,
    boolean paused,
    boolean byHand) {

  static SignalCall of(CueSignal signal, boolean byHand) {
    HouseDevice device = signal.device();
    return new SignalCall(
        device.name(),
        device.kind(),
        device.address(),
        signal.message(),
        device.isPaused(),
        byHand);
  }
}
