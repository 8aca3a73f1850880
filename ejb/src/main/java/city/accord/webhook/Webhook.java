package city.accord.webhook;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.VisibleText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An address of another system, and what it is told of. One that takes nothing for days is switched
 * off; an officer switches it on again.
 */
@Entity
public class Webhook {

  static final int MAX_NAME = 100;

  /** So long both secrets sign after a new one was made. */
  static final Duration OVERLAP = Duration.ofDays(1);

  /** After so long without one message that arrived, it is switched off. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String name;
  private String address;
  private String kinds;
  private String keyPrint;
  private String salt;
  private String oldSalt;
  private Instant oldUntil;
  private String madeBy;
  private Instant madeAt;
  private Instant failingSince;
  private Instant offAt;

  @Enumerated(EnumType.STRING)
  private OffBecause offBecause;

  protected Webhook() {}

  Webhook(long summitId, SaveWebhook command, WebhookKey key, String madeBy, Instant now) {
    this.summitId = summitId;
    this.madeBy = madeBy;
    this.madeAt = now;
    this.keyPrint = key.print();
    this.salt = random();
    change(command);
  }

  /**
   * Tells it of other things, or at another address.
   *
   * @throws NothingToTell where it would be told of nothing
   * @throws NameMissing where nobody could tell it from others
   */
  final void change(SaveWebhook command) {
    if (command.name() == null || VisibleText.isBlank(command.name())) throw new NameMissing();
    VisibleText.require(command.name());
    if (command.kinds().isEmpty()) throw new NothingToTell();
    name = command.name().strip();
    address = command.address();
    kinds = typesOf(command.kinds());
  }

  private static String typesOf(Collection<WebhookKind> some) {
    return WebhookKind.choosable().stream()
        .filter(some::contains)
        .map(WebhookKind::type)
        .collect(Collectors.joining(" "));
  }

  /** Makes a new secret; the one before signs as well for a day. */
  void rotate(WebhookKey key, Instant now) {
    boolean sameKey = isUnder(key);
    oldSalt = sameKey ? salt : null;
    oldUntil = sameKey ? now.plus(OVERLAP) : null;
    keyPrint = key.print();
    salt = random();
  }

  private static String random() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** What its messages are signed with now, the newest first. */
  List<WebhookSecret> secrets(WebhookKey key, Instant now) {
    return isOldValid(now)
        ? List.of(key.secret(salt), key.secret(oldSalt))
        : List.of(key.secret(salt));
  }

  private boolean isOldValid(Instant now) {
    return oldSalt != null && now.isBefore(oldUntil);
  }

  boolean hears(WebhookKind kind) {
    return offAt == null && kinds().contains(kind);
  }

  /** A message arrived. */
  void arrived() {
    failingSince = null;
  }

  /**
   * A message did not arrive.
   *
   * @return whether that was one too many, so that it is off from now on
   */
  boolean failed(boolean gone, Instant now) {
    if (offAt != null) return false;
    if (failingSince == null) failingSince = now;
    if (gone) turnOff(OffBecause.GONE, now);
    else if (!now.isBefore(failingSince.plus(PATIENCE))) turnOff(OffBecause.FAILED, now);
    return offAt != null;
  }

  void turnOff(OffBecause why, Instant now) {
    if (offAt != null) return;
    offAt = now;
    offBecause = why;
  }

  void turnOn() {
    offAt = null;
    offBecause = null;
    failingSince = null;
  }

  /** Whether its secrets come from this key. */
  boolean isUnder(WebhookKey key) {
    return keyPrint.equals(key.print());
  }

  OffBecause offBecause() {
    return offBecause;
  }

  boolean isOff() {
    return offAt != null;
  }

  List<WebhookKind> kinds() {
    return Arrays.stream(kinds.split(" ")).flatMap(it -> WebhookKind.of(it).stream()).toList();
  }

  WebhookRow row(WebhookKey key, Instant now) {
    return new WebhookRow(
        id,
        version,
        name,
        address,
        kinds(),
        madeBy,
        madeAt,
        isOldValid(now) ? oldUntil : null,
        !isUnder(key),
        failingSince,
        offAt,
        offBecause);
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  long summitId() {
    return summitId;
  }

  String name() {
    return name;
  }

  String address() {
    return address;
  }

  String madeBy() {
    return madeBy;
  }

  /** It has no name. */
  public static class NameMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  /** It would be told of nothing. */
  public static class NothingToTell extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "kinds";
    }
  }
}
