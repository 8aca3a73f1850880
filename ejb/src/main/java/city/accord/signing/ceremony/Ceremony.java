package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.CeremonyState.*;
import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.Sha256;
import city.accord.emblem.Mark;
import city.accord.emblem.ShownMarks;
import city.accord.signing.canonical.Json;
import city.accord.signing.declaration.DeclarationVersion;
import city.accord.signing.order.Order;
import city.accord.signing.order.Originals;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One signing of one frozen declaration. It is prepared with its slots, rehearsed any number of
 * times, opened once, held and resumed any number of times, and closed when every slot is settled.
 * Then it is sealed, after which it takes no more ink, and published.
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

  private String nonce;
  private String hostImage;
  @Embedded private CeremonyPlan plan;
  @Embedded private Progress progress = new Progress();
  @Embedded private ChosenOrder order = new ChosenOrder(Order.AS_INVITED);
  @Embedded private AuditEnd audit = new AuditEnd();
  @Embedded private ProofApproval proof;

  @OneToMany(mappedBy = "ceremony", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Slot> slots = new ArrayList<>();

  protected Ceremony() {}

  /**
   * @param nonce 256 random bits in hexadecimal: no other ceremony's ink fits this one
   */
  public Ceremony(DeclarationVersion declarationVersion, String nonce, CeremonyPlan plan) {
    this.declarationVersion = declarationVersion;
    this.nonce = nonce;
    this.plan = plan;
  }

  /**
   * Assigns the next slot, in the order of precedence, to a signatory.
   *
   * @throws NoMoreSlots if the frozen layout has no further slot
   */
  Slot assign(Signatory signatory) {
    progress.require(PREPARED);
    List<Integer> aspects = aspects();
    if (slots.size() == aspects.size()) throw new NoMoreSlots(aspects.size());
    Slot slot = new Slot(this, slots.size() + 1, signatory, aspects.get(slots.size()));
    slots.add(slot);
    return slot;
  }

  /** Moves the ceremony to another time; not once the pens have opened. */
  void scheduleAt(Instant at) {
    if (state().compareTo(READY) > 0) throw new WrongState(state());
    plan = plan.at(at);
  }

  /** Gives the ceremony another name at the desk; the sealed file does not contain it. */
  void rename(LocalizedText name) {
    plan = plan.named(name);
  }

  /**
   * Names the witness on the wall, until the declaration is sealed; the file names who attested.
   */
  void nameWitness(LocalizedText witness) {
    requireUnsealed();
    plan = plan.witnessedBy(witness);
  }

  /** Shows other pictures beside the names, until the pens open. */
  void showMarks(ShownMarks marks) {
    if (state().compareTo(READY) > 0) throw new WrongState(state());
    plan = plan.showing(marks);
  }

  /** Chooses the documents that the seal consists of, until the pens open. */
  void sealIn(Originals originals) {
    if (state().compareTo(READY) > 0) throw new WrongState(state());
    plan = plan.sealedIn(originals);
    requireOriginals();
  }

  /**
   * @throws Originals.TooManyParties if each party cannot have an original of its own
   */
  void requireOriginals() {
    Set<LocalizedText> parties = new HashSet<>();
    for (Slot slot : slots) {
      Signatory signatory = slot.signatory();
      parties.add(signatory.place().isEmpty() ? signatory.name() : signatory.place());
    }
    plan.originals().require(parties.size());
  }

  void rehearse(Instant now) {
    progress.rehearse(now);
  }

  /** Removes what the rehearsal left; tablets stay paired and keep their state. */
  void clearRehearsal() {
    progress.require(REHEARSING);
    slots.forEach(Slot::clearRehearsal);
  }

  /**
   * Records that an officer has approved the proof of paper and wall.
   *
   * @param seen the {@link #proofHash()} of what they looked at
   * @throws ProofChanged if names, places, titles or order have changed since
   */
  void approveProof(String seen, String officer, Instant now) {
    if (state().compareTo(READY) > 0) throw new WrongState(state());
    if (!proofHash().equals(seen)) throw new ProofChanged();
    proof = new ProofApproval(seen, now, officer);
  }

  /** Whether the approved proof is still the current one. */
  public boolean isProofApproved() {
    return proof != null && proofHash().equals(proof.hash());
  }

  /** The latest approval, even if names have changed since; null if there is none. */
  public ProofApproval proof() {
    return proof;
  }

  /**
   * SHA-256 of what the proof shows: the frozen text, the place, and the signatories in their
   * order.
   */
  public String proofHash() {
    List<Object> shown = new ArrayList<>();
    shown.add(declarationVersion.contentHash());
    shown.addAll(plan.place().asMap().values());
    if (plan.originals() != Originals.ONE) shown.add(plan.originals().name());
    for (Slot slot : slots) {
      shown.add(String.valueOf(slot.position()));
      shown.addAll(slot.signatory().printed());
      if (slot.mark() != null) shown.add(slot.mark().image());
    }
    return Sha256.hex(Json.canonical(shown));
  }

  /**
   * Everything is in place for the pens to open.
   *
   * @throws RehearsalNotCleared if a slot still shows what was rehearsed
   * @throws ProofNotApproved unless an officer has approved the proof as it is now
   */
  void ready() {
    if (slots.isEmpty()) throw new NobodySigns();
    requireOriginals();
    if (state() == REHEARSING && slots.stream().anyMatch(Slot::isTouched))
      throw new RehearsalNotCleared();
    if (!isProofApproved()) throw new ProofNotApproved();
    progress.ready();
  }

  /**
   * Opens the pens, for good.
   *
   * @throws ProofNotApproved if a name has changed since the proof was approved
   */
  void open(Instant now) {
    if (state() == READY && !isProofApproved()) throw new ProofNotApproved();
    progress.open(now);
  }

  /** The emblem of the summit's host is from now on as it was when the pens opened. */
  void keepHostEmblem(Mark emblem) {
    hostImage = emblem == null ? null : emblem.image();
  }

  /**
   * The emblem of the summit's host, or null.
   *
   * @param present what the host shows now
   */
  public Mark hostEmblem(Mark present) {
    return state().hasOpened() ? Mark.emblem(hostImage) : present;
  }

  void hold() {
    progress.hold();
  }

  void resume() {
    progress.resume();
  }

  /**
   * Closes the pens, so that sealing begins. Does nothing if the ceremony is closing already.
   *
   * @throws SlotsNotSettled while someone is still awaited
   * @throws NobodyHasSigned if not one signature stands
   */
  void close(Instant now) {
    if (state() == CLOSING) return;
    progress.requireMayBecome(CLOSING);
    long awaited = slots.stream().filter(slot -> !slot.state().isSettled()).count();
    if (awaited > 0) throw new SlotsNotSettled(awaited);
    if (signedCount() == 0) throw new NobodyHasSigned();
    progress.close(now);
  }

  /** The sealed file is stored: from now on only publication changes the ceremony. */
  public void seal(String manifestFingerprint, Instant now) {
    progress.seal(manifestFingerprint, now);
  }

  /** Withholds the finale from the hall and the public until a cue reveals it. */
  public void veil() {
    progress.veil();
  }

  /** Shows the finale that was withheld. */
  void reveal() {
    progress.reveal();
  }

  /** Frees the positions of all slots, because no two slots may share one in the database. */
  void vacatePositions() {
    requireOrderOpen();
    slots.forEach(Slot::vacatePosition);
  }

  /**
   * Gives the slots their positions in an order, one group after the other; each position has the
   * shape frozen for it.
   */
  void reorder(List<Slot> inOrder, Order chosen) {
    List<Integer> aspects = aspects();
    List<Slot> byGroup =
        inOrder.stream()
            .sorted(Comparator.comparingInt(slot -> slot.signatory().groupNumber()))
            .toList();
    for (int i = 0; i < byGroup.size(); i++) byGroup.get(i).moveTo(i + 1, aspects.get(i));
    slots.sort(Comparator.comparingInt(Slot::position));
    follow(chosen);
  }

  /** Records which order the slots are in, and why. */
  void follow(Order chosen) {
    order = new ChosenOrder(chosen);
  }

  private void requireOrderOpen() {
    if (state().compareTo(READY) > 0) throw new WrongState(state());
    if (slots.stream().anyMatch(Slot::isPaired)) throw new OrderIsFixed();
  }

  void publish(Instant now) {
    progress.publish(now);
  }

  /** Declares the ceremony void: no signature in it counts. */
  void annul() {
    progress.annul();
  }

  /** Signatories and slots may change only until the sealing begins. */
  public void requireUnsealed() {
    progress.requireUnsealed();
  }

  AuditEnd audit() {
    return audit;
  }

  private List<Integer> aspects() {
    return declarationVersion.content().layout().aspects();
  }

  public long signedCount() {
    return slots.stream().filter(slot -> slot.state().isSigned()).count();
  }

  /** What the desk calls it: its own name, else the declaration's title. */
  public LocalizedText name() {
    return plan.name().isEmpty() ? title() : plan.name();
  }

  /** The declaration's title as it was frozen. */
  public LocalizedText title() {
    return declarationVersion.content().texts().title();
  }

  /** What a signatory agrees to, in the language nearest to theirs. */
  public Consent consentIn(Language language) {
    return plan.consentIn(language);
  }

  public Long id() {
    return id;
  }

  public DeclarationVersion declarationVersion() {
    return declarationVersion;
  }

  public CeremonyState state() {
    return progress.state();
  }

  /** Its state, and when it reached each state. */
  public Progress progress() {
    return progress;
  }

  /** The state that the hall and the public see: closing, while the finale is withheld. */
  public CeremonyState shownState() {
    return progress.shownState();
  }

  /** 256 random bits in hexadecimal, bound into each ink hash. */
  public String nonce() {
    return nonce;
  }

  public CeremonyPlan plan() {
    return plan;
  }

  /** The order of the slots, and the reason for it. */
  public Order order() {
    return order.order();
  }

  /** The name of the group that begins with a slot; empty for all other slots. */
  public LocalizedText heading(Slot slot) {
    int before = slots.indexOf(slot) - 1;
    boolean begins =
        before < 0 || slots.get(before).signatory().groupNumber() != slot.signatory().groupNumber();
    return begins ? slot.signatory().groupName() : LocalizedText.EMPTY;
  }

  /** The slots in the order of precedence, one group after the other. */
  public List<Slot> slots() {
    return List.copyOf(slots);
  }

  /** A tablet is paired already, so the order can no longer change. */
  public static class OrderIsFixed extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The frozen layout has no further slot. */
  public static class NoMoreSlots extends Refused {

    private static final long serialVersionUID = 1;

    public NoMoreSlots(int most) {
      super(most);
    }
  }

  /** Some signatories are still awaited. */
  public static class SlotsNotSettled extends Refused {

    private static final long serialVersionUID = 1;

    public SlotsNotSettled(long awaited) {
      super(awaited);
    }
  }

  /** Nobody has approved the proof of paper and wall, or not as it is now. */
  public static class ProofNotApproved extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The proof has changed since the officer opened it. */
  public static class ProofChanged extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The slots still contain ink of the rehearsal. */
  public static class RehearsalNotCleared extends Refused {

    private static final long serialVersionUID = 1;
  }
}
