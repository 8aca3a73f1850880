package city.accord.signing.tablet;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The latest device check of one tablet, which an operator ran before the day. */
@Entity
@Table(name = "device_check")
public class DeviceCheck {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long ceremonyId;
  private String tokenHash;
  private Instant checkedAt;
  private String failed;
  private int samplesPerSecond;
  private int pressureLevels;
  private int roundTripMillis;
  private String screen;

  protected DeviceCheck() {}

  DeviceCheck(long ceremonyId, String tokenHash) {
    this.ceremonyId = ceremonyId;
    this.tokenHash = tokenHash;
  }

  void record(DeviceReport report, Instant now) {
    checkedAt = now;
    failed = report.failed().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    samplesPerSecond = report.samplesPerSecond();
    pressureLevels = report.pressureLevels();
    roundTripMillis = report.roundTripMillis();
    screen = report.screen();
  }

  String tokenHash() {
    return tokenHash;
  }

  public Instant checkedAt() {
    return checkedAt;
  }

  /** What the tablet was found not to do; empty if all is well. */
  public List<DevicePoint> failed() {
    return failed.isEmpty()
        ? List.of()
        : Stream.of(failed.split(",")).map(DevicePoint::valueOf).toList();
  }

  public boolean isPassed() {
    return failed.isEmpty();
  }

  public int samplesPerSecond() {
    return samplesPerSecond;
  }

  public int pressureLevels() {
    return pressureLevels;
  }

  public int roundTripMillis() {
    return roundTripMillis;
  }

  public String screen() {
    return screen;
  }
}
