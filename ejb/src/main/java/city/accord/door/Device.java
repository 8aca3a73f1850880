package city.accord.door;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.Shortened;
import city.accord.text.VisibleText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A phone or a computer that scans badges at one gate: named at the desk, paired by a code that is
 * used once, revoked by taking its key away. Whoever holds it needs no account.
 */
@Entity
@Table(name = "door_device")
public class Device {

  static final int MAX_NAME = 100;
  static final Duration CODE_VALID = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "gate_id")
  private Gate gate;

  /** Where it has stood so far, the present gate among them. */
  @ManyToMany
  @JoinTable(
      name = "door_device_gate",
      joinColumns = @JoinColumn(name = "device_id"),
      inverseJoinColumns = @JoinColumn(name = "gate_id"))
  private Set<Gate> gates = new HashSet<>();

  private String name;
  private String codeHash;
  private Instant codeExpiresAt;
  private String tokenHash;
  private byte[] rosterKey;
  private Instant pairedAt;
  private Instant lastSeenAt;
  private Instant removedAt;

  protected Device() {}

  /**
   * @throws DeviceWithoutName where the name is blank
   */
  Device(Gate gate, String name) {
    change(gate, name);
  }

  /**
   * @throws DeviceWithoutName where the name is blank
   */
  void change(Gate newGate, String newName) {
    if (newName == null || VisibleText.isBlank(newName)) throw new DeviceWithoutName();
    gate = newGate;
    gates.add(newGate);
    name = Shortened.to(MAX_NAME, newName.strip());
  }

  /** It is revoked, and listed no more; its scans stay. */
  void remove(Instant now) {
    revoke();
    removedAt = now;
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  public int version() {
    return version;
  }

  /** From now on another code pairs it; the phone that it is now goes on until then. */
  void offer(String hashOfCode, Instant now) {
    codeHash = hashOfCode;
    codeExpiresAt = now.plus(CODE_VALID);
  }

  /**
   * Makes a phone this device; whichever was it before is not any longer.
   *
   * @throws PairingCodeUnknown where the code's time is over
   */
  void pair(String hashOfToken, byte[] newRosterKey, Instant now) {
    if (codeHash == null || !now.isBefore(codeExpiresAt)) throw new PairingCodeUnknown();
    codeHash = null;
    codeExpiresAt = null;
    tokenHash = hashOfToken;
    rosterKey = newRosterKey.clone();
    pairedAt = now;
    lastSeenAt = now;
  }

  /** Opens nothing any more, and neither does the roster that it keeps. */
  void revoke() {
    codeHash = null;
    codeExpiresAt = null;
    tokenHash = null;
    rosterKey = null;
    pairedAt = null;
  }

  public Long id() {
    return id;
  }

  public Gate gate() {
    return gate;
  }

  /** The gate of this id at which it has stood, be it moved since; empty where it never stood. */
  Optional<Gate> gate(long id) {
    return gates.stream().filter(one -> one.id() == id).findFirst();
  }

  public String name() {
    return name;
  }

  public boolean isPaired() {
    return tokenHash != null;
  }

  byte[] rosterKey() {
    return rosterKey.clone();
  }

  public Instant pairedAt() {
    return pairedAt;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  /** A device is told from others by its name. */
  public static class DeviceWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "device";
    }
  }

  /** No device waits for this code: it is wrong, used, or its time is over. */
  public static class PairingCodeUnknown extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "code";
    }
  }
}
