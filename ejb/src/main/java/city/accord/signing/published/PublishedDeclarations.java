package city.accord.signing.published;

import city.accord.NotThere;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CurrentCeremony;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Slug;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Declarations as everyone may know them. A page, a feed, an image or an export that shows a
 * declaration asks here, so that there is one answer to what is public.
 */
@Stateless
@PermitAll
public class PublishedDeclarations {

  /** A declaration signed anew after a void ceremony is shown as its newest one. */
  private static final String PUBLIC =
      "select c from Ceremony c where c.progress.state <>"
          + " city.accord.signing.ceremony.CeremonyState.VOID";

  /** What was published stays, until a newer ceremony of the same declaration is published. */
  private static final String KNOWN_FIRST =
      " order by case when c.progress.state = city.accord.signing.ceremony.CeremonyState.PUBLISHED"
          + " then 0 else 1 end, c.plan.scheduledAt desc, c.id desc";

  private static final Comparator<PublicDeclaration> NEWEST_FIRST =
      Comparator.comparing(PublicDeclaration::scheduledAt)
          .thenComparing(PublicDeclaration::ceremonyId)
          .reversed();

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** The summit's declarations, each once; the one to be signed next, or signed last, first. */
  public List<PublicDeclaration> of(long summitId) {
    Map<String, PublicDeclaration> known = new HashMap<>();
    em.createQuery(
            PUBLIC + " and c.declarationVersion.declaration.summitId = :summit" + KNOWN_FIRST,
            Ceremony.class)
        .setParameter("summit", summitId)
        .getResultStream()
        .map(this::told)
        .forEach(declaration -> known.putIfAbsent(declaration.slug(), declaration));
    return known.values().stream().sorted(NEWEST_FIRST).toList();
  }

  /** The declaration that a summit's home page speaks of; empty while none is prepared. */
  public Optional<PublicDeclaration> current(long summitId) {
    List<Ceremony> all =
        em.createQuery(
                PUBLIC + " and c.declarationVersion.declaration.summitId = :summit", Ceremony.class)
            .setParameter("summit", summitId)
            .getResultList();
    return CurrentCeremony.of(all, false, clock.instant()).map(this::told);
  }

  /**
   * A declaration by its address.
   *
   * @throws NotThere while no ceremony is prepared for it
   */
  public PublicDeclaration named(String slug) {
    if (!Slug.isPossible(slug)) throw new NotThere(slug);
    return em.createQuery(
            PUBLIC + " and c.declarationVersion.declaration.slug = :slug" + KNOWN_FIRST,
            Ceremony.class)
        .setParameter("slug", slug)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(this::told)
        .orElseThrow(() -> new NotThere(slug));
  }

  /** The declaration that a ceremony signs. */
  public PublicDeclaration signedIn(long ceremonyId) {
    return em.createQuery(PUBLIC + " and c.id = :id", Ceremony.class)
        .setParameter("id", ceremonyId)
        .getResultStream()
        .findFirst()
        .map(this::told)
        .orElseThrow(() -> new NotThere(ceremonyId));
  }

  private PublicDeclaration told(Ceremony ceremony) {
    return PublicDeclaration.of(ceremony, summits.find().map(Summit::emblem).orElse(null));
  }
}
