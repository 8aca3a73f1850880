package city.accord.print;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.VisibleText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an organiser lays out a summit's badges in one size: those of some categories, or of all that
 * have no template of their own. While none is in use, badges have the {@link CardLayout#usual
 * usual} layout. A print that was made before follows the template as it is when its file is drawn.
 */
@Entity
public class BadgeTemplate {

  public static final int MAX_NAME = 80;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String name;

  @Enumerated(EnumType.STRING)
  private CardSize size;

  private CardLayout layout;
  private String categories = "";
  private boolean inUse;
  private String changedBy;
  private Instant changedAt;

  protected BadgeTemplate() {}

  /**
   * A template with the usual layout, not in use yet.
   *
   * @throws TemplateWithoutName where it has none
   */
  BadgeTemplate(long summitId, String name, CardSize size, String who, Instant now) {
    if (size.kind() != CardKind.BADGE) throw new IllegalArgumentException(size.name());
    this.summitId = summitId;
    this.size = size;
    change(name, CardLayout.usual(size), Set.of(), false, who, now);
  }

  /**
   * @param codes of the categories whose badges it lays out; empty for all that have no other
   * @throws TemplateWithoutName where it has no name
   * @throws CardLayout.ElementLeavesCard where something would be cut off
   */
  final void change(
      String newName,
      CardLayout newLayout,
      Collection<String> codes,
      boolean isUsed,
      String who,
      Instant now) {
    if (newName == null || VisibleText.isBlank(newName)) throw new TemplateWithoutName();
    newLayout.require(size);
    name = newName.strip();
    layout = newLayout;
    categories = String.join(" ", new TreeSet<>(codes));
    inUse = isUsed;
    changedBy = who;
    changedAt = now;
  }

  /** Takes over what stands where on another of the same size. */
  void copy(BadgeTemplate other) {
    if (other.size == size) layout = other.layout;
  }

  /**
   * What stands where on the badge of somebody in a category.
   *
   * @param templates those in use, of one size
   * @param usual where none of them is for the category
   */
  static CardLayout layoutOf(String category, List<BadgeTemplate> templates, CardLayout usual) {
    return templates.stream()
        .filter(one -> one.categories().isEmpty() || one.categories().contains(category))
        .min(Comparator.comparing(one -> one.categories().isEmpty()))
        .map(BadgeTemplate::layout)
        .orElse(usual);
  }

  /** Whether both would lay out the same badges. */
  boolean rivals(BadgeTemplate other) {
    if (this == other || size != other.size || !inUse || !other.inUse) return false;
    if (categories().isEmpty() || other.categories().isEmpty())
      return categories().isEmpty() && other.categories().isEmpty();
    return categories().stream().anyMatch(other.categories()::contains);
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long summitId() {
    return summitId;
  }

  public String name() {
    return name;
  }

  public CardSize size() {
    return size;
  }

  public CardLayout layout() {
    return layout;
  }

  /** The codes of the categories whose badges it lays out; empty for all that have no other. */
  public Set<String> categories() {
    return categories.isEmpty() ? Set.of() : Set.of(categories.split(" "));
  }

  public boolean isInUse() {
    return inUse;
  }

  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** A template is told from others by its name. */
  public static class TemplateWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  /** Another template of the summit has this name. */
  public static class TemplateNameTaken extends Refused {

    private static final long serialVersionUID = 1;

    public TemplateNameTaken(String name) {
      super(name);
    }

    @Override
    public String field() {
      return "name";
    }
  }

  /** Another template in use lays out some of the same badges. */
  public static class TemplateRivals extends Refused {

    private static final long serialVersionUID = 1;

    public TemplateRivals(String other) {
      super(other);
    }

    @Override
    public String field() {
      return "categories";
    }
  }
}
