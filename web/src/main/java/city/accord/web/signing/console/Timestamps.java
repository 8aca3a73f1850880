package city.accord.web.signing.console;

import city.accord.signing.sealing.SealedDeclarations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells pages whether a seal still awaits its timestamp. */
@Named
@RequestScoped
public class Timestamps {

  @Inject private SealedDeclarations declarations;

  public boolean isPending(long ceremonyId) {
    return declarations.isPending(ceremonyId);
  }
}
