package city.accord.signing.tablet;

import java.util.Set;

/**
 * What a device check found.
 *
 * @param failed what the tablet does not do; empty if all is well
 * @param screen width, height and pixel ratio, such as {@code 1180x820@2}
 */
public record DeviceReport(
    Set<DevicePoint> failed,
    int samplesPerSecond,
    int pressureLevels,
    int roundTripMillis,
    String screen) {

  private static final int MAX = 100_000;

  public DeviceReport {
    failed = Set.copyOf(failed);
    samplesPerSecond = Math.max(0, Math.min(MAX, samplesPerSecond));
    pressureLevels = Math.max(0, Math.min(MAX, pressureLevels));
    roundTripMillis = Math.max(0, Math.min(MAX, roundTripMillis));
    if (!screen.matches("[0-9]{1,5}x[0-9]{1,5}@[0-9.]{1,8}")) screen = "";
  }
}
