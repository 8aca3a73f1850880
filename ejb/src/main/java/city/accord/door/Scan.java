package city.accord.door;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.attendee.Attendee;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A badge that was held to a device, and what the door said; each once, by its nonce, however often
 * the device sends it.
 */
@Entity
@Table(name = "door_scan")
public class Scan {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;

  @ManyToOne
  @JoinColumn(name = "zone_id")
  private Zone zone;

  private Long deviceId;
  private String deviceName;
  private LocalizedText gateName;
  private String nonce;

  @ManyToOne
  @JoinColumn(name = "attendee_id")
  private Attendee attendee;

  private boolean entering;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Enumerated(EnumType.STRING)
  private Verdict overruled;

  private Instant scannedAt;
  private Instant receivedAt;
  private boolean offline;
  private boolean twice;
  private boolean honoured;
  private Instant greetedAt;
  private Instant undoneAt;

  protected Scan() {}

  Scan(Device device, Gate gate, SentScan sent, Attendee attendee, Instant at, Instant now) {
    this.zone = gate.zone();
    this.summitId = zone.summitId();
    this.deviceId = device.id();
    this.deviceName = device.name();
    this.gateName = gate.name();
    this.nonce = sent.nonce();
    this.attendee = attendee;
    this.entering = sent.entering();
    this.offline = sent.offline() != null;
    this.scannedAt = at;
    this.receivedAt = now;
  }

  /**
   * What the door said.
   *
   * @param byServer what the server says to it now: the same, or what a device without network
   *     could not know
   */
  void say(Verdict said, Verdict byServer, boolean ofHonour) {
    verdict = said;
    overruled = byServer == said ? null : byServer;
    honoured = ofHonour && said == Verdict.ADMITTED;
  }

  /** Whether the person was inside already when this let them in. */
  void mark(boolean enteredTwice) {
    twice = enteredTwice;
  }

  /** It was held to the device by mistake. */
  void undo(Instant now) {
    if (undoneAt == null) undoneAt = now;
  }

  void greet(Instant now) {
    if (greetedAt == null) greetedAt = now;
  }

  /** Whether it counts for who is inside. */
  boolean counts() {
    return undoneAt == null && verdict.moves() && attendee != null;
  }

  public Long id() {
    return id;
  }

  Zone zone() {
    return zone;
  }

  boolean isOf(Device device) {
    return deviceId.equals(device.id());
  }

  LocalizedText gateName() {
    return gateName;
  }

  Attendee attendee() {
    return attendee;
  }

  boolean isEntering() {
    return entering;
  }

  boolean isTwice() {
    return twice;
  }

  Verdict verdict() {
    return verdict;
  }

  boolean isHonoured() {
    return honoured;
  }

  Instant scannedAt() {
    return scannedAt;
  }

  ScanRow row() {
    return new ScanRow(
        id,
        zone.name(),
        gateName,
        deviceName,
        attendee == null ? null : attendee.id(),
        attendee == null ? null : attendee.name(),
        attendee == null ? null : attendee.affiliation().name(),
        attendee == null ? null : attendee.photoHash(),
        entering,
        verdict,
        scannedAt,
        offline,
        twice,
        overruled,
        greetedAt != null,
        undoneAt != null);
  }
}
