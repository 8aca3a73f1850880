package city.accord.press;

import city.accord.All;
import city.accord.SchemaReady;
import city.accord.signing.events.DeclarationPublished;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Ends the embargo of all that waits for a declaration, the moment that is published. A server that
 * stopped just then catches up when it starts.
 */
@Singleton
@PermitAll
public class Embargoes {

  @Inject private Summits summits;
  @Inject private PublishedDeclarations declarations;
  @Inject private All<EmbargoedPart> parts;

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
    for (EmbargoedPart part : parts) part.lift(declaration);
  }
}
