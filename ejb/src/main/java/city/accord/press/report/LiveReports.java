package city.accord.press.report;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Ceremonies in words: read by everyone, written by press officers between what happens. */
@Stateless
@RolesAllowed(Right.PRESS)
public class LiveReports {

  @PersistenceContext private EntityManager em;
  @Inject private PublishedDeclarations declarations;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * The report of the signing of a declaration.
   *
   * @throws NotThere while no ceremony is prepared for it
   */
  @PermitAll
  public LiveReport of(String declaration) {
    return report(declarations.named(declaration));
  }

  /** The report of the ceremony at hand, or of the last one; empty while none is prepared. */
  @PermitAll
  public Optional<LiveReport> current() {
    return summits.find().flatMap(summit -> declarations.current(summit.id())).map(this::report);
  }

  private LiveReport report(PublicDeclaration declaration) {
    return LiveReport.of(
        declaration,
        em.createQuery(
                "select e from LiveEntry e where e.declaration = :declaration", LiveEntry.class)
            .setParameter("declaration", declaration.slug())
            .getResultList());
  }

  /**
   * Tells something, at once and to everyone.
   *
   * @throws LiveEntry.EntryWithoutText where nothing is told in any language
   * @throws NotThere while no ceremony is prepared for the declaration
   */
  public void write(String declaration, LocalizedText text) {
    String slug = declarations.named(declaration).slug();
    em.persist(new LiveEntry(summits.current().id(), slug, text, clock.instant()));
    audit.record("live-report.written", slug, null);
  }

  /** Takes back what was told. */
  public void remove(long id) {
    LiveEntry entry = Entities.require(em, LiveEntry.class, id);
    em.remove(entry);
    audit.record("live-report.removed", entry.declaration(), null);
  }
}
