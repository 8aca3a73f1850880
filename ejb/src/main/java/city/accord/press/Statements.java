package city.accord.press;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements at the press officers' desk: written, approved, withdrawn. */
@Stateless
@RolesAllowed(Right.PRESS)
public class Statements {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private PublishedDeclarations declarations;
  @Inject private DrawableText drawable;
  @Inject private Event<StatementChanged> changed;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Those of all editions: one that is still read by its address can be corrected here. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public List<StatementRow> all() {
    Collection<Language> languages = summits.current().languages();
    return em.createQuery(
            "select s from Statement s order by s.dated desc, s.slug", Statement.class)
        .getResultStream()
        .map(statement -> row(statement, languages))
        .toList();
  }

  /** A statement as it is being written. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public StatementDraft draft(String slug) {
    Statement statement = statement(slug);
    Instant now = clock.instant();
    List<Correction> corrections = new ArrayList<>(statement.corrections());
    Collections.reverse(corrections);
    return new StatementDraft(
        statement.version(),
        statement.standing(now),
        statement.written(),
        statement.isCorrectedByChange(now),
        statement.pendingNote(now),
        List.copyOf(corrections));
  }

  /** Begins a statement, under the date and the plain letters of its English headline. */
  public String write(WriteStatement command) {
    requireDrawable(command);
    String slug = freeSlug(Slug.of(command.dated() + " " + command.headline().in(Language.EN)));
    Statement statement = new Statement(summits.current().id(), slug, command);
    em.persist(statement);
    liftIfPublished(statement);
    audit.record("statement.written", slug, null);
    return slug;
  }

  /**
   * Writes a statement anew; once it was public, another wording is a correction.
   *
   * @param version the one that the text was written from
   * @throws CorrectionWithoutNote where readers would not be told what is corrected
   */
  public void rewrite(String slug, int version, WriteStatement command) {
    Statement statement = statement(slug);
    ChangedMeanwhile.check(version, statement.version());
    requireDrawable(command);
    int corrections = statement.corrections().size();
    statement.rewrite(command, summits.current().languages(), clock.instant());
    liftIfPublished(statement);
    boolean isCorrected = statement.corrections().size() > corrections;
    audit.record(isCorrected ? "statement.corrected" : "statement.rewritten", slug, null);
    changed.fire(new StatementChanged(slug));
  }

  /**
   * Approves a statement as it is written now: everyone reads it as soon as its embargo is over, at
   * once if it has none.
   *
   * @param version the one that the text was written from
   * @throws StatementIncomplete where a language of the summit is missing
   */
  public void approve(String slug, int version, WriteStatement command) {
    rewrite(slug, version, command);
    statement(slug).approve(summits.current().languages(), clock.instant());
    audit.record("statement.approved", slug, null);
    changed.fire(new StatementChanged(slug));
  }

  public void withdraw(String slug) {
    statement(slug).withdraw(clock.instant());
    audit.record("statement.withdrawn", slug, null);
    changed.fire(new StatementChanged(slug));
  }

  /** What is published already will not be published once more, to end an embargo by that. */
  private void liftIfPublished(Statement statement) {
    boolean published =
        declarations.of(statement.summitId()).stream()
            .filter(PublicDeclaration::isPublished)
            .anyMatch(declaration -> declaration.slug().equals(statement.untilDeclaration()));
    if (published) statement.lift(clock.instant());
  }

  /** It goes on paper too: what cannot be drawn there is refused where it is typed. */
  private void requireDrawable(WriteStatement command) {
    Stream.of(
            command.issuer(),
            command.contact(),
            command.headline(),
            command.subheadline(),
            command.body(),
            command.correction())
        .flatMap(text -> text.asMap().values().stream())
        .flatMap(String::lines)
        .forEach(drawable::require);
    drawable.require(command.telephone());
  }

  private String freeSlug(String wished) {
    String slug = wished;
    for (int n = 2; find(slug).isPresent(); n++) slug = wished + "-" + n;
    return slug;
  }

  private Statement statement(String slug) {
    return find(slug).orElseThrow(() -> new NotThere(slug));
  }

  private Optional<Statement> find(String slug) {
    return em.createQuery("select s from Statement s where s.slug = :slug", Statement.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  private StatementRow row(Statement statement, Collection<Language> languages) {
    return new StatementRow(
        statement.slug(),
        statement.dated(),
        statement.headline(),
        statement.standing(clock.instant()),
        statement.embargoedUntil(),
        statement.untilDeclaration(),
        statement.completeness(languages));
  }
}
