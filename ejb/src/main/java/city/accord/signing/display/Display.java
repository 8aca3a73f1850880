package city.accord.signing.display;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A screen that shows the wall or a part of it, and asked to be paired: it shows its code, an
 * organiser who stands before it types the code in, and from then on it may show a rehearsal and
 * does what the desk says.
 */
@Entity
public class Display {

  private static final Duration SHOWN = Duration.ofMinutes(10);
  private static final Duration IDENTIFIED = Duration.ofSeconds(10);

  /** A screen asks every second; one that has not for so long is off, or without network. */
  private static final Duration AWAY = Duration.ofSeconds(45);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String tokenHash;
  private String code;
  private Instant askedAt;
  private Instant pairedAt;
  private String name = "";

  @Enumerated(EnumType.STRING)
  private DisplayPart part = DisplayPart.WALL;

  @Enumerated(EnumType.STRING)
  private DisplayGround ground = DisplayGround.PAPER;

  private boolean safeArea;

  @Enumerated(EnumType.STRING)
  private DisplayMode mode = DisplayMode.LIVE;

  private Instant identifiedAt;
  private int reloads;
  private Instant seenAt;
  private String pixels;

  protected Display() {}

  Display(String tokenHash) {
    this.tokenHash = tokenHash;
  }

  /** Shows a code, and a fresh one when nobody typed it in for a while. */
  void ask(int freshCode, Instant now) {
    boolean shown = askedAt != null && now.isBefore(askedAt.plus(SHOWN));
    if (isPaired() || shown) return;
    code = String.format("%06d", freshCode);
    askedAt = now;
  }

  void pair(Instant now) {
    pairedAt = now;
  }

  void describe(DescribeDisplay described) {
    name = described.name();
    part = described.part();
    ground = described.ground();
    safeArea = described.safe();
  }

  void turn(DisplayMode to) {
    mode = to;
  }

  void identify(Instant now) {
    identifiedAt = now;
  }

  void reload() {
    reloads++;
  }

  DisplaySettings settings(Instant now) {
    boolean identified = identifiedAt != null && now.isBefore(identifiedAt.plus(IDENTIFIED));
    return new DisplaySettings(name(), part, ground, safeArea, mode, identified, reloads);
  }

  /** Whether it was heard of a moment ago. */
  public boolean isThere(Instant now) {
    return seenAt != null && now.isBefore(seenAt.plus(AWAY));
  }

  public Long id() {
    return id;
  }

  /** Six digits that the screen shows. */
  public String code() {
    return code;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public boolean isPaired() {
    return pairedAt != null;
  }

  public Instant pairedAt() {
    return pairedAt;
  }

  /** What the crew calls it; its code where nobody named it. */
  public String name() {
    return name.isEmpty() ? code : name;
  }

  public DescribeDisplay described() {
    return new DescribeDisplay(name, part, ground, safeArea);
  }

  public DisplayMode mode() {
    return mode;
  }

  String pixels() {
    return pixels;
  }

  /** When it last asked, or null. */
  public Instant seenAt() {
    return seenAt;
  }

  /** Its width and height, as 1920 × 1080; "" until it has said so. */
  public String size() {
    return pixels == null ? "" : pixels.replace("x", " × ");
  }
}
