package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.SlotState.*;
import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.emblem.Mark;
import city.accord.signing.binding.SignatoryNames;
import city.accord.text.LocalizedText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * The place on the declaration for one signatory's ink. A tablet is paired with it by a code that
 * was issued for it; on that tablet the signatory reads, writes and confirms. A confirmed slot
 * takes ink again only after it was reopened, which is possible until the declaration is sealed.
 */
@Entity
public class Slot {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  @ManyToOne private Ceremony ceremony;
  private int position;
  @Embedded private Signatory signatory;
  private int aspect;

  @Enumerated(EnumType.STRING)
  private SlotState state = ASSIGNED;

  private Long attemptId;
  @Embedded private Confirmation confirmation;
  @Embedded private Proxy proxy;
  private String reason;
  private Instant helpAskedAt;
  private String hostName;
  @Embedded private TabletPairing tablet;

  protected Slot() {}

  Slot(Ceremony ceremony, int position, Signatory signatory, int aspect) {
    this.ceremony = ceremony;
    this.position = position;
    this.signatory = signatory;
    this.aspect = aspect;
  }

  /** Replaces the signatory, or corrects their name or title; possible until the pens open. */
  void changeSignatory(Signatory changed) {
    if (ceremony.state().hasOpened() || ceremony.state() == CeremonyState.VOID)
      throw new WrongState(ceremony.state());
    signatory = changed;
  }

  void vacatePosition() {
    position = -position;
  }

  void moveTo(int place, int shape) {
    position = place;
    aspect = shape;
  }

  /** Pairs a tablet, in place of the one that was paired before. */
  public void pair(String tokenHash, Instant now) {
    ceremony.requireUnsealed();
    tablet = new TabletPairing(tokenHash, now);
    if (state == ASSIGNED) state = CONNECTED;
  }

  /** Unpairs the tablet so that another can continue; reading state and ink stay. */
  public Optional<String> release() {
    Optional<String> token = Optional.ofNullable(tablet).map(TabletPairing::tokenHash);
    tablet = null;
    if (state == CONNECTED) state = ASSIGNED;
    return token;
  }

  /** Revokes the tablet's access to this slot; confirmed ink stays. */
  public void unpair() {
    tablet = null;
    if (state == CONNECTED || state == READING) state = ASSIGNED;
  }

  /** Records that the signatory has the declaration on the screen. */
  public void read() {
    requireUnsettled();
    if (state == CONNECTED) state = READING;
  }

  /**
   * Records that the pen has touched the slot, in a first attempt or a further one.
   *
   * @throws PensNotOpen unless the ceremony takes ink
   */
  public void ink(long attempt) {
    requireUnsettled();
    if (!takesInk()) throw new PensNotOpen();
    attemptId = attempt;
    state = INKING;
  }

  /**
   * Records that the signatory confirms the attempt. Confirming the same attempt again changes
   * nothing, so that a client can repeat the request after a lost answer.
   */
  public void confirm(long attempt, String inkHash, Consent consent, Instant now) {
    if (isConfirmed(attempt)) return;
    requireUnsettled();
    if (!ceremony.state().takesInk()) throw new PensNotOpen();
    if (state != INKING || attemptId != attempt) throw new NothingWritten();
    confirmation = new Confirmation(inkHash, consent, now);
    helpAskedAt = null;
    state = proxy == null ? CONFIRMED : BY_PROXY;
  }

  /** Whether this attempt has been confirmed already. */
  public boolean isConfirmed(long attempt) {
    return state.isSigned() && attemptId == attempt;
  }

  public void decline(String why) {
    settle(DECLINED, why);
  }

  void missing(String why) {
    settle(ABSENT, why);
  }

  private void settle(SlotState as, String why) {
    ceremony.requireUnsealed();
    requireUnsettled();
    reason = why;
    helpAskedAt = null;
    state = as;
  }

  /** Lets a proxy sign on behalf of the signatory, on an authority that goes on record. */
  void entrust(LocalizedText name, String authority) {
    ceremony.requireUnsealed();
    requireUnsettled();
    proxy = new Proxy(name, authority);
  }

  /** Reopens the slot before the seal: what was confirmed in it no longer counts. */
  void reopen() {
    ceremony.requireUnsealed();
    if (!state.isSettled()) throw new SlotNotSettled();
    startOver();
    proxy = null;
    reason = null;
  }

  /** Clears what was rehearsed; it stays on record that the text was read on the slot's tablet. */
  void clearRehearsal() {
    boolean wasRead = tablet != null && (state == READING || state == INKING || state.isSigned());
    startOver();
    if (wasRead) state = READING;
  }

  private void startOver() {
    state = tablet == null ? ASSIGNED : CONNECTED;
    attemptId = null;
    confirmation = null;
    helpAskedAt = null;
  }

  public void askForHelp(Instant now) {
    helpAskedAt = now;
  }

  void helped() {
    helpAskedAt = null;
  }

  /** Names the member of staff who assists the signatory; null ends the assistance. */
  void host(String name) {
    ceremony.requireUnsealed();
    hostName = name == null || name.isBlank() ? null : name.strip();
    if (hostName != null) helpAskedAt = null;
  }

  private void requireUnsettled() {
    if (state.isSettled()) throw new SlotSettled();
  }

  /** Whether the slot has something that has to be cleared after a rehearsal. */
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

  public Signatory signatory() {
    return signatory;
  }

  /** The flag or the emblem beside the name, or null where a letter stands. */
  public Mark mark() {
    return ceremony.plan().shownMarks().of(signatory.marks());
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

  /** The signatory and their proxy, as manifests name them. */
  public SignatoryNames names() {
    return signatory.names(proxy);
  }

  /** The confirmation of the attempt, or null. */
  public Confirmation confirmation() {
    return confirmation;
  }

  /** Who signs on behalf of the signatory, or null. */
  public Proxy proxy() {
    return proxy;
  }

  /** Why the slot was declined or is absent, for the protocol office alone. */
  public String reason() {
    return reason;
  }

  public Instant helpAskedAt() {
    return helpAskedAt;
  }

  /** The member of staff who assists the signatory, or null. */
  public String hostName() {
    return hostName;
  }

  public boolean isPaired() {
    return tablet != null;
  }

  /** Whether the tablet with this token's hash is the slot's. */
  public boolean isPairedWith(String tokenHash) {
    return tablet != null && tablet.isOf(tokenHash);
  }

  /** The slot is not settled, so there is nothing to reopen. */
  public static class SlotNotSettled extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** There is no ink of this attempt to confirm. */
  public static class NothingWritten extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The slot is signed, declined or absent: only reopening it lets a pen in. */
  public static class SlotSettled extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The ceremony takes no ink now: it has not been opened, or is held, or is over. */
  public static class PensNotOpen extends Refused {

    private static final long serialVersionUID = 1;
  }
}
