package city.accord.print;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Shortened;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Badges or place cards that were printed together, on record for good. Its file is not kept: it is
 * drawn from the people's records each time it is downloaded.
 */
@Entity
public class PrintRun {

  static final int MAX_REASON = 200;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;

  @Enumerated(EnumType.STRING)
  private CardSize size;

  @Enumerated(EnumType.STRING)
  private Placement placement;

  private String printedBy;
  private Instant printedAt;
  private String reason;
  private int people;
  private Long poolId;

  @ElementCollection
  @CollectionTable(name = "print_run_card", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "position")
  private List<PrintedCard> cards = new ArrayList<>();

  protected PrintRun() {}

  PrintRun(long summitId, PrintCards command, List<PrintedCard> cards, String who, Instant now) {
    this.summitId = summitId;
    this.size = command.size();
    this.placement = command.placement();
    this.printedBy = who;
    this.printedAt = now;
    this.reason = command.reason() == null ? null : Shortened.to(MAX_REASON, command.reason());
    this.cards.addAll(cards);
    this.people = cards.size();
  }

  /** The cards of a pool, on sheets. */
  PrintRun(long summitId, long poolId, List<PrintedCard> cards, String who, Instant now) {
    this.summitId = summitId;
    this.poolId = poolId;
    this.size = CardSize.POOL;
    this.placement = Placement.SHEETS;
    this.printedBy = who;
    this.printedAt = now;
    this.cards.addAll(cards);
    this.people = cards.size();
  }

  public Long id() {
    return id;
  }

  public long summitId() {
    return summitId;
  }

  public CardSize size() {
    return size;
  }

  public Placement placement() {
    return placement;
  }

  public String printedBy() {
    return printedBy;
  }

  public Instant printedAt() {
    return printedAt;
  }

  /** Why people got another badge who had one already, or null. */
  public String reason() {
    return reason;
  }

  /** Of which pool the cards are; null for badges and place cards. */
  Long poolId() {
    return poolId;
  }

  public int people() {
    return people;
  }

  /** In the order of the cards. */
  List<PrintedCard> cards() {
    return cards;
  }
}
