package city.accord.signing.declaration;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the cities undertake together. It is a draft that anyone of the protocol office may write on
 * at any time; what is signed is a version frozen of it, which no later writing touches.
 */
@Entity
public class Declaration {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private LocalDate dated;
  private DeclarationTexts texts;

  @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<DeclarationVersion> versions = new ArrayList<>();

  protected Declaration() {}

  public Declaration(long summitId, String slug, LocalDate dated, DeclarationTexts texts) {
    this.summitId = summitId;
    this.slug = slug;
    this.dated = dated;
    this.texts = texts;
  }

  /** Writes all of it anew; the date is the text's own, which need not be the day of signing. */
  void write(LocalDate day, DeclarationTexts written) {
    dated = day;
    texts = written;
  }

  /**
   * Freezes the draft into its next version.
   *
   * @param unevenReason why the languages have different numbers of commitments, which may be on
   *     purpose; null where they have not
   * @throws UnevenWithoutReason if they have and nobody says why
   * @throws NotYetWritten if a language lacks its title or a commitment
   * @throws NothingChanged if the last version says the same
   */
  DeclarationVersion freeze(Layout layout, Instant now, String by, String unevenReason) {
    if (texts.all().isEmpty()) throw new NotYetWritten("");
    for (DeclarationText text : texts.all())
      if (!text.missing().isEmpty()) throw new NotYetWritten(text.language().ownName());
    String reason = texts.isUneven() && unevenReason != null ? unevenReason.strip() : "";
    if (texts.isUneven() && reason.isEmpty()) throw new UnevenWithoutReason();
    DeclarationContent content = content(layout);
    if (latest().filter(last -> last.contentHash().equals(content.hash())).isPresent())
      throw new NothingChanged(versions.size());
    DeclarationVersion frozen =
        new DeclarationVersion(
            this, versions.size() + 1, content, now, by, reason.isEmpty() ? null : reason);
    versions.add(frozen);
    return frozen;
  }

  private DeclarationContent content(Layout layout) {
    return new DeclarationContent(slug, dated, texts, layout);
  }

  public Optional<DeclarationVersion> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  /** What has been written anew since the last version was frozen. */
  public List<TextChange> changesSinceFrozen() {
    return latest()
        .map(frozen -> TextChange.between(frozen.content().texts(), texts))
        .orElse(List.of());
  }

  /** The title in every language that has one. */
  public LocalizedText title() {
    return texts.title();
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

  public String slug() {
    return slug;
  }

  public LocalDate dated() {
    return dated;
  }

  public DeclarationTexts texts() {
    return texts;
  }

  public List<DeclarationVersion> versions() {
    return List.copyOf(versions);
  }

  /** One language has more commitments than another, and nobody has said that this is meant. */
  public static class UnevenWithoutReason extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "uneven";
    }
  }

  /** The draft says the same as the version frozen last. */
  public static class NothingChanged extends Refused {

    private static final long serialVersionUID = 1;

    public NothingChanged(int version) {
      super(version);
    }
  }
}
