package city.accord.press;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.Completeness;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A press release. It is written, approved, and read by everyone once its embargo is over: when its
 * time has come and the declaration that it waits for is published.
 */
@Entity
public class Statement {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private LocalizedText issuer;
  private LocalDate dated;
  private LocalizedText contact;
  private String telephone;
  private LocalizedText headline;
  private LocalizedText subheadline;
  private LocalizedText body;
  private Instant approvedAt;
  private Instant embargoedUntil;
  private String untilDeclaration;
  private Instant liftedAt;

  @ElementCollection
  @CollectionTable(name = "statement_attachment", joinColumns = @JoinColumn(name = "statement_id"))
  @OrderColumn(name = "position")
  private List<Attachment> attachments = new ArrayList<>();

  protected Statement() {}

  Statement(long summitId, String slug, WriteStatement command) {
    this.summitId = summitId;
    this.slug = slug;
    write(command);
  }

  /**
   * Writes it anew; what is approved stays written in every language.
   *
   * @throws StatementWithoutHeadline where nobody could tell it from another one
   * @throws StatementIncomplete where it is approved and would lack a language
   */
  void rewrite(WriteStatement command, Collection<Language> languages) {
    write(command);
    if (approvedAt != null) requireWhole(languages);
  }

  private void write(WriteStatement command) {
    if (command.headline().isEmpty()) throw new StatementWithoutHeadline();
    issuer = command.issuer();
    dated = command.dated();
    contact = command.contact();
    telephone = command.telephone();
    headline = command.headline();
    subheadline = command.subheadline();
    body = command.body();
    attachments = new ArrayList<>(command.attachments());
    if (!Objects.equals(untilDeclaration, command.untilDeclaration())) liftedAt = null;
    embargoedUntil = command.embargoedUntil();
    untilDeclaration = command.untilDeclaration();
  }

  /** The embargo ends at another hour. */
  void embargoUntil(Instant until) {
    embargoedUntil = until;
  }

  WriteStatement written() {
    return new WriteStatement(
        issuer,
        dated,
        contact,
        telephone,
        headline,
        subheadline,
        body,
        attachments(),
        embargoedUntil,
        untilDeclaration);
  }

  void approve(Collection<Language> languages, Instant now) {
    requireWhole(languages);
    if (approvedAt == null) approvedAt = now;
  }

  private void requireWhole(Collection<Language> languages) {
    Completeness completeness = completeness(languages);
    if (!completeness.isWhole()) throw new StatementIncomplete(completeness.percent());
  }

  void withdraw() {
    approvedAt = null;
  }

  /** The declaration that this statement waits for is published: that part of the embargo ends. */
  void lift(Instant now) {
    if (liftedAt == null) liftedAt = now;
  }

  Standing standing(Instant now) {
    if (approvedAt == null) return Standing.DRAFT;
    boolean tooEarly = embargoedUntil != null && now.isBefore(embargoedUntil);
    boolean waiting = untilDeclaration != null && liftedAt == null;
    return tooEarly || waiting ? Standing.EMBARGOED : Standing.PUBLIC;
  }

  /** How much of it is written, in every language; a subheadline may be left out altogether. */
  Completeness completeness(Collection<Language> languages) {
    List<LocalizedText> texts = new ArrayList<>(List.of(issuer, contact, headline, body));
    if (!subheadline.isEmpty()) texts.add(subheadline);
    attachments.forEach(attachment -> texts.add(attachment.label()));
    return Completeness.of(languages, texts);
  }

  long summitId() {
    return summitId;
  }

  int version() {
    return version;
  }

  String slug() {
    return slug;
  }

  LocalizedText issuer() {
    return issuer;
  }

  LocalDate dated() {
    return dated;
  }

  LocalizedText contact() {
    return contact;
  }

  String telephone() {
    return telephone;
  }

  LocalizedText headline() {
    return headline;
  }

  LocalizedText subheadline() {
    return subheadline;
  }

  LocalizedText body() {
    return body;
  }

  List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  Instant embargoedUntil() {
    return embargoedUntil;
  }

  String untilDeclaration() {
    return untilDeclaration;
  }

  /** A statement is told from others by its headline, in one language at least. */
  public static class StatementWithoutHeadline extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "headline";
    }
  }
}
