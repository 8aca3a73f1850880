package city.accord.bench.load;

/**
 * What was seen in the measured seconds.
 *
 * @param latency from when a message was due to when a viewer had parsed its points
 * @param expected so many of them, if everything reaches everyone
 * @param joining from when a viewer was to join to when it had the whole picture
 * @param durable from when a message was due to when its pen heard that it is stored
 * @param penLate how late the pens themselves were
 * @param viewerLate how long the viewers' own thread kept things waiting
 * @param cpuSeconds of the server
 * @param ownCpuSeconds of the load
 * @param databaseCpuSeconds of the database
 * @param othersCpuSeconds of everything else on the machine, which should be next to nothing
 * @param residentMegabytes of the server
 * @param trouble what must not happen, or nothing
 */
public record Measured(
    Delays latency,
    long expected,
    Delays joining,
    Delays durable,
    Delays penLate,
    Delays viewerLate,
    double cpuSeconds,
    double ownCpuSeconds,
    double databaseCpuSeconds,
    double othersCpuSeconds,
    long residentMegabytes,
    String trouble) {

  public double deliveredPercent() {
    return expected == 0 ? Double.NaN : 100d * latency.count() / expected;
  }

  public double microsPerDelivery() {
    return latency.count() == 0 ? Double.NaN : cpuSeconds * 1e6 / latency.count();
  }
}
