package city.accord.signing.runsheet;

import static city.accord.signing.runsheet.CueState.*;
import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.NotThere;
import city.accord.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a ceremony is called. GO ends the cue that runs and starts the next; a cue may
 * be skipped, and the last call taken back. While it is held, nothing is called. What has been
 * called is no longer edited.
 */
@Entity
public class RunSheet {

  static final int MAX_CUES = 80;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private int turn;
  private Long ceremonyId;
  private Instant startsAt;
  private Instant heldAt;
  private Instant standbyAt;
  private String message;

  @OneToMany(mappedBy = "runSheet", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Cue> cues = new ArrayList<>();

  protected RunSheet() {}

  /**
   * @param startsAt when the first cue is planned
   */
  RunSheet(long ceremonyId, Instant startsAt) {
    this.ceremonyId = ceremonyId;
    this.startsAt = startsAt;
  }

  /**
   * Starts the next cue; after the last one, ends it and with it the sheet.
   *
   * @return the cue that has started; empty at the end of the sheet
   * @throws RunSheetHeld while it is held
   * @throws NothingToCall when the sheet has ended
   */
  Optional<Cue> go(Instant now) {
    if (isHeld()) throw new RunSheetHeld();
    Optional<Cue> next = next();
    if (next.isEmpty() && running().isEmpty()) throw new NothingToCall();
    running().ifPresent(cue -> cue.end(now));
    next.ifPresent(cue -> cue.start(now));
    standbyAt = null;
    return next;
  }

  /**
   * Announces the next cue: all screens backstage count three, two, one. GO is still said.
   *
   * @throws RunSheetHeld while it is held
   * @throws NothingToCall where no cue is left
   */
  void standBy(Instant now) {
    if (isHeld()) throw new RunSheetHeld();
    if (next().isEmpty()) throw new NothingToCall();
    standbyAt = now;
  }

  /** Leaves the next cue out. */
  Cue skip() {
    Cue next = next().orElseThrow(NothingToCall::new);
    next.skip();
    return next;
  }

  /** Takes the last GO or skip back. What a cue has set off stays done. */
  Cue back() {
    Cue last = last(WAITING, false).orElseThrow(NothingToCall::new);
    if (last.state() == DONE) {
      last.runOn();
      return last;
    }
    boolean ran = last.state() == RUNNING;
    last.rewind();
    if (ran) last(DONE, true).ifPresent(Cue::runOn);
    return last;
  }

  private Optional<Cue> last(CueState state, boolean wanted) {
    for (int i = cues.size() - 1; i >= 0; i--)
      if ((cues.get(i).state() == state) == wanted) return Optional.of(cues.get(i));
    return Optional.empty();
  }

  void hold(Instant now) {
    if (!isHeld()) heldAt = now;
    standbyAt = null;
  }

  void resume() {
    heldAt = null;
  }

  /** Begins from the top, as after a rehearsal. */
  void rewind() {
    cues.forEach(Cue::rewind);
    heldAt = null;
    standbyAt = null;
    message = null;
  }

  /** Puts a line before whoever speaks; none takes it away. */
  void say(String line) {
    message = line;
  }

  void startAt(Instant instant) {
    startsAt = instant;
  }

  /** Adds a cue at the end. */
  Cue add(DescribeCue described) {
    if (cues.size() == MAX_CUES) throw new TooManyCues(MAX_CUES);
    Cue cue = new Cue(this, cues.size() + 1, described);
    cues.add(cue);
    return cue;
  }

  /**
   * @throws CueCalled if it is no longer to come
   */
  void change(Cue cue, DescribeCue described) {
    requireUncalled(cue);
    cue.describe(described);
  }

  /** Moves a cue by one place, among those that are still to be called. */
  void move(Cue cue, boolean up) {
    requireUncalled(cue);
    int at = cues.indexOf(cue);
    int to = up ? at - 1 : at + 1;
    if (to < 0 || to == cues.size() || !cues.get(to).isWaiting()) return;
    Collections.swap(cues, at, to);
    number();
  }

  void remove(Cue cue) {
    requireUncalled(cue);
    cues.remove(cue);
    number();
  }

  private static void requireUncalled(Cue cue) {
    if (!cue.isWaiting()) throw new CueCalled();
  }

  private void number() {
    for (int i = 0; i < cues.size(); i++) cues.get(i).moveTo(i + 1);
  }

  Cue cue(long cueId) {
    return cues.stream()
        .filter(one -> one.id() == cueId)
        .findFirst()
        .orElseThrow(() -> new NotThere(cueId));
  }

  /** Whether any cue has been called. */
  boolean hasBegun() {
    return cues.stream().anyMatch(cue -> !cue.isWaiting());
  }

  /** The cue that GO would start. */
  public Optional<Cue> next() {
    return cues.stream().filter(Cue::isWaiting).findFirst();
  }

  public Optional<Cue> running() {
    return cues.stream().filter(cue -> cue.state() == RUNNING).findFirst();
  }

  /** Whether a cue that reveals the finale is still to come. */
  boolean awaitsReveal() {
    return cues.stream().anyMatch(cue -> cue.isWaiting() && cue.action() == CueAction.REVEAL);
  }

  /** Whoever calls or edits takes a turn; a line to the speaker is none. */
  void takeTurn() {
    turn++;
  }

  /** Rises with every call and edit: who does either says which turn they have seen. */
  public int turn() {
    return turn;
  }

  /** Rises with every change: a screen that shows an older one is stale. */
  public int version() {
    return version;
  }

  public Long ceremonyId() {
    return ceremonyId;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public boolean isHeld() {
    return heldAt != null;
  }

  /** When the next cue was announced, or null. */
  public Instant standbyAt() {
    return standbyAt;
  }

  /** The line that whoever speaks has before them, or null. */
  public String message() {
    return message;
  }

  public List<Cue> cues() {
    return List.copyOf(cues);
  }

  /** A run sheet is as long as this: more would be a programme. */
  public static class TooManyCues extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyCues(int most) {
      super(most);
    }
  }

  /** What has been called is history: it is neither edited nor moved. */
  public static class CueCalled extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** There is nothing (more) to call, or to take back. */
  public static class NothingToCall extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The run sheet is held: nothing is called until it goes on. */
  public static class RunSheetHeld extends Refused {

    private static final long serialVersionUID = 1;
  }
}
