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
  private boolean accreditedOnly;
  private Instant hiddenAt;

  @ElementCollection
  @CollectionTable(name = "statement_correction", joinColumns = @JoinColumn(name = "statement_id"))
  @OrderColumn(name = "position")
  private List<Correction> corrections = new ArrayList<>();

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
   * Writes it anew; what is approved stays written in every language. Once it was public, another
   * wording is a correction: what it had said is kept.
   *
   * @throws StatementWithoutHeadline where nobody could tell it from another one
   * @throws StatementIncomplete where it is approved and would lack a language
   * @throws CorrectionWithoutNote where it was public and its readers would not be told, in every
   *     language, what is corrected
   */
  void rewrite(WriteStatement command, Collection<Language> languages, Instant now) {
    boolean isRead = standing(now) == Standing.PUBLIC;
    boolean wasPublic = isCorrectedByChange(now);
    StatementWords earlier = words();
    write(command);
    if (approvedAt != null) requireWhole(languages);
    if (wasPublic && !earlier.readsAs(words()))
      correct(earlier, command.correction(), isRead, languages, now);
    if (isRead && standing(now) != Standing.PUBLIC) hiddenAt = now;
  }

  /** While nobody reads it, it is corrected once, however often it is written anew. */
  private void correct(
      StatementWords earlier,
      LocalizedText note,
      boolean isRead,
      Collection<Language> languages,
      Instant now) {
    StatementWords read = earlier;
    if (!isRead && isLastUnread()) read = corrections.remove(corrections.size() - 1).earlier();
    if (read.readsAs(words())) return;
    if (!Completeness.of(languages, List.of(note)).isWhole()) throw new CorrectionWithoutNote();
    corrections.add(new Correction(now, note, read));
  }

  /** Where nobody reads it: whether it was corrected since the last time that somebody could. */
  private boolean isLastUnread() {
    return !corrections.isEmpty()
        && !corrections.get(corrections.size() - 1).correctedAt().isBefore(hiddenAt);
  }

  /** What readers will be told of the correction at hand, as far as it is written. */
  LocalizedText pendingNote(Instant now) {
    return hiddenAt != null && standing(now) != Standing.PUBLIC && isLastUnread()
        ? corrections.get(corrections.size() - 1).note()
        : LocalizedText.EMPTY;
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
    accreditedOnly = command.accreditedOnly();
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
        untilDeclaration,
        accreditedOnly,
        LocalizedText.EMPTY);
  }

  private StatementWords words() {
    return new StatementWords(written());
  }

  /** What is to be told of another wording: nothing before it was public. */
  boolean isCorrectedByChange(Instant now) {
    return hiddenAt != null || standing(now) == Standing.PUBLIC;
  }

  void approve(Collection<Language> languages, Instant now) {
    requireWhole(languages);
    if (approvedAt == null) approvedAt = now;
  }

  private void requireWhole(Collection<Language> languages) {
    Completeness completeness = completeness(languages);
    if (!completeness.isWhole()) throw new StatementIncomplete(completeness.percent());
  }

  void withdraw(Instant now) {
    if (standing(now) == Standing.PUBLIC) hiddenAt = now;
    approvedAt = null;
  }

  /** The declaration that this statement waits for is published: that part of the embargo ends. */
  void lift(Instant now) {
    if (liftedAt == null) liftedAt = now;
  }

  Standing standing(Instant now) {
    return Standing.of(approvedAt, embargoedUntil, untilDeclaration, liftedAt, accreditedOnly, now);
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

  /** What was corrected since it was public first, the latest last. */
  List<Correction> corrections() {
    return List.copyOf(corrections);
  }

  /** Whether the accredited press alone gets it. */
  boolean isAccreditedOnly() {
    return accreditedOnly;
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
