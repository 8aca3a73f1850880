package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.CeremonyState.*;
import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.declaration.DeclarationVersion;
import city.accord.signing.order.Order;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One signing of one frozen declaration. It is prepared with its slots, rehearsed as often as
 * wanted, opened once, held and gone on with at will, and closed when every slot is settled; then
 * it is sealed, and a sealed declaration takes no more ink. Published, it belongs to everyone.
 */
@Entity
public class Ceremony {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "declaration_version_id")
  private DeclarationVersion declarationVersion;

  @Enumerated(EnumType.STRING)
  private CeremonyState state = PREPARED;

  private String nonce;
  private Instant scheduledAt;
  private LocalizedText place;
  private LocalizedText consent;
  private String orderRule = Order.AS_INVITED.code();
  private String orderReason;
  private Instant rehearsedAt;
  private Instant openedAt;
  private Instant closedAt;
  private Instant sealedAt;
  private Instant publishedAt;
  private String fingerprint;
  private boolean veiled;
  private int auditCount;
  private String auditHead = AuditLink.BEFORE_THE_FIRST;

  @OneToMany(mappedBy = "ceremony", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Slot> slots = new ArrayList<>();

  protected Ceremony() {}

  /**
   * @param nonce 256 random bits in hexadecimal: no other ceremony's ink fits this one
   * @param consent the sentence that each signatory agrees to before the pen
   */
  public Ceremony(
      DeclarationVersion declarationVersion,
      String nonce,
      Instant scheduledAt,
      LocalizedText place,
      LocalizedText consent) {
    this.declarationVersion = declarationVersion;
    this.nonce = nonce;
    this.scheduledAt = scheduledAt;
    this.place = place;
    this.consent = consent;
  }

  /**
   * Gives the next place in the order of precedence to a signatory.
   *
   * @throws NoMoreSlots if the frozen layout has no further slot
   */
  Slot assign(Signatory signatory) {
    if (state != PREPARED) throw new OutOfOrder(state);
    List<Integer> aspects = declarationVersion.content().layout().aspects();
    if (slots.size() == aspects.size()) throw new NoMoreSlots(aspects.size());
    Slot slot = new Slot(this, slots.size() + 1, signatory, aspects.get(slots.size()));
    slots.add(slot);
    return slot;
  }

  void rehearse(Instant now) {
    become(REHEARSING);
    rehearsedAt = now;
  }

  /** Takes away all that the rehearsal left; tablets stay paired. */
  void clearRehearsal() {
    if (state != REHEARSING) throw new OutOfOrder(state);
    slots.forEach(Slot::forgetRehearsal);
  }

  /**
   * Everything is in place for the pens to open.
   *
   * @throws RehearsalNotCleared if a slot still shows what was rehearsed
   */
  void ready() {
    if (slots.isEmpty()) throw new NobodySigns();
    if (state == REHEARSING && slots.stream().anyMatch(Slot::isTouched))
      throw new RehearsalNotCleared();
    become(READY);
  }

  /** Opens the pens, for good. */
  void open(Instant now) {
    become(OPEN);
    openedAt = now;
  }

  void hold() {
    become(HELD);
  }

  void goOn() {
    if (state != HELD) throw new OutOfOrder(state);
    become(OPEN);
  }

  /**
   * Closes the pens: the sealing begins. Closing what is closing already goes on with it.
   *
   * @throws SlotsNotSettled while someone is still awaited
   * @throws NobodySigns if not one signature stands
   */
  void close(Instant now) {
    if (state == CLOSING) return;
    if (!state.mayBecome(CLOSING)) throw new OutOfOrder(state);
    long awaited = slots.stream().filter(slot -> !slot.state().isSettled()).count();
    if (awaited > 0) throw new SlotsNotSettled(awaited);
    if (signedCount() == 0) throw new NobodySigns();
    become(CLOSING);
    closedAt = now;
  }

  /** The seal is made and kept; from now on nothing about the ceremony changes but its fame. */
  void seal(String manifestFingerprint, Instant now) {
    become(SEALED);
    fingerprint = manifestFingerprint;
    sealedAt = now;
  }

  /** The finale is kept from the hall and the public until a cue reveals it. */
  void veil() {
    if (state == SEALED) veiled = true;
  }

  /** Shows the finale. What is sealed without a veil is revealed already. */
  void reveal() {
    if (state != SEALED) throw new OutOfOrder(state);
    veiled = false;
  }

  /** The slots leave their places, so that never two are on one. */
  void breakRanks() {
    requireOrderOpen();
    slots.forEach(Slot::stepAside);
  }

  /** The slots take their places in an order; each place has the shape frozen for it. */
  void lineUp(List<Slot> inOrder, Order order) {
    List<Integer> aspects = declarationVersion.content().layout().aspects();
    for (int i = 0; i < inOrder.size(); i++) inOrder.get(i).takePlace(i + 1, aspects.get(i));
    slots.sort(Comparator.comparingInt(Slot::position));
    follow(order);
  }

  /** Keeps which order the slots stand in, and why. */
  void follow(Order order) {
    orderRule = order.code();
    orderReason = order.reason();
  }

  private void requireOrderOpen() {
    if (state.compareTo(READY) > 0) throw new OutOfOrder(state);
    if (slots.stream().anyMatch(Slot::isPaired)) throw new OrderIsFixed();
  }

  void publish(Instant now) {
    become(PUBLISHED);
    publishedAt = now;
    veiled = false;
  }

  /** Declares the ceremony void: what was written in it counts for nothing. */
  void annul() {
    become(VOID);
  }

  private void become(CeremonyState next) {
    if (!state.mayBecome(next)) throw new OutOfOrder(state);
    state = next;
  }

  /** Takes the next place in the signing's chain of audit links. */
  int nextAuditSeq() {
    return auditCount + 1;
  }

  void append(AuditLink link) {
    auditCount = link.seq();
    auditHead = link.hash();
  }

  String auditHead() {
    return auditHead;
  }

  public long signedCount() {
    return slots.stream().filter(slot -> slot.state().isSigned()).count();
  }

  /** The declaration's title as it was frozen. */
  public LocalizedText title() {
    LocalizedText title = LocalizedText.EMPTY;
    for (DeclarationText text : declarationVersion.content().texts().all())
      title = title.with(text.language(), text.title());
    return title;
  }

  /** What a signatory agrees to, in the language nearest to theirs. */
  public Consent consentIn(Language language) {
    Language written =
        consent.languages().contains(language) || !consent.languages().contains(Language.EN)
            ? language
            : Language.EN;
    return new Consent(written, consent.in(written));
  }

  public Long id() {
    return id;
  }

  public DeclarationVersion declarationVersion() {
    return declarationVersion;
  }

  public CeremonyState state() {
    return state;
  }

  /** The state as the hall and the public are told: behind a veil the seal is still being set. */
  public CeremonyState shownState() {
    return veiled ? CLOSING : state;
  }

  /** Whether the finale still waits for the cue that reveals it. */
  public boolean isVeiled() {
    return veiled;
  }

  /** When a rehearsal was last begun, or null if none was held. */
  public Instant rehearsedAt() {
    return rehearsedAt;
  }

  /** 256 random bits in hexadecimal, bound into each ink hash. */
  public String nonce() {
    return nonce;
  }

  public Instant scheduledAt() {
    return scheduledAt;
  }

  public LocalizedText place() {
    return place;
  }

  /** The order in which the slots stand, and why. */
  public Order order() {
    return Order.of(orderRule, orderReason);
  }

  public LocalizedText consent() {
    return consent;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public Instant sealedAt() {
    return sealedAt;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  /** SHA-256 of the sealed manifest, in hexadecimal; null before the seal. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The slots in the order of precedence. */
  public List<Slot> slots() {
    return List.copyOf(slots);
  }
}
