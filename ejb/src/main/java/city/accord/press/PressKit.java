package city.accord.press;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All that the press takes away at once, as it was at one moment; it never changes once made. */
@Entity
public class PressKit {

  /** A kit of which nothing is heard for so long was made on a server that stopped. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration RETRY = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;

  @Enumerated(EnumType.STRING)
  private KitKind kind;

  private String contents;
  private Instant askedAt;
  private Instant reachedAt;
  private int filesWanted;
  private int filesMade;
  private Instant madeAt;
  private Instant failedAt;
  private long size;
  private String sha256;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "press_kit_statement", joinColumns = @JoinColumn(name = "kit_id"))
  @OrderColumn(name = "position")
  @Column(name = "slug")
  private List<String> statements = new ArrayList<>();

  protected PressKit() {}

  PressKit(
      long summitId,
      KitKind kind,
      String contents,
      Collection<String> statements,
      int filesWanted,
      Instant now) {
    this.summitId = summitId;
    this.kind = kind;
    this.contents = contents;
    this.statements = new ArrayList<>(statements);
    this.filesWanted = filesWanted;
    this.askedAt = now;
    this.reachedAt = now;
  }

  /**
   * @param wanted how many there are to be, as far as that is known by now
   */
  void reach(int files, int wanted, Instant now) {
    filesMade = files;
    filesWanted = wanted;
    reachedAt = now;
  }

  void finish(long bytes, Instant now) {
    filesMade = filesWanted;
    size = bytes;
    madeAt = now;
  }

  void tag(String hash) {
    sha256 = hash;
  }

  /** Further things are in it that became public while it was made. */
  void holdAlso(Collection<String> open) {
    open.stream().filter(one -> !statements.contains(one)).forEach(statements::add);
  }

  void fail(Instant now) {
    failedAt = now;
  }

  /**
   * @param open the slugs of the statements that are public
   */
  KitState state(Collection<String> open, Instant now) {
    if (!open.containsAll(statements)) return KitState.HIDDEN;
    if (madeAt != null) return KitState.READY;
    return isUnderWay(now) ? KitState.MAKING : KitState.FAILED;
  }

  /** Whether a server is making it, as far as is known. */
  boolean isUnderWay(Instant now) {
    return madeAt == null && failedAt == null && now.isBefore(reachedAt.plus(PATIENCE));
  }

  /** Whether no other one of the same contents is to be begun; what failed is tried again later. */
  boolean isEnough(Collection<String> open, boolean again, Instant now) {
    return switch (state(open, now)) {
      case MAKING -> true;
      case READY -> !again;
      case FAILED -> !again && now.isBefore(askedAt.plus(RETRY));
      case HIDDEN -> false;
    };
  }

  long summitId() {
    return summitId;
  }

  Instant askedAt() {
    return askedAt;
  }

  Long id() {
    return id;
  }

  KitKind kind() {
    return kind;
  }

  String contents() {
    return contents;
  }

  KitRow row(Collection<String> open, Instant now) {
    return new KitRow(id, state(open, now), askedAt, madeAt, filesMade, filesWanted, size, sha256);
  }
}
