package city.accord.signing.declaration;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.Slug;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The declarations at the protocol office's desk: drafted, changed, frozen. */
@Stateless
@RolesAllowed(Right.DECLARATIONS)
public class Declarations {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  @RolesAllowed({Right.DECLARATIONS, Right.CEREMONY, Right.READ})
  public List<DeclarationRow> all() {
    return em.createQuery(
            "select d from Declaration d order by d.dated desc, d.id desc", Declaration.class)
        .getResultStream()
        .map(DeclarationRow::of)
        .toList();
  }

  /** A declaration as it stands in the editor. */
  @RolesAllowed({Right.DECLARATIONS, Right.READ})
  public DeclarationDraft draft(String slug) {
    Declaration declaration = find(slug, LockModeType.NONE);
    List<FrozenVersion> frozen =
        new ArrayList<>(declaration.versions().stream().map(FrozenVersion::of).toList());
    Collections.reverse(frozen);
    return new DeclarationDraft(
        slug,
        declaration.version(),
        declaration.title(),
        declaration.dated(),
        declaration.texts(),
        frozen,
        declaration.changesSinceFrozen(),
        FreezeProblem.of(declaration.texts()));
  }

  /** Begins a declaration; answers its address. */
  public String create(CreateDeclaration command) {
    if (command.title().isBlank()) throw new DeclarationWithoutTitle();
    DeclarationText blank = DeclarationText.blank(command.language());
    DeclarationText text =
        new DeclarationText(
            blank.language(), command.title(), "", blank.preamble(), blank.commitments(), "");
    String slug = freeSlug(Slug.of(command.title()));
    em.persist(
        new Declaration(summits.current().id(), slug, command.dated(), DeclarationTexts.of(text)));
    audit.record("declaration.created", slug, null);
    return slug;
  }

  /**
   * Saves what the editor holds.
   *
   * @throws WrittenMeanwhile if someone else has saved since
   */
  public void write(WriteDeclaration command) {
    Declaration declaration = find(command.slug(), PESSIMISTIC_WRITE);
    if (declaration.version() != command.version()) throw new WrittenMeanwhile();
    declaration.write(command.dated(), command.texts());
    audit.record("declaration.written", command.slug(), null);
  }

  /**
   * Freezes the draft with a layout for so many signatures; answers the version's id.
   *
   * @param unevenReason why the languages have different numbers of commitments, or null
   * @throws city.accord.Refused for the first thing that stands in the way
   */
  public long freeze(String slug, int places, String unevenReason) {
    Declaration declaration = find(slug, PESSIMISTIC_WRITE);
    for (FreezeProblem obstacle : FreezeProblem.of(declaration.texts())) throw obstacle.reason();
    String by = session.getCallerPrincipal().getName();
    DeclarationVersion frozen =
        declaration.freeze(Layout.beside(places), clock.instant(), by, unevenReason);
    em.persist(frozen);
    em.flush();
    audit.record("declaration.frozen", slug, frozen.contentHash());
    if (frozen.unevenReason() != null)
      audit.record("declaration.frozen-uneven", slug, frozen.unevenReason());
    return frozen.id();
  }

  /** Every frozen version, the newest of each declaration first. */
  @RolesAllowed({Right.DECLARATIONS, Right.CEREMONY, Right.READ})
  public List<FrozenVersion> frozen() {
    return em.createQuery(
            "select v from DeclarationVersion v order by v.frozenAt desc, v.id desc",
            DeclarationVersion.class)
        .getResultStream()
        .map(FrozenVersion::of)
        .toList();
  }

  private String freeSlug(String wanted) {
    String base = wanted.isEmpty() ? "declaration" : wanted;
    String slug = base;
    for (int i = 2; seek(slug, LockModeType.NONE).isPresent(); i++) slug = base + "-" + i;
    return slug;
  }

  private Declaration find(String slug, LockModeType lock) {
    return seek(slug, lock).orElseThrow(() -> new NotThere(slug));
  }

  private Optional<Declaration> seek(String slug, LockModeType lock) {
    return em.createQuery("select d from Declaration d where d.slug = :slug", Declaration.class)
        .setParameter("slug", slug)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Someone else has saved the declaration since this editor began with it. */
  public static class WrittenMeanwhile extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** A declaration is begun with its title. */
  public static class DeclarationWithoutTitle extends Refused {

    private static final long serialVersionUID = 1;
  }
}
