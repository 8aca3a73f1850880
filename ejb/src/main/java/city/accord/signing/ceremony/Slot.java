package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.SlotState.*;
import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The place on the declaration where one signatory's ink goes. A tablet is paired with it by a code
 * issued for it; the signatory reads, writes and confirms there. Once confirmed, only reopening it
 * before the seal lets another pen in.
 */
@Entity
public class Slot {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  @ManyToOne private Ceremony ceremony;
  private int position;
  private Long attendeeId;
  private LocalizedText name;
  private LocalizedText title;
  private LocalizedText place;
  private String emblem;
  private boolean remote;
  private int aspect;

  @Enumerated(EnumType.STRING)
  private SlotState state = ASSIGNED;

  private Long attemptId;
  private String inkHash;
  private Language consentLanguage;
  private String consentHash;
  private Instant confirmedAt;
  private LocalizedText proxyName;
  private String proxyAuthority;
  private String reason;
  private Instant helpAskedAt;
  private String tabletTokenHash;
  private Instant tabletPairedAt;

  protected Slot() {}

  Slot(Ceremony ceremony, int position, Signatory signatory, int aspect) {
    this.ceremony = ceremony;
    this.position = position;
    this.attendeeId = signatory.attendeeId();
    this.name = signatory.name();
    this.title = signatory.title();
    this.place = signatory.place();
    this.emblem = signatory.emblem();
    this.remote = signatory.remote();
    this.aspect = aspect;
  }

  /** Pairs a tablet; whatever tablet was paired before is no longer. */
  void pair(String tokenHash, Instant now) {
    if (!ceremony.state().isUnsealed()) throw new OutOfOrder(ceremony.state());
    tabletTokenHash = tokenHash;
    tabletPairedAt = now;
    if (state == ASSIGNED) state = CONNECTED;
  }

  /** Ends the tablet's right to this slot; confirmed ink stays. */
  void unpair() {
    tabletTokenHash = null;
    tabletPairedAt = null;
    if (state == CONNECTED || state == READING) state = ASSIGNED;
  }

  /** The signatory has the declaration before them. */
  void read() {
    requireUnsettled();
    if (state == CONNECTED) state = READING;
  }

  /**
   * The pen has touched the slot, in a first attempt or a further one.
   *
   * @throws PensNotOpen unless the ceremony takes ink
   */
  void ink(long attempt) {
    requireUnsettled();
    if (!takesInk()) throw new PensNotOpen();
    attemptId = attempt;
    state = INKING;
  }

  /**
   * The signatory stands by what they wrote. To confirm the same attempt again changes nothing, so
   * that a lost answer can be asked for once more.
   */
  void confirm(long attempt, String boundInkHash, Consent consent, Instant now) {
    if (isConfirmed(attempt)) return;
    requireUnsettled();
    if (!ceremony.state().takesInk()) throw new PensNotOpen();
    if (state != INKING || attemptId != attempt) throw new NothingWritten();
    inkHash = boundInkHash;
    consentLanguage = consent.language();
    consentHash = consent.hash();
    confirmedAt = now;
    helpAskedAt = null;
    state = proxyName == null || proxyName.isEmpty() ? CONFIRMED : BY_PROXY;
  }

  /** Whether this very attempt has been confirmed already. */
  boolean isConfirmed(long attempt) {
    return state.isSigned() && attemptId == attempt;
  }

  void decline(String why) {
    settle(DECLINED, why);
  }

  void missing(String why) {
    settle(ABSENT, why);
  }

  private void settle(SlotState as, String why) {
    if (!ceremony.state().isUnsealed()) throw new OutOfOrder(ceremony.state());
    requireUnsettled();
    reason = why;
    helpAskedAt = null;
    state = as;
  }

  /** Someone else signs here in the signatory's stead, on an authority that goes on record. */
  void entrust(LocalizedText proxy, String authority) {
    if (!ceremony.state().isUnsealed()) throw new OutOfOrder(ceremony.state());
    requireUnsettled();
    if (proxy.isEmpty() || authority == null || authority.isBlank())
      throw new ProxyWithoutAuthority();
    proxyName = proxy;
    proxyAuthority = authority.strip();
  }

  /** Opens the slot anew before the seal: what was confirmed in it no longer counts. */
  void reopen() {
    if (!ceremony.state().isUnsealed()) throw new OutOfOrder(ceremony.state());
    if (!state.isSettled()) throw new SlotNotSettled();
    startOver();
    proxyName = null;
    proxyAuthority = null;
    reason = null;
  }

  void forgetRehearsal() {
    startOver();
  }

  private void startOver() {
    state = tabletTokenHash == null ? ASSIGNED : CONNECTED;
    attemptId = null;
    inkHash = null;
    consentLanguage = null;
    consentHash = null;
    confirmedAt = null;
    helpAskedAt = null;
  }

  void askForHelp(Instant now) {
    helpAskedAt = now;
  }

  void helped() {
    helpAskedAt = null;
  }

  private void requireUnsettled() {
    if (state.isSettled()) throw new SlotSettled();
  }

  /** Whether something was read or written here that a rehearsal has to clear. */
  boolean isTouched() {
    return state.compareTo(READING) >= 0 && attemptId != null || state == DECLINED;
  }

  /** Whether a pen may write here now. */
  public boolean takesInk() {
    return ceremony.state().takesInk() && (state == READING || state == INKING);
  }

  public Long id() {
    return id;
  }

  public Ceremony ceremony() {
    return ceremony;
  }

  /** The place in the order of precedence, from 1. */
  public int position() {
    return position;
  }

  public Long attendeeId() {
    return attendeeId;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText title() {
    return title;
  }

  public LocalizedText place() {
    return place;
  }

  public String emblem() {
    return emblem;
  }

  /** Whether the signatory signs from their own city hall. */
  public boolean isRemote() {
    return remote;
  }

  /** Width by height in thousandths, as frozen in the version's layout. */
  public int aspect() {
    return aspect;
  }

  public SlotState state() {
    return state;
  }

  /** The attempt whose ink is shown here, or null. */
  public Long attemptId() {
    return attemptId;
  }

  public String inkHash() {
    return inkHash;
  }

  public Language consentLanguage() {
    return consentLanguage;
  }

  public String consentHash() {
    return consentHash;
  }

  public Instant confirmedAt() {
    return confirmedAt;
  }

  /** Who signs in the signatory's stead, or null. */
  public LocalizedText proxyName() {
    return proxyName;
  }

  public String proxyAuthority() {
    return proxyAuthority;
  }

  /** Why the slot was declined or is absent, for the protocol office alone. */
  public String reason() {
    return reason;
  }

  public Instant helpAskedAt() {
    return helpAskedAt;
  }

  public boolean isPaired() {
    return tabletTokenHash != null;
  }

  /** Whether the tablet with this token's hash is the slot's. */
  boolean isPairedWith(String tokenHash) {
    return tokenHash.equals(tabletTokenHash);
  }

  public Instant tabletPairedAt() {
    return tabletPairedAt;
  }
}
