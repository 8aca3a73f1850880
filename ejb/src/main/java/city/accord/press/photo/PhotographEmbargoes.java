package city.accord.press.photo;

import city.accord.SchemaReady;
import city.accord.audit.AuditTrail;
import city.accord.signing.events.DeclarationPublished;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Ends the embargo of every photograph that waits for a declaration, the moment that is published.
 * A server that stopped just then catches up when it starts.
 */
@Singleton
@PermitAll
public class PhotographEmbargoes {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private PublishedDeclarations declarations;
  @Inject private Event<PhotographChanged> changed;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  public void catchUp(@Observes SchemaReady ready) {
    summits
        .find()
        .ifPresent(
            summit ->
                declarations.of(summit.id()).stream()
                    .filter(PublicDeclaration::isPublished)
                    .forEach(declaration -> lift(declaration.slug())));
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void onDeclarationPublished(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationPublished published) {
    lift(published.declaration());
  }

  private void lift(String declaration) {
    em.createQuery(
            "select p from Photograph p where p.untilDeclaration = :declaration"
                + " and p.liftedAt is null",
            Photograph.class)
        .setParameter("declaration", declaration)
        .getResultList()
        .forEach(
            photograph -> {
              photograph.lift(clock.instant());
              audit.record("photograph.lifted", photograph.fileName(), declaration);
              changed.fire(new PhotographChanged(photograph.id()));
            });
  }
}
