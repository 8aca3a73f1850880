package city.accord.attendee;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * As what people come: delegates, press, staff. Each summit has its own; the {@link
 * UsualCategories} are there from the start.
 */
@Entity
@Table(name = "attendee_category")
public class Category {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String code;
  private int position;
  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  private Hue hue;

  private boolean needsApproval;
  private boolean ofDelegations;
  private Integer quota;

  protected Category() {}

  public Category(long summitId, String code, DescribeCategory command, int position) {
    this.summitId = summitId;
    this.code = code;
    describe(command, position);
  }

  final void describe(DescribeCategory command, int newPosition) {
    if (command.name().isEmpty()) throw new CategoryWithoutName();
    if (command.quota() != null && command.quota() < 0) throw new NegativeQuota();
    name = command.name();
    hue = command.hue();
    needsApproval = command.needsApproval();
    ofDelegations = command.ofDelegations();
    quota = command.quota();
    position = newPosition;
  }

  /**
   * Whether one more may come in it.
   *
   * @param coming how many do already
   * @throws CategoryFull where no more may
   */
  public void requireRoom(long coming) {
    if (quota != null && coming >= quota) throw new CategoryFull(quota);
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

  /** Names it in addresses, imports and exports; unique at its summit, and never changed. */
  public String code() {
    return code;
  }

  public int position() {
    return position;
  }

  public LocalizedText name() {
    return name;
  }

  public Hue hue() {
    return hue;
  }

  /** Whether an officer has to approve those who register in it. */
  public boolean needsApproval() {
    return needsApproval;
  }

  /** Whether delegations themselves register people in it. */
  public boolean isOfDelegations() {
    return ofDelegations;
  }

  /** How many may come in it to the whole summit, or null without a limit. */
  public Integer quota() {
    return quota;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Category category
        && summitId == category.summitId
        && code.equals(category.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** A category needs a name, in one language at least. */
  public static class CategoryWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }

  /** Fewer than nobody cannot come. */
  public static class NegativeQuota extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "quota";
    }
  }

  /** As many people come in this category as may. */
  public static class CategoryFull extends Refused {

    private static final long serialVersionUID = 1;

    public CategoryFull(int quota) {
      super(quota);
    }

    @Override
    public String field() {
      return "category";
    }
  }
}
